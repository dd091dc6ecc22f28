// Finds a place for each node of a bus with lines on a narrow page: one below the other, a branch indented. The largest
// branch goes on straight below, so that a long street stays a straight line and little is indented.

/** Gives a map from a node's name to its `{ column, row }`, and the set of the lines that made the tree. */
export function spineOf(nodes, lines) {
  const tree = treeOf(nodes, lines);
  const places = new Map();
  let row = 0;
  const put = (name, column) => {
    places.set(name, { column, row: row++ });
    const branches = tree.children.get(name).toSorted((one, other) => tree.size.get(one) - tree.size.get(other));
    branches.forEach((branch, index) => put(branch, index < branches.length - 1 ? column + 1 : column));
  };
  tree.roots.forEach(root => put(root, 0));
  return { places, inTree: tree.lines };
}

/** Depth first, without a stack of calls: a street may be long. */
function treeOf(nodes, lines) {
  const children = new Map(nodes.map(name => [name, []]));
  const parents = new Map();
  const roots = [];
  const used = new Set();
  const order = [];
  for (const root of nodes) {
    if (order.includes(root))
      continue;
    roots.push(root);
    for (const waiting = [{ name: root }]; waiting.length > 0;) {
      const { name, from, line } = waiting.pop();
      if (!children.has(name) || order.includes(name))
        continue;
      order.push(name);
      if (from !== undefined) {
        children.get(from).push(name);
        parents.set(name, from);
        used.add(line);
      }
      waiting.push(...lines.flatMap(line => neighbour(line, name)).reverse());
    }
  }
  return { roots, children, lines: used, size: sizes(order, parents) };
}

const neighbour = (line, name) =>
  line.from === name ? [{ name: line.to, from: name, line }]
    : line.to === name ? [{ name: line.from, from: name, line }]
      : [];

function sizes(order, parents) {
  const size = new Map(order.map(name => [name, 1]));
  for (const name of order.toReversed()) {
    if (parents.has(name))
      size.set(parents.get(name), size.get(parents.get(name)) + size.get(name));
  }
  return size;
}
