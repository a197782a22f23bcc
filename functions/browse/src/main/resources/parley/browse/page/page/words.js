/** Days and windows in human words. Days are ISO dates; nothing here knows a time zone. */

const format = (options) => new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const LONG = format({ day: "numeric", month: "long", year: "numeric" });
const WITH_WEEKDAY = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const DAY_MONTH = format({ day: "numeric", month: "long" });
const SHORT = format({ day: "numeric", month: "short" });
const MONTH = format({ month: "long", year: "numeric" });
const WEEKDAY = format({ weekday: "long" });
const WEEKDAY_SHORT = format({ weekday: "short" });
const DAY_LENGTH = 24 * 60 * 60 * 1000;

const date = (iso) => new Date(`${iso}T00:00:00Z`);

/** "6 December 2016" */
export const dayWords = (iso) => LONG.format(date(iso));

/** "January 2017" of a day or a month */
export const monthWords = (iso) => MONTH.format(date(`${iso.slice(0, 7)}-01`));

/** "6 December 2016, 10:20 UTC" of an instant */
export const instantWords = (iso) => `${dayWords(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;

/** The days of a month, as ISO dates; the month as "2017-01". */
export function daysOf(month) {
  const [year, number] = month.split("-").map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, i) => `${month}-${String(i + 1).padStart(2, "0")}`);
}

export const isWeekend = (iso) => [0, 6].includes(date(iso).getUTCDay());

/** A window: "20–27 January 2017", "any day in March 2017", "21 January 2017 or later". */
export function windowWords(window) {
  const whole = wholeWords(window);
  if (whole) return (window.approximate ? "around " : "any day in ") + whole;
  return (window.approximate ? "around " : "") + exactWords(window);
}

function exactWords({ earliest, latest }) {
  if (!latest) return `${dayWords(earliest)} or later`;
  if (!earliest) return `${dayWords(latest)} or earlier`;
  if (earliest === latest) return WITH_WEEKDAY.format(date(earliest));
  return rangeWords(earliest, latest);
}

/** The month or the year that a window is, or null. */
function wholeWords({ earliest, latest }) {
  if (!earliest || !latest) return null;
  const year = earliest.slice(0, 4);
  const month = earliest.slice(0, 7);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const days = daysOf(month);
  const whole = earliest === days[0] && latest === days.at(-1);
  return whole ? monthWords(earliest) : null;
}

function rangeWords(earliest, latest) {
  if (earliest.slice(0, 7) === latest.slice(0, 7)) {
    return `${date(earliest).getUTCDate()}–${dayWords(latest)}`;
  }
  const begin = earliest.slice(0, 4) === latest.slice(0, 4) ? DAY_MONTH.format(date(earliest)) : dayWords(earliest);
  return `${begin} – ${dayWords(latest)}`;
}

/** The same for a leaf of a calendar: its large line, and a small one. */
export function leaf({ earliest, latest, approximate }) {
  const small = approximate ? "or around" : null;
  if (!latest) return { large: SHORT.format(date(earliest)), small: "or later" };
  if (!earliest) return { large: SHORT.format(date(latest)), small: "or earlier" };
  if (earliest === latest) {
    return { large: String(date(earliest).getUTCDate()), small: small ?? WEEKDAY.format(date(earliest)) };
  }
  if (earliest.slice(0, 7) === latest.slice(0, 7)) {
    return { large: `${date(earliest).getUTCDate()}–${date(latest).getUTCDate()}`, small: small ?? `${WEEKDAY_SHORT.format(date(earliest))} to ${WEEKDAY_SHORT.format(date(latest))}` };
  }
  return { large: `${SHORT.format(date(earliest))} –`, second: SHORT.format(date(latest)), small };
}

/** How far off a window is: "in 6 weeks", "any day now", "over". */
export function distanceWords({ earliest, latest }, today) {
  if (latest && latest < today) return "over";
  if (!earliest || earliest <= today) return earliest === latest ? "today" : "any day now";
  const days = Math.round((date(earliest) - date(today)) / DAY_LENGTH);
  if (days === 1) return "from tomorrow".slice(earliest === latest ? 5 : 0);
  if (days < 21) return `in ${days} days`;
  return days < 70 ? `in ${Math.round(days / 7)} weeks` : `in ${Math.round(days / 30.4)} months`;
}

/** "1 meeting", "3 meetings" */
export const counted = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** With a capital letter. */
export const capitalised = (words) => words.charAt(0).toUpperCase() + words.slice(1);
