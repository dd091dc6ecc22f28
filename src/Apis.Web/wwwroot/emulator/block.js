// The block of one unit: what it shows, Read and Set.
import { Chart } from './chart.js';
import { copyOf } from './element.js';
import { Message } from './message.js';
import { modeOf } from './modes.js';
import { command } from './queue.js';
import { batteryLine, Readings } from './readings.js';
import { getUnit } from './routes.js';
import { ServerError } from './server.js';
import { Settings } from './settings.js';
import { setText } from './text.js';
import { overlay } from './units.js';

export class Block {
  element = copyOf('unit-template');
  #id;
  #unit = {};
  #message = new Message(this.#part('.message'));
  #readings = new Readings(this.#part('.meters'), this.#part('.lines'));
  #chart = new Chart(this.#part('.chart'));
  #settings;

  /** `readAll` reads everything again, as is done after Set. */
  constructor(id, readAll) {
    this.#id = id;
    this.element.id = `unit-${id}`;
    this.element.setAttribute('aria-label', `Unit ${id}`);
    this.#settings = new Settings(id, this.#part('form'));
    this.#part('.read').addEventListener('click', () => command(this.#message, 'Read', () => this.#read()));
    this.#part('form').addEventListener('keydown', submitOnEnter);
    this.#part('form').addEventListener('submit', event => {
      event.preventDefault();
      command(this.#message, 'Set', () => this.#settings.send().finally(readAll));
    });
    this.#part('details').addEventListener('toggle', () => this.#showJson());
  }

  show(unit) {
    this.#unit = unit;
    const mode = modeOf(unit.dcdc?.status?.status);
    setText(this.#part('[data-of=id]'), this.#id);
    setText(this.#part('[data-of=display]'), unit.oesunit?.display ?? '');
    setText(this.#part('[data-of=mode]'), mode.short);
    this.#part('[data-of=mode]').dataset.role = mode.role;
    setText(this.#part('[data-line=battery]'), batteryLine(unit));
    this.#part('.charge i').style.width = `${Math.min(100, Math.max(0, unit.emu?.rsoc ?? 0))}%`;
    this.#readings.show(unit);
    this.#settings.show(unit);
    this.#chart.show(unit);
    this.#showJson();
  }

  /** Sets this block as part of Set All; true when the emulator took it. */
  set = () => this.#message.guard('Set', () => this.#settings.send());

  forgetEdits = () => this.#settings.forgetEdits();

  async #read() {
    const answer = await getUnit(this.#id);
    if (!answer.emu)
      throw new ServerError(`the emulator has no unit ${this.#id}`);
    this.show(overlay(this.#unit, answer));
  }

  #showJson() {
    if (this.#part('details').open)
      setText(this.#part('pre'), JSON.stringify(this.#unit, null, 2));
  }

  #part(selector) {
    return this.element.querySelector(selector);
  }
}

/** A list doesn't send its form by itself, as a box does. */
function submitOnEnter(event) {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement))
    return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
