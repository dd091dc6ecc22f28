// A box whose value follows the emulator until a person types into it; from then on it is theirs until set, or Escape.
import { setText } from './text.js';

const CanTellOpen = CSS.supports('selector(:open)');

export class EditableField {
  #input;
  #row;
  #latest = '';
  #edited = false;
  #changed;

  /** The row around the input carries the mark; `changed` is told when the mark comes or goes. */
  constructor(input, row, changed = () => {}) {
    this.#input = input;
    this.#row = row;
    this.#changed = changed;
    input.addEventListener('input', () => this.#mark(true));
    input.addEventListener('blur', () => this.#follow());
    input.addEventListener('keydown', event => {
      if (event.key === 'Escape')
        this.discard();
    });
  }

  get text() {
    return this.#input.value.trim();
  }

  get isEdited() {
    return this.#edited;
  }

  show(value) {
    this.#latest = String(value);
    this.#follow();
  }

  /** It was set as it was sent; what was typed since then stays. */
  accept(sent) {
    if (this.text !== sent)
      return;
    this.#mark(false);
    this.#selectAll();
  }

  discard() {
    this.#mark(false);
    this.#write();
  }

  complain() {
    this.#input.setAttribute('aria-invalid', 'true');
    this.#input.focus();
  }

  #mark(edited) {
    this.#edited = edited;
    this.#row.toggleAttribute('data-edited', edited);
    this.#input.removeAttribute('aria-invalid');
    setText(this.#row.querySelector('.mark'), edited ? 'edited' : '');
    this.#changed();
  }

  #follow() {
    if (!this.#edited && this.#input.value !== this.#latest && !this.#isInHand())
      this.#write();
  }

  /** Somebody has begun: the caret stands in the text, or the list is open. Where all is selected, nobody has yet. */
  #isInHand() {
    const input = this.#input;
    if (document.activeElement !== input)
      return false;
    if (input instanceof HTMLSelectElement)
      return !CanTellOpen || input.matches(':open');
    return input.selectionStart > 0 || input.selectionEnd < input.value.length;
  }

  #write() {
    this.#input.value = this.#latest;
    this.#selectAll();
  }

  #selectAll() {
    if (document.activeElement === this.#input)
      this.#input.select?.();
  }
}
