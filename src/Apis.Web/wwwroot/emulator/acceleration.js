// How many times faster than real time the emulation runs.
import { EditableField } from './editable.js';
import { command } from './queue.js';
import { setAcceleration } from './routes.js';

export class AccelerationBox {
  #field;

  constructor(form, message) {
    this.#field = new EditableField(form.elements.acceleration, form);
    form.addEventListener('submit', event => {
      event.preventDefault();
      const rate = this.#field.text;
      command(message, 'Set Acceleration Rate', async () => {
        const answer = await setAcceleration(rate);
        this.#field.accept(rate);
        this.show(answer);
      });
    });
  }

  show(rate) {
    if (rate !== undefined)
      this.#field.show(rate);
  }
}
