// A bus with lines: nodes with their voltages, lines with their currents; where a node bears the name of a home, the home.
import { set, svg } from './element.js';
import { nodeAt } from './graphnode.js';
import { narrowPlan } from './narrowplan.js';
import { fixed, setText } from './text.js';
import { widePlan } from './wideplan.js';

const NearlyFull = 0.8;

export class Graph {
  element = svg('svg', { class: 'bus-svg', role: 'img' });
  #nodes = new Map();
  #lines = [];
  #laidOut = '';

  draw(bus, homes, width) {
    const ids = homes.map(home => home.id);
    const wanted = JSON.stringify([width, ids, bus.nodes.map(node => node.name), bus.lines.map(({ from, to }) => [from, to])]);
    if (wanted !== this.#laidOut)
      this.#layOut(bus, new Set(ids), width);
    this.#laidOut = wanted;

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

  #layOut({ nodes, lines }, homeIds, width) {
    const names = nodes.map(node => node.name);
    const plan = widePlan(names, lines, width) ?? narrowPlan(names, lines, width);
    this.#lines = lines.map(plan.lineOf);
    this.#nodes = new Map(names.map(name => [name, nodeAt(name, plan.spotOf(name), homeIds.has(name), plan.isNarrow)]));
    set(this.element, { width, height: plan.height, viewBox: `0 0 ${width} ${plan.height}` });
    this.element.replaceChildren(
      ...this.#lines.flatMap(({ lead }) => lead ?? []),
      ...this.#lines.map(({ arrow }) => arrow.element),
      ...[...this.#nodes.values()].map(({ element }) => element),
      ...this.#lines.map(({ label }) => label));
  }
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
