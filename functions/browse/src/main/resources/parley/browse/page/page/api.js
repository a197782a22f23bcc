/** What the server says is wrong with a request, after RFC 9457. */
export class Problem extends Error {
  constructor(status, detail, pointer) {
    super(detail);
    this.status = status;
    this.pointer = pointer;
  }
}

/** A page of meetings: {from, meetings, cursor?}. */
export function meetings(query) {
  return json(`meetings?${new URLSearchParams(query)}`);
}

/** A meeting with its history and all its evidence. */
export function meeting(id) {
  return json(`meetings/${encodeURIComponent(id)}`);
}

/** Asks for a subscription; it is pending until the address has confirmed. */
export function subscribe(subscription) {
  return json("subscriptions", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(subscription),
  });
}

async function json(path, request = { headers: { accept: "application/json" } }) {
  const response = await fetch(path, request);
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Problem(response.status, body.detail ?? `The answer was ${response.status}.`, body.pointer);
  }
  return body;
}
