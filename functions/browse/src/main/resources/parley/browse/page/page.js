import { prepare } from "./page/subscription.js";

const filter = document.querySelector("#filter");
filter.elements.status.addEventListener("change", () => filter.requestSubmit());
// an empty field has no place in the address
filter.addEventListener("formdata", ({ formData }) => {
  for (const [name, value] of [...formData]) if (!value.trim()) formData.delete(name);
});

prepare(document.querySelector("#subscription"), document.querySelector("#subscribed"));
