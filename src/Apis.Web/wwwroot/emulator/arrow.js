// A line that shows a current: its thickness the size, a head in its middle the direction.
import { set, svg } from './element.js';
import { isStill } from './homebox.js';

const ThinnestPx = 1.5;
const ThickestPx = 7;
const PxPerAmpere = 0.9;
const HeadPx = 9;

export class Arrow {
  #line = svg('line');
  #head = svg('path', { d: `M${-HeadPx / 2} ${-HeadPx / 2}L${HeadPx / 2} 0L${-HeadPx / 2} ${HeadPx / 2}Z` });
  #hint = svg('title');
  element = svg('g', {}, this.#line, this.#head, this.#hint);
  #middle;
  #angle;

  constructor([x1, y1], [x2, y2]) {
    set(this.#line, { x1, y1, x2, y2 });
    this.#middle = [(x1 + x2) / 2, (y1 + y2) / 2];
    this.#angle = Math.atan2(y2 - y1, x2 - x1) * 180 / Math.PI;
  }

  /** Positive flows from the first point to the second. */
  show(currentA, look, hint) {
    const width = Math.min(ThickestPx, ThinnestPx + Math.abs(currentA) * PxPerAmpere);
    set(this.element, { class: `flow ${look}${isStill(currentA) ? ' still' : ''}` });
    set(this.#line, { 'stroke-width': width.toFixed(2) });
    set(this.#head, {
      transform: `translate(${this.#middle.join(' ')}) rotate(${this.#angle + (currentA < 0 ? 180 : 0)}) scale(${0.8 + width / 7})`,
    });
    if (this.#hint.textContent !== hint)
      this.#hint.textContent = hint;
  }
}
