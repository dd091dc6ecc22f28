// What a block shows without letting it be changed: six meters and seven lines (emulator specification 4.1, items 11 to 18).
import { element } from './element.js';
import { fixed, setText } from './text.js';

const meters = [
  { label: 'Grid power', unit: 'W', decimals: 1, of: meter => meter.wg },
  { label: 'Grid current', unit: 'A', decimals: 2, of: meter => meter.ig },
  { label: 'Grid voltage', unit: 'V', decimals: 2, of: meter => meter.vg },
  { label: 'Battery power', unit: 'W', decimals: 1, of: meter => meter.wb },
  { label: 'Battery current', unit: 'A', decimals: 2, of: meter => meter.ib },
  { label: 'Battery voltage', unit: 'V', decimals: 2, of: meter => meter.vb },
];

const lines = [
  ({ dcdc }) => `Operating power: ${fixed(dcdc?.meter?.wb - dcdc?.meter?.wg, 0)} W`,
  ({ emu }) => `Charge discharge power: ${fixed(emu?.charge_discharge_power, 0)} W`,
  ({ emu }) => `UPS output power: ${fixed(emu?.ups_output_power, 0)} W`,
  ({ emu }) => `PVC charge power: ${fixed(emu?.pvc_charge_power, 0)} W`,
  ({ dcdc }) => `Powermeter all: ${fixed(dcdc?.powermeter?.p1, 0)} W`,
  ({ dcdc }) => `powermeter p2: ${fixed(dcdc?.powermeter?.p2, 0)} W`,
];

export const batteryLine = ({ emu }) => `Battery Status : ${emu?.rsoc ?? '–'} %`;

export class Readings {
  #meters;
  #lines;

  constructor(meterList, lineList) {
    this.#meters = meters.map(meter => ({ ...meter, value: addMeter(meterList, meter) }));
    this.#lines = lines.map(text => ({ text, line: addLine(lineList) }));
  }

  show(unit) {
    for (const { value, decimals, of } of this.#meters)
      setText(value, fixed(of(unit.dcdc?.meter ?? {}), decimals));
    for (const { text, line } of this.#lines)
      setText(line, text(unit));
  }
}

function addMeter(list, { label, unit }) {
  const value = element('b');
  list.append(element('div', {}, element('dt', {}, label), element('dd', {}, value, ` ${unit}`)));
  return value;
}

function addLine(list) {
  const line = element('li');
  list.append(line);
  return line;
}
