// The last day of a unit in a bounded number of points: when there are too many, every second one goes.

const DayMs = 24 * 3600_000;
const MostPoints = 400;

export class History {
  #points = [];
  #gapMs = 0;

  get points() {
    return this.#points;
  }

  /** A point is `{ time, soc, pv, load, current }`; time in milliseconds. */
  add(point) {
    const last = this.#points.at(-1);
    if (!Number.isFinite(point.time) || point.time === last?.time)
      return;
    if (last && point.time < last.time)
      this.#startAgain();

    // The newest point is always kept, in place of the one before it where those two stand too close.
    const isClose = this.#points.length > 1 && last.time - this.#points.at(-2).time < this.#gapMs;
    this.#points.splice(isClose ? -1 : this.#points.length, isClose ? 1 : 0, point);
    this.#forget(point.time - DayMs);
    if (this.#points.length > MostPoints)
      this.#thin();
  }

  /** Time went back: the units were loaded or the emulation began again. */
  #startAgain() {
    this.#points = [];
    this.#gapMs = 0;
  }

  #forget(before) {
    while (this.#points[0].time < before)
      this.#points.shift();
  }

  #thin() {
    const kept = this.#points.filter((_, index) => index % 2 === 0);
    this.#gapMs = 2 * (kept.at(-1).time - kept[0].time) / MostPoints;
    this.#points = kept;
  }
}
