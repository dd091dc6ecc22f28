// One lane of a chart: a name, one or two traces on a common scale, and the top of that scale.
import { element, set, svg } from './element.js';
import { setText } from './text.js';

const Width = 240;
const Height = 40;

export class Lane {
  element;
  #traces;
  #top = element('span', { class: 'lane-top' });
  #unit;
  #scale;

  /** `fixedTop` or `leastTop` is the top of the scale; a signed lane has zero in its middle. */
  constructor(traces, unit, scale) {
    this.#unit = unit;
    this.#scale = scale;
    this.#traces = traces.map(trace => ({ ...trace, line: path('trace', trace), area: trace.isArea && path('area', trace) }));
    this.element = element('div', { class: 'lane' },
      element('span', { class: 'lane-name' }, ...traces.map(({ word, look }) => element('span', { class: look }, word))),
      svg('svg', { viewBox: `0 0 ${Width} ${Height}`, preserveAspectRatio: 'none' },
        grid(), ...this.#traces.flatMap(({ area, line }) => area ? [area, line] : [line])),
      this.#top);
  }

  draw(points, window) {
    const top = this.#scale.fixedTop ?? niceTop(points, this.#traces, this.#scale.leastTop);
    const zero = this.#scale.isSigned ? Height / 2 : Height;
    const place = (point, key) =>
      `${(Width * (point.time - window.from) / window.span).toFixed(1)} ${(zero * (1 - (point[key] ?? 0) / top)).toFixed(1)}`;

    for (const { key, line, area } of this.#traces) {
      const d = points.map((point, index) => (index ? 'L' : 'M') + place(point, key)).join('');
      set(line, { d });
      if (area)
        set(area, { d: `${d}V${zero}H${place(points[0], key).split(' ')[0]}Z` });
    }
    setText(this.#top, `${this.#scale.isSigned ? '±' : ''}${top} ${this.#unit}`);
  }
}

const path = (kind, { look }) => svg('path', { class: `${kind} ${look}` });

/** Quarters of the time that is shown, and the middle of the scale. */
const grid = () => {
  const quarters = [1, 2, 3].map(quarter => `M${quarter * Width / 4} 0V${Height}`);
  return svg('path', { class: 'grid', d: `M0 ${Height / 2}H${Width}${quarters.join('')}` });
};

/** The next of 1, 2, 5, 10, 20, 50 … above all values, so that the scale jumps seldom. */
function niceTop(points, traces, least) {
  const highest = points.reduce((most, point) => Math.max(most, ...traces.map(({ key }) => Math.abs(point[key] ?? 0))), least);
  const power = 10 ** Math.floor(Math.log10(highest));
  return [1, 2, 5, 10].map(step => step * power).find(top => top >= highest);
}
