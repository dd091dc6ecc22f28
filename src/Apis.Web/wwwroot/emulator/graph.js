// A bus with lines: nodes with their voltages, lines with their currents; where a node bears the name of a home, the home.
import { Arrow } from './arrow.js';
import { set, svg } from './element.js';
import { BoxHeight, BoxWidth, HomeBox } from './homebox.js';
import { placesOf } from './layers.js';
import { fixed, setText } from './text.js';

const ColumnPx = 190;
const RowPx = 96;
const NearlyFull = 0.8;

export class Graph {
  element = svg('svg', { class: 'bus-svg', role: 'img' });
  #nodes = new Map();
  #lines = [];
  #laidOut = '';

  draw(bus, homes, width) {
    const plan = [width, ...bus.nodes.map(node => node.name), ...bus.lines.map(({ from, to }) => `${from}-${to}`), ...homes.map(home => home.id)].join();
    if (plan !== this.#laidOut)
      this.#layOut(bus, homes, width);
    this.#laidOut = plan;

    bus.nodes.forEach(node => setText(this.#nodes.get(node.name).voltage, `${fixed(node.voltageV, 1)} V`));
    homes.forEach(home => this.#nodes.get(home.id)?.box?.show(home));
    bus.lines.forEach((line, index) => this.#showLine(this.#lines[index], line));
    set(this.element, { 'aria-label': inWords(bus) });
  }

  #showLine({ arrow, label }, line) {
    arrow.show(line.open ? 0 : line.currentA, `line ${lookOf(line)}`, lineInWords(line));
    setText(label, line.open ? 'open' : `${fixed(Math.abs(line.currentA), 2)} A`);
    set(label, { class: `line-label ${lookOf(line)}` });
  }

  #layOut(bus, homes, width) {
    const columns = Math.max(1, Math.floor(width / ColumnPx));
    const { places, rows } = placesOf(bus.nodes.map(node => node.name), bus.lines, columns);
    const used = 1 + Math.max(0, ...[...places.values()].map(place => place.column));
    const columnPx = Math.min(width / used, 1.4 * ColumnPx);
    const middle = name => [columnPx * (places.get(name).column + 0.5), RowPx * places.get(name).row + 30];
    const ids = new Set(homes.map(home => home.id));

    this.#lines = bus.lines.map(({ from, to }) => lineBetween(middle(from), middle(to)));
    this.#nodes = new Map(bus.nodes.map(({ name }) => [name, nodeAt(name, middle(name), ids.has(name))]));
    set(this.element, { width, height: rows * RowPx, viewBox: `0 0 ${width} ${rows * RowPx}` });
    this.element.replaceChildren(
      ...this.#lines.map(({ arrow }) => arrow.element),
      ...[...this.#nodes.values()].map(({ element }) => element),
      ...this.#lines.map(({ label }) => label));
  }
}

function lineBetween(from, to) {
  const isSteep = Math.abs(to[0] - from[0]) < Math.abs(to[1] - from[1]);
  const x = (from[0] + to[0]) / 2 + (isSteep ? 12 : 0);
  const y = (from[1] + to[1]) / 2 + (isSteep ? 14 : -9);
  return {
    arrow: new Arrow(from, to),
    label: svg('text', { class: 'line-label', x, y, 'text-anchor': isSteep ? 'start' : 'middle' }),
  };
}

function nodeAt(name, [x, y], isHome) {
  const voltage = svg('text', { class: 'node-voltage', x, y: y + (isHome ? BoxHeight / 2 + 14 : 20) });
  if (!isHome)
    return { voltage, element: svg('g', { class: 'junction' }, svg('circle', { cx: x, cy: y, r: 5 }), svg('text', { class: 'junction-name', x, y: y - 10 }, name), voltage) };

  const box = new HomeBox(name, x - BoxWidth / 2, y - BoxHeight / 2);
  return { voltage, box, element: svg('g', {}, box.element, voltage) };
}

function lookOf({ open, currentA, capacityA }) {
  if (open)
    return 'open';
  const load = capacityA > 0 ? Math.abs(currentA) / capacityA : 0;
  return load > 1 ? 'over' : load >= NearlyFull ? 'nearly' : 'fine';
}

const lineInWords = ({ from, to, currentA, capacityA, open }) =>
  `${from} to ${to}: ${open ? 'open' : `${fixed(currentA, 2)} A`}${capacityA > 0 ? ` of ${capacityA} A` : ''}`;

const inWords = bus =>
  `Bus ${bus.name} at ${fixed(bus.voltageV, 1)} V, held by ${bus.holder ?? 'nobody'}. ${bus.lines.map(lineInWords).join('. ')}`;
