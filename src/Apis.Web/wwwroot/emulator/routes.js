// The routes that this page uses (emulator specification 5.1), in the order of the bar and the blocks.
import { ask } from './server.js';

const EmuValues = ['charge_discharge_power', 'rsoc', 'ups_output_power', 'pvc_charge_power'];
const ConverterValues = ['mode', 'dig', 'dvg', 'p1', 'p2', 'drg'];

export const getLog = () => ask('/get/log');
export const getUnit = id => ask(`/get/unit/${encodeURIComponent(id)}?urgent=true`);
export const getAcceleration = () => ask('/get/acc');

export const setEmu = (id, values) => ask(`/set/emu/${encodeURIComponent(id)}?${query(values, EmuValues)}`);
export const setConverter = (id, values) => ask(`/set/dcdc/${encodeURIComponent(id)}?${query(values, ConverterValues)}`);
export const setAcceleration = rate => ask(`/set/acc/${encodeURIComponent(rate)}`);

export const save = () => ask('/save');
export const loadLast = () => ask('/get/last');
export const restart = () => ask('/restart');
export const addUnit = () => ask('/add/unit');
export const removeUnit = () => ask('/remove/unit');

/** `run`, `pause`, `fast` or `step/<passes>`. */
export const clock = order => ask(`/clock/${order}`, 'POST');

export const isEmuValue = name => EmuValues.includes(name);

const query = (values, names) => new URLSearchParams(names.map(name => [name, values[name]]));
