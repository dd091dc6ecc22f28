// Follows the emulator: its stream of events, and a question every five seconds while the stream is silent or broken.
import { getLog } from './routes.js';

const PeriodMs = 5000;
const FirstEventMs = 2000;
const ShortestPauseMs = 100;

export class Follower {
  #show;
  #tell;
  #source = null;
  #timer = 0;
  #latest = null;
  #pause = 0;
  #heard = false;
  #asking = false;

  constructor(show, tell) {
    this.#show = show;
    this.#tell = tell;
  }

  start() {
    this.stop();
    this.#tell('connecting');
    this.#listen();
    this.#timer = setInterval(() => this.#tick(), PeriodMs);
  }

  stop() {
    clearInterval(this.#timer);
    clearTimeout(this.#pause);
    this.#pause = 0;
    this.#source?.close();
    this.#source = null;
    this.#tell('off');
  }

  #listen() {
    const source = new EventSource('/events');
    this.#source = source;
    source.addEventListener('open', () => this.#tell('live'));
    source.addEventListener('error', () => this.#tell('polling'));
    source.addEventListener('snapshot', event => {
      this.#heard = true;
      this.#latest = event.data;
      // However fast they come, only the latest is shown, and not oftener than an eye can follow.
      this.#pause ||= setTimeout(() => this.#showLatest(), ShortestPauseMs);
    });
  }

  #showLatest() {
    this.#pause = 0;
    this.#show(JSON.parse(this.#latest));
  }

  #tick() {
    // After an answer that is no stream the browser doesn't try again by itself.
    if (this.#source.readyState === EventSource.CLOSED)
      this.#listen();
    if (!this.#heard && !this.#asking)
      this.#poll(this.#timer);
    this.#heard = false;
  }

  async #poll(turn) {
    this.#asking = true;
    const units = await getLog().catch(() => null);
    this.#asking = false;
    // Who switched auto refresh off meanwhile wants nothing to move any more.
    if (turn !== this.#timer || this.#source === null)
      return;
    if (units)
      this.#show({ units });
    const isOpen = this.#source.readyState === EventSource.OPEN;
    this.#tell(units === null ? 'lost' : isOpen ? 'live' : 'polling');
  }
}

/** Reads everything once: the units as the original does, clock and buses from the first event of the stream. */
export async function readOnce() {
  const [units, snapshot] = await Promise.all([getLog(), firstEvent()]);
  return { ...snapshot, units };
}

function firstEvent() {
  const source = new EventSource('/events');
  const event = new Promise(done => {
    source.addEventListener('snapshot', event => done(JSON.parse(event.data)));
    source.addEventListener('error', () => done({}));
    setTimeout(() => done({}), FirstEventMs);
  });
  return event.finally(() => source.close());
}
