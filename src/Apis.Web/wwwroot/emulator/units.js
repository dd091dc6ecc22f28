// The units as the emulator tells them.

/** What was known, with what the answer has in its place; the answer about one unit leaves out much. */
export function overlay(known, answer) {
  const merged = { ...known };
  for (const [name, value] of Object.entries(answer))
    merged[name] = isObject(value) && isObject(known?.[name]) ? overlay(known[name], value) : value;
  return merged;
}

export const sortedIds = units => Object.keys(units).sort();

const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);
