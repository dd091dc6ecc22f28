// A line that shows a current: its thickness the size, a head the direction.
import { set, svg } from './element.js';
import { isStill } from './homebox.js';
import { setText } from './text.js';

const ThinnestPx = 1.5;
const ThickestPx = 7;
const PxPerAmpere = 0.9;
const HeadPx = 9;

export class Arrow {
  #line;
  #head = svg('path', { class: 'head', d: `M${-HeadPx / 2} ${-HeadPx / 2}L${HeadPx / 2} 0L${-HeadPx / 2} ${HeadPx / 2}Z` });
  #hint = svg('title');
  element;
  #middle;
  #angle;

  /** Points are `[x, y]`; the head sits in the middle of one straight part, which runs as the points do. */
  constructor(points, part) {
    this.#line = svg('path', { class: 'shaft', d: 'M' + points.map(point => point.join(' ')).join('L') });
    this.element = svg('g', {}, this.#line, this.#head, this.#hint);
    const [[x1, y1], [x2, y2]] = part;
    this.#middle = [(x1 + x2) / 2, (y1 + y2) / 2];
    this.#angle = Math.atan2(y2 - y1, x2 - x1) * 180 / Math.PI;
  }

  /** Positive flows from the first point to the last. */
  show(currentA, look, hint) {
    const width = Math.min(ThickestPx, ThinnestPx + Math.abs(currentA) * PxPerAmpere);
    const turn = this.#angle + (currentA < 0 ? 180 : 0);
    set(this.element, { class: `flow ${look}${isStill(currentA) ? ' still' : ''}` });
    set(this.#line, { 'stroke-width': width.toFixed(2) });
    set(this.#head, { transform: `translate(${this.#middle.join(' ')}) rotate(${turn}) scale(${(0.8 + width / 7).toFixed(2)})` });
    setText(this.#hint, hint);
  }
}
