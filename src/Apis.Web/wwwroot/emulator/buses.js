// The DC buses: figures, alarms, and a drawing.
import { copyOf, element } from './element.js';
import { Graph } from './graph.js';
import { Rail } from './rail.js';
import { fixed, setText } from './text.js';
import { homesOn } from './homeson.js';

export class Buses {
  #section;
  #panels = new Map();
  #latest = [];

  constructor(section) {
    this.#section = section;
  }

  /** Where only the units are told, as by the answer to a poll, the buses are those of before. */
  show(buses = this.#latest, units) {
    this.#latest = buses;
    for (const [name, panel] of this.#panels) {
      if (!buses.some(bus => bus.name === name)) {
        panel.element.remove();
        this.#panels.delete(name);
      }
    }
    buses.forEach(bus => this.#panelOf(bus.name).show(bus, homesOn(bus, buses, units)));
  }

  #panelOf(name) {
    if (!this.#panels.has(name)) {
      const panel = new BusPanel();
      this.#panels.set(name, panel);
      this.#section.append(panel.element);
    }
    return this.#panels.get(name);
  }
}

class BusPanel {
  element = copyOf('bus-template');
  #drawing = null;
  #shown = null;

  constructor() {
    new ResizeObserver(() => this.#draw()).observe(this.#part('.drawing'));
  }

  show(bus, homes) {
    this.#shown = { bus, homes };
    const given = homes.reduce((sum, home) => sum + Math.max(0, -home.powerW), 0);
    this.#write('name', bus.name);
    this.#write('voltage', `${fixed(bus.voltageV, 1)} V`);
    this.#write('ramp', `${fixed(bus.rampTargetV, 1)} V`);
    this.#write('holder', bus.holder ?? 'nobody');
    this.#write('given', `${fixed(given, 0)} W`);
    this.#write('leak', `${fixed(bus.leakCurrentA, 2)} A`);
    this.#part('[data-when=ramp]').hidden = bus.rampTargetV === null || bus.rampTargetV === undefined;
    this.#showAlarms(bus.alarms ?? []);
    this.#draw();
  }

  #showAlarms(alarms) {
    const list = this.#part('.alarms');
    if (list.dataset.shown === alarms.join('\n'))
      return;
    list.dataset.shown = alarms.join('\n');
    list.replaceChildren(...alarms.map(alarm => element('li', {}, alarm)));
  }

  #draw() {
    if (!this.#shown)
      return;
    const { bus, homes } = this.#shown;
    const Drawing = bus.lines?.length > 0 ? Graph : Rail;
    if (!(this.#drawing instanceof Drawing)) {
      this.#drawing = new Drawing();
      this.#part('.drawing').replaceChildren(this.#drawing.element);
    }
    this.#drawing.draw(bus, homes, this.#part('.drawing').clientWidth);
  }

  #write(what, text) {
    setText(this.#part(`[data-of=${what}]`), text);
  }

  #part(selector) {
    return this.element.querySelector(selector);
  }
}
