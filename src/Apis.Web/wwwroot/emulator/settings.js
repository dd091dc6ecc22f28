// The ten input lines of a block, and what Set does with them.
import { EditableField } from './editable.js';
import { fieldRow, makeRoomFor } from './fieldrow.js';
import { fields, problemWith } from './fields.js';
import { isEmuValue, setConverter, setEmu } from './routes.js';
import { ServerError } from './server.js';
import { setText } from './text.js';

export class Settings {
  #unitId;
  #edits;
  #boxes = new Map();
  #modeList;

  constructor(unitId, form) {
    this.#unitId = unitId;
    this.#edits = form.querySelector('.edits');
    for (const field of fields)
      this.#add(field, form.querySelector('.rows'));
    this.#modeList = form.elements.mode;
  }

  #add(field, rows) {
    const { row, input } = fieldRow(field, this.#unitId);
    rows.append(row);
    this.#boxes.set(field, new EditableField(input, row, () => this.#count()));
  }

  show(unit) {
    for (const [field, box] of this.#boxes) {
      const value = field.of(unit);
      if (field.name === 'mode' && value)
        makeRoomFor(this.#modeList, value);
      if (value !== undefined)
        box.show(value);
    }
  }

  /** Sends all ten values as they stand, the battery's side first, as the original does. */
  async send() {
    const values = this.#values();
    await setEmu(this.#unitId, values);
    this.#accept(values, isEmuValue);
    await setConverter(this.#unitId, values);
    this.#accept(values, name => !isEmuValue(name));
  }

  forgetEdits() {
    this.#boxes.forEach(box => box.discard());
  }

  #values() {
    const wrong = [...this.#boxes].filter(([field, box]) => problemWith(field, box.text));
    wrong.at(0)?.[1].complain();
    if (wrong.length > 0)
      throw new ServerError(wrong.map(([field, box]) => problemWith(field, box.text)).join('; '));
    return Object.fromEntries([...this.#boxes].map(([field, box]) => [field.name, box.text]));
  }

  #accept(values, isSent) {
    for (const [field, box] of this.#boxes) {
      if (isSent(field.name))
        box.accept(values[field.name]);
    }
  }

  #count() {
    const count = [...this.#boxes.values()].filter(box => box.isEdited).length;
    setText(this.#edits, count === 0 ? '' : `${count} edited, Escape takes back`);
  }
}
