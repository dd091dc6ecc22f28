// What went wrong, or well, said where it happened; screen readers hear it.
import { ServerError } from './server.js';
import { setText } from './text.js';

export class Message {
  #element;

  constructor(element) {
    this.#element = element;
  }

  clear() {
    this.#say('', '');
  }

  note(text) {
    this.#say('note', text);
  }

  error(text) {
    this.#say('error', text);
  }

  /** Does it, and says so where the emulator doesn't want to; true when all went well. */
  async guard(what, action) {
    this.clear();
    try {
      await action();
      return true;
    } catch (problem) {
      if (!(problem instanceof ServerError))
        throw problem;
      this.error(`${what}: ${problem.message}`);
      return false;
    }
  }

  #say(kind, text) {
    this.#element.dataset.kind = kind;
    setText(this.#element, text);
  }
}
