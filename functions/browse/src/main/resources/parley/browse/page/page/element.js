/**
 * Makes an element. Text is set as text, so nothing that a story says becomes markup.
 *
 * @param {string} tag its name, with classes behind dots: "p.quote"
 * @param {Object} attributes attributes; null, undefined and false leave one out
 * @param {...(Node|string|null)} children what is in it; null is left out
 */
export function element(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const made = document.createElement(name);
  made.classList.add(...classes);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}
