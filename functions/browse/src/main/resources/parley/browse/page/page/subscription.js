import * as api from "./api.js";

/** Which control a problem's JSON pointer speaks of. */
const CONTROLS = ["endpoint", "participants", "places", "leadDays", "zone", "hour"];

/** Fills in what the browser knows, and sends the form without leaving the page. */
export function prepare(form, answer) {
  form.noValidate = true;
  form.elements.zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC";
  document.querySelector("#zones").append(...(Intl.supportedValuesOf?.("timeZone") ?? []).map((zone) => new Option(zone, zone)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(form, answer);
  });
}

async function send(form, answer) {
  clear(form, answer);
  const invalid = form.querySelector("input:invalid");
  if (invalid) {
    mark(invalid, answer, invalid.name === "endpoint" ? "Please give an e-mail address." : "Please give a time zone.");
    return;
  }
  const button = form.querySelector("button");
  button.disabled = true;
  try {
    const asked = subscription(form);
    const { id } = await api.subscribe(asked);
    if (asked.protocol === "sms") {
      location.assign(`subscriptions/${id}`); // where the code is asked for
      return;
    }
    answer.textContent = `Almost done: a message is on its way to ${asked.endpoint}. Follow its link to confirm; nothing else is sent before you do.`;
    answer.classList.add("good");
  } catch (problem) {
    mark(control(form, problem.pointer), answer, problem.message.replace(/^\S+ (is|are) /, "Please give "));
  } finally {
    button.disabled = false;
  }
}

function subscription(form) {
  const { endpoint, participants, places, changes, digest, zone, hour } = form.elements;
  const leadDays = [...form.querySelectorAll("[name=leadDays]:checked")].map((box) => Number(box.value));
  const address = endpoint.value.trim();
  return {
    protocol: endpoint.type === "text" && /^[+0-9][^@]*$/.test(address) ? "sms" : "email",
    endpoint: address,
    watch: {
      participants: names(participants.value),
      places: names(places.value),
      leadDays,
      changes: changes.checked,
      digest: digest.checked,
      zone: zone.value.trim(),
      hour: Number(hour.value),
    },
  };
}

const names = (text) => text.split(",").map((name) => name.trim()).filter(Boolean);

function control(form, pointer = "") {
  const name = pointer.split("/").find((part) => CONTROLS.includes(part));
  return name ? form.querySelector(`[name=${name}]`) : null;
}

function mark(bad, answer, message) {
  answer.textContent = message;
  answer.classList.add("bad");
  bad?.setAttribute("aria-invalid", "true");
  bad?.setAttribute("aria-describedby", answer.id);
  bad?.focus();
}

function clear(form, answer) {
  answer.textContent = "";
  answer.classList.remove("good", "bad");
  for (const marked of form.querySelectorAll("[aria-invalid]")) {
    marked.removeAttribute("aria-invalid");
    marked.removeAttribute("aria-describedby");
  }
}
