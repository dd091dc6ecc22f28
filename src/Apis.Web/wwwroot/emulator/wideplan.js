// Where nodes and lines of a bus go on a wide page: layer beside layer.
import { Arrow } from './arrow.js';
import { svg } from './element.js';
import { placesOf } from './layers.js';

const ColumnPx = 190;
const RowPx = 96;
const TopPx = 40;
const LeastColumns = 3;
const MostInLayer = 6;
const MostStretch = 1.4;

/** Null where the page is too narrow, or so many nodes stand above each other that their lines would hide each other. */
export function widePlan(names, lines, width) {
  const columns = Math.floor(width / ColumnPx);
  const { places, rows, tallest } = placesOf(names, lines, Math.max(1, columns));
  if (columns < LeastColumns || tallest > MostInLayer)
    return null;

  const used = 1 + Math.max(0, ...[...places.values()].map(place => place.column));
  const columnPx = Math.min(width / used, MostStretch * ColumnPx);
  const spotOf = name => [columnPx * (places.get(name).column + 0.5), RowPx * places.get(name).row + TopPx];
  return { isNarrow: false, height: rows * RowPx, spotOf, lineOf: ({ from, to }) => straight(spotOf(from), spotOf(to)) };
}

function straight(from, to) {
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const isSteep = Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]);
  const beside = isSteep ? { x: x + 11, y: y + 4 } : { x, y: y - 9, 'text-anchor': 'middle' };
  return { arrow: new Arrow([from, to], [from, to]), label: svg('text', beside) };
}
