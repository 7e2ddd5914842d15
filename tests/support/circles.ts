/**
 * The circles of a graph of imports, each with its members in order: sets of files in which each file leads to every
 * other (strongly connected components, R. Tarjan 1972), and files that import themselves.
 */
export function findCircles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const open: string[] = [];

  /** The earliest file on the path that leads here from `file`. */
  const visit = (file: string): number => {
    const mine = order.size;
    order.set(file, mine);
    open.push(file);
    let earliest = mine;
    for (const next of graph.get(file) ?? []) {
      if (!graph.has(next)) continue;
      if (!order.has(next)) earliest = Math.min(earliest, visit(next));
      else if (open.includes(next)) earliest = Math.min(earliest, order.get(next) as number);
    }
    if (earliest === mine) {
      const members = open.splice(open.indexOf(file));
      if (members.length > 1 || graph.get(file)?.includes(file)) found.push(members.sort());
    }
    return earliest;
  };

  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}
