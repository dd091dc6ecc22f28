// Finds a place for each node of a bus with lines: in layers by the number of lines from the first node. Where there are
// more layers than fit beside each other, they go on below in the other direction, so that neighbours stay neighbours.
import { neighboursOf } from './neighbours.js';

/** Gives a map from a node's name to its `{ column, row }`, the number of rows, and the size of the largest layer. */
export function placesOf(nodes, lines, perRow) {
  const layers = layersOf(nodes, neighboursOf(nodes, lines));
  const places = new Map();
  let top = 0;
  for (let first = 0; first < layers.length; first += perRow) {
    const band = layers.slice(first, first + perRow);
    const height = Math.max(...band.map(layer => layer.length));
    const isBackwards = (first / perRow) % 2 === 1;
    band.forEach((layer, index) => {
      const column = isBackwards ? perRow - 1 - index : index;
      layer.forEach((name, place) => places.set(name, { column, row: top + place + (height - layer.length) / 2 }));
    });
    top += height;
  }
  return { places, rows: top, tallest: Math.max(0, ...layers.map(layer => layer.length)) };
}

/** Breadth first; a part that hangs on nothing begins again in the first layer. */
function layersOf(nodes, neighbours) {
  const layers = [];
  const seen = new Set();
  const isNew = name => !seen.has(name) && seen.add(name);
  for (const start of nodes) {
    let layer = [start].filter(isNew);
    for (let depth = 0; layer.length > 0; depth++) {
      (layers[depth] ??= []).push(...layer);
      layer = layer.flatMap(name => neighbours.get(name).map(neighbour => neighbour.name)).filter(isNew);
    }
  }
  return layers;
}
