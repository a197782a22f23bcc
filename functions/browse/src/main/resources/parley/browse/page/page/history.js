import * as api from "./api.js";
import { element } from "./element.js";
import { capitalised, dayWords, instantWords, windowWords } from "./words.js";

/** A meeting's history, folded; it is fetched when it is first opened. */
export function historyOf(meeting, open) {
  const place = element("div.history", { role: "status" });
  const folded = element("details", {}, element("summary", {}, `History and sources`), place);
  folded.addEventListener("toggle", () => folded.open && !place.hasChildNodes() && show(meeting.id, place));
  folded.open = open;
  return folded;
}

async function show(id, place) {
  place.replaceChildren(element("p.hint", {}, "One moment …"));
  try {
    const { history, evidence } = await api.meeting(id);
    place.replaceChildren(element("ol", {}, history.map(change).reverse()), ...furtherWords(history, evidence));
  } catch (problem) {
    const again = element("button", { type: "button" }, "Try again");
    again.addEventListener("click", () => show(id, place));
    place.replaceChildren(element("p.problem", {}, `The history did not come: ${problem.message} `, again));
  }
}

function change({ kind, published, at, before, after, evidence, document }) {
  return element(
    "li",
    {},
    element("p", {}, element("strong", {}, capitalised(kind)), " ", step(before, after)),
    element("blockquote", {}, evidence.text),
    element("p.hint", {}, `Story of ${dayWords(published)}, `, source(document), `, taken in on ${instantWords(at)}`),
  );
}

/** What stories say that changed nothing. */
function furtherWords(history, evidence) {
  const told = new Set(history.map((change) => change.evidence.text));
  const further = evidence.filter(({ text }) => !told.has(text));
  if (further.length === 0) return [];
  const words = further.map(({ text, document }) =>
    element("li", {}, element("blockquote", {}, text), element("p.hint", {}, source(document))),
  );
  return [element("h4", {}, "Also told"), element("ul", {}, words)];
}

const source = (document) =>
  element("a", { href: `documents/${encodeURIComponent(document)}` }, `document ${document.slice(0, 8)}`);

/** What is different now; of a first change, how it began. */
function step(before, after) {
  const now = `${windowWords(after.window)}, ${after.status}`;
  if (!before) return now;
  if (before.window.edtf === after.window.edtf) return `${before.status} → ${after.status}`;
  return `${windowWords(before.window)} → ${now}`;
}
