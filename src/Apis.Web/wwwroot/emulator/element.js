// Makes elements of HTML and SVG.

const SvgNamespace = 'http://www.w3.org/2000/svg';

export const element = (name, attributes = {}, ...children) => fill(document.createElement(name), attributes, children);

export const svg = (name, attributes = {}, ...children) =>
  fill(document.createElementNS(SvgNamespace, name), attributes, children);

/** Sets attributes, only those that changed. */
export function set(target, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    const text = String(value);
    if (target.getAttribute(name) !== text)
      target.setAttribute(name, text);
  }
}

/** A copy of a template's only element. */
export const copyOf = templateId => document.getElementById(templateId).content.firstElementChild.cloneNode(true);

function fill(target, attributes, children) {
  set(target, attributes);
  target.append(...children);
  return target;
}
