// A bus without lines: one rail with the homes hanging on it; where it is too long for the page it goes on below.
import { Arrow } from './arrow.js';
import { set, svg } from './element.js';
import { BoxHeight, BoxWidth, HomeBox } from './homebox.js';
import { fixed } from './text.js';

const Left = 14;
const Gap = 12;
const RailY = 14;
const DropPx = 40;
const RowPx = RailY + DropPx + BoxHeight + 14;

export class Rail {
  element = svg('svg', { class: 'bus-svg', role: 'img' });
  #rail = svg('path');
  #slots = [];
  #laidOut = '';

  draw(bus, homes, width) {
    const plan = `${width} ${homes.map(home => home.id)}`;
    if (plan !== this.#laidOut)
      this.#layOut(homes, width);
    this.#laidOut = plan;

    const isLive = bus.voltageV > 1;
    set(this.#rail, { class: isLive ? 'rail live' : 'rail' });
    set(this.element, { 'aria-label': inWords(bus, homes) });
    homes.forEach((home, index) => {
      const { box, drop } = this.#slots[index];
      box.show(home);
      drop.show(home.currentA, home.mode.role, hint(home));
    });
  }

  #layOut(homes, width) {
    const perRow = Math.max(1, Math.floor((width - Left) / (BoxWidth + Gap)));
    const rows = Math.max(1, Math.ceil(homes.length / perRow));
    const boxes = Math.min(perRow, homes.length);
    const places = homes.map((_, index) => [Left + (index % perRow) * (BoxWidth + Gap), RowPx * Math.floor(index / perRow)]);
    this.#slots = homes.map((home, index) => slot(home.id, ...places[index]));

    const railWidth = row => Left + Math.min(boxes, homes.length - row * perRow) * (BoxWidth + Gap) - Gap;
    const rails = Array.from({ length: rows }, (_, row) => `M2 ${row * RowPx + RailY}H${railWidth(row)}`);
    set(this.#rail, { d: `M2 ${RailY}V${(rows - 1) * RowPx + RailY}${rails.join('')}` });
    set(this.element, { width, height: rows * RowPx, viewBox: `0 0 ${width} ${rows * RowPx}` });
    this.element.replaceChildren(this.#rail, ...this.#slots.flatMap(({ box, drop }) => [drop.element, box.element]));
  }
}

function slot(id, x, y) {
  const middle = x + BoxWidth / 2;
  return {
    drop: new Arrow([middle, y + RailY], [middle, y + RailY + DropPx]),
    box: new HomeBox(id, x, y + RailY + DropPx),
  };
}

const hint = home => `${home.id}: ${fixed(home.currentA, 2)} A at ${fixed(home.voltageV, 1)} V, ${home.mode.name}`;

const inWords = (bus, homes) =>
  `Bus ${bus.name} at ${fixed(bus.voltageV, 1)} V, held by ${bus.holder ?? 'nobody'}. ${homes.map(hint).join('. ')}`;
