import * as api from "./api.js";
import { element } from "./element.js";
import { asked, askedMeeting } from "./filter.js";
import { article } from "./meeting.js";
import { counted, dayWords, monthWords } from "./words.js";

const list = document.querySelector("#meetings");
const summary = document.querySelector("#summary");
const more = document.querySelector("#more");

/** What was asked for last; an answer to an earlier question is dropped. */
let question = 0;
let shown = { count: 0, cursor: null, group: null };

more.addEventListener("click", () => load(more.dataset.cursor));

/** Shows what the address asks for: one meeting, or the first page of a list. */
export async function show() {
  list.replaceChildren();
  more.hidden = true;
  shown = { count: 0, group: null };
  await (askedMeeting() ? one(askedMeeting()) : load(null));
}

async function one(id) {
  await answering(async (current) => {
    const meeting = await api.meeting(id);
    if (current !== question) return;
    const month = (meeting.window.earliest ?? meeting.window.latest).slice(0, 7);
    summary.replaceChildren(element("a", { href: "./" }, "← All meetings"));
    list.append(group(monthWords(month), [article(meeting, { month, today: null, open: true })]));
  });
}

async function load(cursor) {
  await answering(async (current) => {
    const filter = asked();
    const page = await api.meetings(cursor ? { ...filter, from: more.dataset.from, cursor } : filter);
    if (current !== question) return;
    const added = append(page, filter.from ? null : page.from);
    tell(page, filter);
    if (cursor) added?.focus();
  });
}

async function answering(fetchAndShow) {
  const current = ++question;
  list.setAttribute("aria-busy", "true");
  try {
    await fetchAndShow(current);
  } catch (problem) {
    if (current === question) fail(problem);
  }
  list.setAttribute("aria-busy", "false");
}

/** Adds a page to the list; the first article of it. */
function append(page, today) {
  const articles = page.meetings.map((meeting) => {
    const month = monthOf(meeting.window, page.from);
    const made = article(meeting, { month, today });
    groupNamed(nameOf(meeting.window, page.from, month)).append(made);
    return made;
  });
  shown.count += articles.length;
  more.hidden = !page.cursor;
  more.dataset.cursor = page.cursor ?? "";
  more.dataset.from = page.from;
  return articles[0];
}

/** A window that had opened before the first day is listed under that day's month. */
const monthOf = ({ earliest }, from) => (earliest && earliest > from ? earliest : from).slice(0, 7);

const nameOf = ({ earliest }, from, month) => (earliest && earliest >= from ? monthWords(month) : "Open already");

function groupNamed(name) {
  if (shown.group?.name !== name) {
    shown.group = { name, section: group(name, []) };
    list.append(shown.group.section);
  }
  return shown.group.section;
}

function group(name, articles) {
  return element("section.month", { "aria-label": name }, element("h2", {}, name), articles);
}

function tell(page, filter) {
  const since = `from ${dayWords(page.from)} on`;
  if (shown.count === 0) {
    summary.replaceChildren();
    list.append(nothing(since, Object.keys(filter).length > 0));
    return;
  }
  summary.textContent = `${counted(shown.count, "meeting")} ${since}${page.cursor ? ", and later ones" : ""}`;
}

function nothing(since, filtered) {
  return element(
    "div.notice",
    {},
    element("p.lead", {}, filtered ? "No meeting matches" : "No meeting is known yet"),
    filtered
      ? element("p", {}, `Nothing like this is known ${since}. `, element("a", { href: "./" }, "Show everything"))
      : element("p", {}, `Nothing is announced ${since}. As soon as a story that tells of a meeting is posted to `, element("code", {}, "/documents"), ", it appears here."),
  );
}

function fail(problem) {
  const again = element("button.button", { type: "button" }, "Try again");
  again.addEventListener("click", show);
  const asking = problem.status >= 400 && problem.status < 500;
  list.append(
    element(
      "div.notice.problem",
      { role: "alert" },
      element("p.lead", {}, asking ? "That cannot be shown" : "The calendar does not answer"),
      element("p", {}, problem.message),
      asking ? element("a", { href: "./" }, "Show everything") : again,
    ),
  );
  summary.replaceChildren();
}
