// What the drawings of a bus need to know of the homes on it.
import { modeOf } from './modes.js';
import { sortedIds } from './units.js';

/** With one bus all units hang on it; with several, those that have a node of their name, or hold it. */
export function homesOn(bus, buses, units) {
  const isOn = id => buses.length === 1 || id === bus.holder || bus.nodes.some(node => node.name === id);
  return sortedIds(units).filter(isOn).map(id => home(id, units[id]));
}

function home(id, { emu, dcdc }) {
  const meter = dcdc?.meter ?? {};
  return {
    id,
    mode: modeOf(dcdc?.status?.status),
    currentA: meter.ig ?? 0,
    powerW: meter.wg ?? 0,
    voltageV: meter.vg ?? 0,
    soc: emu?.rsoc ?? 0,
  };
}
