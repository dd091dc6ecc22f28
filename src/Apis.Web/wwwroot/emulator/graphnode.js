// A node in the drawing of a bus with lines: the box of a home, or a junction; and its voltage.
import { svg } from './element.js';
import { BoxHeight, BoxWidth, HomeBox } from './homebox.js';
import { SpinePx } from './narrowplan.js';

/** On a narrow page lines leave above and below, so texts stand to the right. */
export function nodeAt(name, spot, isHome, isNarrow) {
  return isHome ? homeAt(name, spot, isNarrow) : junctionAt(name, spot, isNarrow);
}

function homeAt(name, [x, y], isNarrow) {
  const left = isNarrow ? x - SpinePx : x - BoxWidth / 2;
  const voltage = isNarrow
    ? svg('text', { class: 'node-voltage beside', x: left + BoxWidth + 8, y: y + 18 })
    : svg('text', { class: 'node-voltage', x, y: y + BoxHeight / 2 + 14 });
  const box = new HomeBox(name, left, y - BoxHeight / 2);
  return { voltage, box, element: svg('g', {}, box.element, voltage) };
}

function junctionAt(name, [x, y], isNarrow) {
  const side = isNarrow ? ' beside' : '';
  const nameAt = isNarrow ? { x: x + 12, y: y - 3 } : { x, y: y - 24 };
  const voltageAt = isNarrow ? { x: x + 12, y: y + 12 } : { x, y: y - 10 };
  const voltage = svg('text', { class: `node-voltage${side}`, ...voltageAt });
  const element = svg('g', { class: 'junction' },
    svg('circle', { cx: x, cy: y, r: 5 }), svg('text', { class: `junction-name${side}`, ...nameAt }, name), voltage);
  return { voltage, element };
}
