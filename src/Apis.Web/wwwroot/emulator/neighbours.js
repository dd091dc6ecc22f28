// Which nodes of a bus are joined, and by which lines. Lines that end at an unknown node join nothing.

/** A map from a node's name to `{ name, line }` of each neighbour. */
export function neighboursOf(nodes, lines) {
  const neighbours = new Map(nodes.map(name => [name, []]));
  for (const line of lines) {
    if (!neighbours.has(line.from) || !neighbours.has(line.to))
      continue;
    neighbours.get(line.from).push({ name: line.to, line });
    neighbours.get(line.to).push({ name: line.from, line });
  }
  return neighbours;
}
