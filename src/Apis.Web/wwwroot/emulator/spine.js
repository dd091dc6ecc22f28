// Finds a place for each node of a bus with lines on a narrow page: one below the other, a branch indented. The largest
// branch goes on straight below, so that a long street stays a straight line and little is indented.
// Nothing here calls itself, for a street may be long.
import { neighboursOf } from './neighbours.js';

/** Gives a map from a node's name to its `{ column, row }`, and the set of the lines that made the tree. */
export function spineOf(nodes, lines) {
  const { order, children, inTree } = treeOf(nodes, neighboursOf(nodes, lines));
  const size = sizesOf(order, children);
  const places = new Map();
  const waiting = order.filter(({ parent }) => parent === undefined).map(({ name }) => ({ name, column: 0 })).reverse();
  while (waiting.length > 0) {
    const { name, column } = waiting.pop();
    places.set(name, { column, row: places.size });
    const branches = children.get(name).toSorted((one, other) => size.get(other) - size.get(one));
    waiting.push(...branches.map((branch, index) => ({ name: branch, column: index === 0 ? column : column + 1 })));
  }
  return { places, inTree };
}

/** Depth first, from the first node; a part that hangs on nothing has a root of its own. */
function treeOf(nodes, neighbours) {
  const order = [];
  const children = new Map();
  const inTree = new Set();
  const waiting = nodes.map(name => ({ name })).reverse();
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (children.has(next.name))
      continue;

    order.push(next);
    children.set(next.name, []);
    children.get(next.parent)?.push(next.name);
    inTree.add(next.line);
    waiting.push(...neighbours.get(next.name).map(({ name, line }) => ({ name, line, parent: next.name })).reverse());
  }
  return { order, children, inTree };
}

/** How many nodes hang on each, itself included; children come after their parents in the order. */
function sizesOf(order, children) {
  const size = new Map();
  for (const { name } of order.toReversed())
    size.set(name, children.get(name).reduce((sum, child) => sum + size.get(child), 1));
  return size;
}
