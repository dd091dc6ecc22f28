// Says whether the page hears the emulator.
import { setText } from './text.js';

const Words = {
  connecting: 'Connecting',
  live: 'Live',
  polling: 'Stream broken, asking every 5 s',
  lost: 'Connection lost: these values are old',
  off: 'Auto refresh off',
};

export class Connection {
  #element;

  constructor(element) {
    this.#element = element;
  }

  show(state) {
    this.#element.dataset.state = state;
    document.body.dataset.connection = state;
    setText(this.#element, Words[state]);
  }
}
