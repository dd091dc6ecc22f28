// The blocks, one per unit, in the order of the ids. Blocks are kept and updated; only what comes or goes is made or dropped.
import { Block } from './block.js';
import { sortedIds } from './units.js';

const MostUnits = 1000;

export class Homes {
  #section;
  #readAll;
  #blocks = new Map();

  constructor(section, readAll) {
    this.#section = section;
    this.#readAll = readAll;
  }

  show(units) {
    const ids = sortedIds(units).slice(0, MostUnits);
    this.#drop(ids);
    ids.forEach((id, place) => this.#blockAt(place, id).show(units[id]));
  }

  /** Sets one block after the other and gives the ids of those that were refused. */
  async setAll() {
    const refused = [];
    for (const [id, block] of this.#blocks) {
      if (!await block.set())
        refused.push(id);
    }
    return refused;
  }

  forgetEdits() {
    this.#blocks.forEach(block => block.forgetEdits());
  }

  #drop(ids) {
    for (const [id, block] of this.#blocks) {
      if (ids.includes(id))
        continue;
      block.element.remove();
      this.#blocks.delete(id);
    }
  }

  #blockAt(place, id) {
    const block = this.#blocks.get(id) ?? new Block(id, this.#readAll);
    this.#blocks.set(id, block);
    // What stands in its place already is not moved, or it would lose the focus.
    if (this.#section.children[place] !== block.element)
      this.#section.insertBefore(block.element, this.#section.children[place] ?? null);
    return block;
  }
}
