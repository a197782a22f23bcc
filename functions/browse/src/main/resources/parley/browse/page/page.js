import { fill, onChange } from "./page/filter.js";
import { show } from "./page/list.js";
import { prepare } from "./page/subscription.js";

const filter = document.querySelector("#filter");

function refresh() {
  fill(filter);
  return show();
}

prepare(document.querySelector("#subscription"), document.querySelector("#subscribed"));
onChange(filter, refresh);
refresh();
