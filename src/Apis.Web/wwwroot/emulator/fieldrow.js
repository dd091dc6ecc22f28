// One input line of a block: label, box or list, physical unit, and the mark that says it was edited.
import { element } from './element.js';
import { modes } from './modes.js';

/** The row and its input; ids are made of the unit's, for there is a block per unit. */
export function fieldRow(field, unitId) {
  const id = `${unitId}-${field.name}`;
  const input = field.name === 'mode' ? modeList() : element('input', { type: 'text', spellcheck: 'false' });
  input.id = id;
  input.name = field.name;
  input.setAttribute('aria-describedby', `${id}-unit ${id}-mark`);
  const row = element('div', { class: 'row' },
    element('label', { for: id }, field.label),
    element('span', { class: 'mark', id: `${id}-mark` }),
    input,
    element('span', { class: 'physical', id: `${id}-unit` }, field.unit));
  return { row, input };
}

const modeList = () => element('select', {}, ...modes.map(({ code, name }) => modeOption(code, name)));

/** A mode that the list doesn't have is added to it, so that it can be shown. */
export function makeRoomFor(list, code) {
  if (![...list.options].some(option => option.value === code))
    list.append(modeOption(code, 'unknown'));
}

const modeOption = (code, name) => element('option', { value: code }, `${code} ${name}`);
