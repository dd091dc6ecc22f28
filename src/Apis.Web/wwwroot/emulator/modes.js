// The four modes of a converter (emulator specification 7.1): what is sent, how it is called, and what it means on the bus.

export const modes = [
  { code: '0x0000', name: 'Waiting', short: 'Wait', role: 'wait' },
  { code: '0x0014', name: 'Grid Autonomy Mode', short: 'CV', role: 'cv' },
  { code: '0x0002', name: 'Heteronomy CV Discharging', short: 'CC out', role: 'out' },
  { code: '0x0041', name: 'Heteronomy CV Charging - grid current limited', short: 'CC in', role: 'in' },
];

/** A code that nobody knows is shown as it is. */
export const modeOf = code =>
  modes.find(mode => mode.code === code) ?? { code, name: 'unknown', short: code ?? '–', role: 'wait' };
