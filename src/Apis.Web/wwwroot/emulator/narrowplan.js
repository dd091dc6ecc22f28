// Where nodes and lines of a bus go on a narrow page: one below the other, branches indented, rings closed on the right.
import { Arrow } from './arrow.js';
import { svg } from './element.js';
import { BoxHeight } from './homebox.js';
import { spineOf } from './spine.js';

/** Lines leave a box near its left edge, so that they pass the boxes of branches on their left. */
export const SpinePx = 14;

const IndentPx = 34;
const GapPx = 24;
const RowPx = BoxHeight + GapPx;
const RingPx = 66;
const RingStepPx = 9;
const RingSteps = 6;

export function narrowPlan(names, lines, width) {
  const { places, inTree } = spineOf(names, lines);
  const spotOf = name => [IndentPx * places.get(name).column + SpinePx + 2, RowPx * places.get(name).row + BoxHeight / 2 + 2];
  let rings = 0;
  const lineOf = line => {
    const isDown = places.get(line.from).row < places.get(line.to).row;
    const [upper, lower] = isDown ? [spotOf(line.from), spotOf(line.to)] : [spotOf(line.to), spotOf(line.from)];
    return inTree.has(line)
      ? branch(upper, lower, isDown)
      : ring(upper, lower, width - RingPx - RingStepPx * (rings++ % RingSteps), isDown);
  };
  return { isNarrow: true, height: names.length * RowPx, spotOf, lineOf };
}

/** What several lines share below the upper one is drawn as a lead; the line proper is what the lower one has for itself. */
function branch(upper, lower, isDown) {
  const [[x1, y1], [x2, y2]] = [upper, lower];
  const edge = y2 - BoxHeight / 2;
  const own = x1 === x2 ? [[x1, edge - GapPx], lower] : [[x1, y2], lower];
  const part = x1 === x2 ? [own[0], [x1, edge]] : [own[0], [x2 - SpinePx, y2]];
  return {
    lead: svg('path', { class: 'lead', d: `M${x1} ${y1}V${own[0][1]}` }),
    arrow: arrow(own, part, isDown),
    label: svg('text', { x: x2 + 11, y: edge - 8 }),
  };
}

function ring(upper, lower, x, isDown) {
  const down = [[x, upper[1]], [x, lower[1]]];
  return {
    arrow: arrow([upper, ...down, lower], down, isDown),
    label: svg('text', { x: x + 10, y: (upper[1] + lower[1]) / 2 + 4 }),
  };
}

const arrow = (points, part, isDown) =>
  isDown ? new Arrow(points, part) : new Arrow(points.toReversed(), part.toReversed());
