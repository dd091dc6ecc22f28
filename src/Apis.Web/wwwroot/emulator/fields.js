// The ten values that can be entered for a unit (emulator specification 4.1, items 1 to 10), in their order.

export const fields = [
  { name: 'charge_discharge_power', label: 'Charge discharge power', unit: 'W', of: unit => unit.emu?.charge_discharge_power },
  { name: 'rsoc', label: 'rsoc', unit: '%', of: unit => unit.emu?.rsoc },
  { name: 'ups_output_power', label: 'ups output power', unit: 'W', of: unit => unit.emu?.ups_output_power },
  { name: 'pvc_charge_power', label: 'pvc charge power', unit: 'W', of: unit => unit.emu?.pvc_charge_power },
  { name: 'p1', label: 'Powermeter all', unit: 'W', of: unit => unit.dcdc?.powermeter?.p1 },
  { name: 'p2', label: 'Powermeter p2', unit: 'W', of: unit => unit.dcdc?.powermeter?.p2 },
  { name: 'mode', label: 'Status', unit: '', of: unit => unit.dcdc?.status?.status },
  { name: 'dig', label: 'Grid current', unit: 'A', of: unit => unit.dcdc?.param?.dig },
  { name: 'dvg', label: 'Grid voltage', unit: 'V', of: unit => unit.dcdc?.vdis?.dvg },
  { name: 'drg', label: 'Droop ratio', unit: '%', of: unit => unit.dcdc?.vdis?.drg },
];

/** The problem with a text that should be a number; null where there is none. Ranges are the emulator's business. */
export const problemWith = (field, text) =>
  field.name === 'mode' || (text !== '' && Number.isFinite(Number(text)))
    ? null
    : `${field.label} is "${text}", but must be a number`;
