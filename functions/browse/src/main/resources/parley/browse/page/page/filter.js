/** The filter is kept in the address, so that what is shown can be sent on. */

const NAMES = ["participant", "place", "status", "from"];

/** What the address asks for; blank parts are left out. */
export function asked() {
  const address = new URLSearchParams(location.search);
  return Object.fromEntries(NAMES.map((name) => [name, address.get(name)?.trim()]).filter(([, value]) => value));
}

/** The one meeting that the address asks for, or null. */
export const askedMeeting = () => new URLSearchParams(location.search).get("meeting");

/** Puts the address's filter into the form and the links to the calendar file. */
export function fill(form) {
  const filter = asked();
  for (const name of NAMES) form.elements[name].value = filter[name] ?? "";
  const { participant, place } = filter;
  const query = new URLSearchParams(Object.entries({ participant, place }).filter(([, value]) => value)).toString();
  for (const link of document.querySelectorAll("#calendar, #calendar-too")) {
    link.href = query ? `calendar.ics?${query}` : "calendar.ics";
  }
}

/** Keeps what the form holds in the address and calls back; also when the reader goes back. */
export function onChange(form, show) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const filter = [...new FormData(form)].filter(([, value]) => value.trim());
    const query = new URLSearchParams(filter).toString();
    history.pushState(null, "", query ? `?${query}` : "./");
    show();
  });
  form.elements.status.addEventListener("change", () => form.requestSubmit());
  addEventListener("popstate", show);
}
