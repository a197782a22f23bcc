import * as api from "./api.js";

/** Moves the clock of a single machine, if there is one; then the page shows what went out. */
export function move(form, answer) {
  form?.addEventListener("submit", async (event) => {
    event.preventDefault();
    answer.textContent = "One moment …";
    try {
      await api.moveClock(form.elements.now.value.trim());
      location.reload();
    } catch (problem) {
      answer.textContent = problem.message;
    }
  });
}
