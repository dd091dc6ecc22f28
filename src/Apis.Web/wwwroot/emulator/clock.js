// Emulated time, and who may stop it.
import { command } from './queue.js';
import { clock as order } from './routes.js';
import { setText } from './text.js';

const States = { running: 'run', paused: 'pause', fast: 'fast', ended: 'ended' };
const Words = { run: 'running', pause: 'paused', fast: 'as fast as possible', ended: 'the data have ended' };

export class ClockControls {
  #group;
  #now;
  #state;

  constructor(group, now, state, { message, read }) {
    this.#group = group;
    this.#now = now;
    this.#state = state;
    group.addEventListener('click', event => {
      const button = event.target.closest('button');
      if (button)
        command(message, button.textContent, () => this.#give(button.dataset.clock, read));
    });
  }

  async #give(what, read) {
    this.show(await order(what));
    await read();
  }

  show({ now, clock, units = {} }) {
    const time = now ?? Object.values(units)[0]?.time;
    if (time)
      this.#showTime(time);
    if (clock)
      this.#showState(States[clock]);
  }

  #showTime(time) {
    setText(this.#now, time.replace('-', ' '));
    this.#now.dateTime = time.replaceAll('/', '-').replace(/-(?=\d\d:)/, 'T');
  }

  #showState(state) {
    this.#state.dataset.state = state;
    setText(this.#state, Words[state] ?? '');
    for (const button of this.#group.querySelectorAll('[aria-pressed]'))
      button.setAttribute('aria-pressed', String(button.dataset.clock === state));
  }
}
