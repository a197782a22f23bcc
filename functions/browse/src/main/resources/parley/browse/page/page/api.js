/** What the server says is wrong with a request, after RFC 9457. */
export class Problem extends Error {
  constructor(status, detail, pointer) {
    super(detail);
    this.status = status;
    this.pointer = pointer;
  }
}

/** Asks for a subscription; it is pending until the address has confirmed. */
export const subscribe = (subscription) => post("subscriptions", subscription);

/** Moves the clock of a single machine. */
export const moveClock = (now) => post("clock", { now });

async function post(path, body) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Problem(response.status, answer.detail ?? `The answer was ${response.status}.`, answer.pointer);
  }
  return answer;
}
