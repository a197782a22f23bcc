/** What the server says is wrong with a request, after RFC 9457. */
export class Problem extends Error {
  constructor(status, detail, pointer) {
    super(detail);
    this.status = status;
    this.pointer = pointer;
  }
}

/** Asks for a subscription; it is pending until the address has confirmed. */
export async function subscribe(subscription) {
  const response = await fetch("subscriptions", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(subscription),
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Problem(response.status, answer.detail ?? `The answer was ${response.status}.`, answer.pointer);
  }
  return answer;
}
