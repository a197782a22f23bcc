import { element } from "./element.js";
import { historyOf } from "./history.js";
import { capitalised, daysOf, distanceWords, isWeekend, leaf, windowWords } from "./words.js";

/**
 * A meeting as an article.
 *
 * @param meeting as the API has it
 * @param options month: the month it is listed under, "2017-01"; today: null if it is not known;
 *     open: whether its history is shown at once
 */
export function article(meeting, { month, today, open = false }) {
  const heading = `meeting-${meeting.id}`;
  return element(
    `article.meeting.${meeting.status}`,
    { "aria-labelledby": heading, tabindex: "-1" },
    calendarLeaf(meeting.window),
    element(
      "div.what",
      {},
      element("h3", { id: heading }, element("a", { href: `?meeting=${encodeURIComponent(meeting.id)}` }, meeting.title)),
      facts(meeting, today),
      strip(meeting.window, month),
      people(meeting),
      quote(meeting),
      historyOf(meeting, open),
    ),
  );
}

function calendarLeaf(window) {
  const { large, second, small } = leaf(window);
  return element(
    "div.leaf",
    { "aria-hidden": "true" },
    element(second || large.includes(" ") ? "span.large.narrow" : "span.large", {}, large),
    second ? element("span.large.narrow", {}, second) : null,
    small ? element("span.small", {}, small) : null,
  );
}

function facts(meeting, today) {
  const off = ["postponed", "cancelled"].includes(meeting.status);
  const distance = today && !off ? distanceWords(meeting.window, today) : null;
  return element(
    "p.facts",
    {},
    element(`span.label.${meeting.status}`, {}, capitalised(meeting.status)),
    element("span.when", {}, (off ? "was " : "") + windowWords(meeting.window)),
    distance ? element("span.distance", {}, distance) : null,
    meeting.place ? element("span.where", {}, meeting.place.name) : null,
  );
}

/** The days of the month, those of the window marked; for the eye alone, the words stand above. */
function strip(window, month) {
  const days = daysOf(month);
  return element(
    "div.strip",
    { "aria-hidden": "true" },
    days.map((day) =>
      element("span", { class: [inWindow(window, day) ? "in" : "", isWeekend(day) ? "weekend" : ""].join(" ").trim() || null }),
    ),
    element("span", { class: !window.latest || window.latest > days.at(-1) ? "on in" : "on" }),
  );
}

const inWindow = ({ earliest, latest }, day) => (!earliest || earliest <= day) && (!latest || day <= latest);

/** Who they are, if there is more to say than the title does. */
function people({ participants }) {
  return participants.some(about)
    ? element("ul.people", { "aria-label": "Who" }, participants.map(person))
    : null;
}

function person(participant) {
  const more = about(participant);
  return element("li", {}, participant.name, more ? element("span.about", {}, more) : null);
}

const about = ({ name, role, countryName }) =>
  [role, countryName === name ? null : countryName].filter(Boolean).join(", ");

function quote({ evidence, attributedTo }) {
  return element(
    "figure.quote",
    {},
    element("blockquote", {}, evidence[0].text),
    attributedTo ? element("figcaption", {}, `according to ${attributedTo}`) : null,
  );
}
