// Numbers as the page writes them, and the one place that writes text: only where it changed, so that nothing flickers.

export function setText(element, text) {
  if (element.textContent !== text)
    element.textContent = text;
}

/** A number with so many decimals, never `-0`; a dash where there is none. */
export function fixed(value, decimals) {
  if (!Number.isFinite(value))
    return '–';
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? (0).toFixed(decimals) : text;
}

/** `2020/01/01-00:00:50` as milliseconds; NaN where it is something else. */
export function timeOf(text) {
  const parts = /^(\d{4})\/(\d\d)\/(\d\d)-(\d\d):(\d\d):(\d\d)$/.exec(text ?? '')?.slice(1).map(Number);
  return parts ? Date.UTC(parts[0], parts[1] - 1, ...parts.slice(2)) : NaN;
}

/** Milliseconds as `HH:MM`. */
export const clockTime = ms => new Date(ms).toISOString().slice(11, 16);
