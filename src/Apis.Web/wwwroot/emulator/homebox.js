// A home in the drawing of a bus: its name, what its converter does, the current, and how full its battery is.
import { set, svg } from './element.js';
import { fixed, setText } from './text.js';

export const BoxWidth = 96;
export const BoxHeight = 48;

export class HomeBox {
  #badge = svg('rect', { class: 'badge', y: 5, width: 24, height: 15, rx: 3 });
  #mode = svg('text', { class: 'badge-text', y: 16 });
  #current = svg('text', { class: 'home-current', x: 8, y: 34 });
  #soc = svg('rect', { class: 'home-soc', x: 8, y: 40, height: 3, rx: 1.5 });
  element;

  constructor(id, x, y) {
    this.element = svg('g', { transform: `translate(${x} ${y})` },
      svg('rect', { class: 'home-box', width: BoxWidth, height: BoxHeight, rx: 6 }),
      svg('text', { class: 'home-id', x: 8, y: 17 }, id),
      this.#badge, this.#mode, this.#current,
      svg('rect', { class: 'home-soc-back', x: 8, y: 40, width: BoxWidth - 16, height: 3, rx: 1.5 }),
      this.#soc);
  }

  show({ mode, currentA, soc }) {
    set(this.element, { class: `home ${mode.role}` });
    // CV is what one looks for on a bus, so it alone gets a filled badge; the width follows the word.
    const width = mode.short.length * 6 + 8;
    set(this.#badge, { x: BoxWidth - width - 5, width });
    set(this.#mode, { x: BoxWidth - width / 2 - 5 });
    setText(this.#mode, mode.short);
    setText(this.#current, `${arrow(currentA)} ${fixed(Math.abs(currentA), 2)} A`);
    set(this.#soc, { width: ((BoxWidth - 16) * Math.min(100, Math.max(0, soc)) / 100).toFixed(1) });
  }
}

/** Positive is into the house; the bus is drawn above it. */
const arrow = currentA => isStill(currentA) ? '·' : currentA > 0 ? '↓' : '↑';

export const isStill = currentA => Math.abs(currentA) < 0.005;
