// Three small lanes under each other on one axis of time: state of charge, power, and current on the bus.
import { element } from './element.js';
import { History } from './history.js';
import { Lane } from './lane.js';
import { clockTime, setText, timeOf } from './text.js';

const HourMs = 3600_000;
const SpansMs = [1, 2, 3, 6, 12, 24].map(hours => hours * HourMs);
const Marks = 3;

const charge = [{ key: 'soc', word: 'SoC', look: 'soc', isArea: true }];
const power = [{ key: 'pv', word: 'PV', look: 'pv', isArea: true }, { key: 'load', word: 'load', look: 'load' }];
const current = [{ key: 'current', word: 'Bus', look: 'current', isArea: true }];

export class Chart {
  #history = new History();
  #lanes = [new Lane(charge, '%', { fixedTop: 100 }), new Lane(power, 'W', { leastTop: 500 }),
    new Lane(current, 'A', { leastTop: 1, isSigned: true })];
  #marks = Array.from({ length: Marks }, () => element('span'));
  #isInSight = true;

  constructor(root) {
    root.append(...this.#lanes.map(lane => lane.element), element('div', { class: 'lane-axis' }, ...this.#marks));
    // With many units most charts are out of sight, and need not be drawn.
    new IntersectionObserver(([entry]) => {
      this.#isInSight = entry.isIntersecting;
      this.#draw();
    }).observe(root);
  }

  show({ time, emu, dcdc }) {
    this.#history.add({
      time: timeOf(time),
      soc: emu?.rsoc,
      pv: emu?.pvc_charge_power,
      load: emu?.ups_output_power,
      current: dcdc?.meter?.ig,
    });
    this.#draw();
  }

  #draw() {
    const points = this.#history.points;
    if (!this.#isInSight || points.length === 0)
      return;

    const window = windowOf(points[0].time, points.at(-1).time);
    this.#lanes.forEach(lane => lane.draw(points, window));
    this.#marks.forEach((mark, index) =>
      setText(mark, clockTime(window.from + window.span * index / (Marks - 1))));
  }
}

/** The paper fills from the left, gets longer when it is full, and moves on from a day. */
function windowOf(oldest, newest) {
  const span = SpansMs.find(span => newest - oldest <= span) ?? SpansMs.at(-1);
  return { from: Math.max(oldest, newest - span), span };
}
