// A bus without lines: one rail with the homes hanging on it; where it is too long for the page it goes on below.
import { Arrow } from './arrow.js';
import { set, svg } from './element.js';
import { BoxHeight, BoxWidth, HomeBox } from './homebox.js';
import { fixed, setText } from './text.js';

const Left = 14;
const LeastGap = 12;
const MostGap = 56;
const RailY = 26;
const DropPx = 40;
const RowPx = DropPx + BoxHeight + 18;

export class Rail {
  element = svg('svg', { class: 'bus-svg', role: 'img' });
  #rail = svg('path');
  #voltage = svg('text', { class: 'rail-voltage', x: 2, y: RailY - 10 });
  #slots = [];
  #laidOut = '';

  draw(bus, homes, width) {
    const plan = `${width} ${homes.map(home => home.id)}`;
    if (plan !== this.#laidOut)
      this.#layOut(homes, width);
    this.#laidOut = plan;

    set(this.#rail, { class: bus.voltageV > 1 ? 'rail live' : 'rail' });
    setText(this.#voltage, `${fixed(bus.voltageV, 1)} V`);
    set(this.element, { 'aria-label': inWords(bus, homes) });
    homes.forEach((home, index) => {
      const { box, drop } = this.#slots[index];
      box.show(home);
      drop.show(home.currentA, home.mode.role, hint(home));
    });
  }

  #layOut(homes, width) {
    const perRow = Math.max(1, Math.floor((width - Left) / (BoxWidth + LeastGap)));
    const rows = Math.max(1, Math.ceil(homes.length / perRow));
    const step = Math.min(BoxWidth + MostGap, (width - Left) / Math.min(perRow, Math.max(1, homes.length)));
    this.#slots = homes.map((home, index) => slot(home.id, Left + (index % perRow) * step, RowPx * Math.floor(index / perRow)));

    const rails = Array.from({ length: rows }, (_, row) => `M2 ${row * RowPx + RailY}H${width - 2}`);
    set(this.#rail, { d: `M2 ${RailY}V${(rows - 1) * RowPx + RailY}${rails.join('')}` });
    const height = rows * RowPx + RailY - 10;
    set(this.element, { width, height, viewBox: `0 0 ${width} ${height}` });
    this.element.replaceChildren(
      this.#rail, this.#voltage, ...this.#slots.flatMap(({ box, drop }) => [drop.element, box.element]));
  }
}

function slot(id, x, y) {
  const middle = x + BoxWidth / 2;
  const drop = [[middle, y + RailY], [middle, y + RailY + DropPx]];
  return {
    drop: new Arrow(drop, drop),
    box: new HomeBox(id, x, y + RailY + DropPx),
  };
}

const hint = home => `${home.id}: ${fixed(home.currentA, 2)} A at ${fixed(home.voltageV, 1)} V, ${home.mode.name}`;

const inWords = (bus, homes) =>
  `Bus ${bus.name} at ${fixed(bus.voltageV, 1)} V, held by ${bus.holder ?? 'nobody'}. ${homes.map(hint).join('. ')}`;
