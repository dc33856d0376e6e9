/** Of things of one kind that follow each other a walk tells so many. */
const TOLD = 3;
/** Longer names are cut. */
const LONG = 160;

interface Node {
  line: string;
  children: Node[];
}

/**
 * The tree that a screen reader is given, as Playwright writes it, made short enough to be read: addresses are left out,
 * numbers stand as "#", and of many alike (rows, items, paragraphs) the first few are told.
 */
export function walkOf(tree: string): string {
  return `${written(parsed(tree), 0).join('\n')}\n`;
}

function parsed(tree: string): Node[] {
  const root: Node = { line: '', children: [] };
  const above = [root];
  for (const line of tree.split('\n')) {
    if (/^\s*(?:- \/|$)/.test(line)) continue;
    const depth = (line.length - line.trimStart().length) / 2;
    const node = { line: masked(line.trim()), children: [] };
    above.length = depth + 1;
    (above[depth] ?? root).children.push(node);
    above.push(node);
  }
  return root.children;
}

/** Of eight letters or more of 0 to f: by chance all of them may be digits, which no other number here has so many of in a row. */
const CHECKSUM = /\b[\da-f]{8,}\b/g;

function masked(line: string): string {
  const short = line.length > LONG ? `${line.slice(0, LONG)}…` : line;
  return short
    .replaceAll(CHECKSUM, '<checksum>')
    .replaceAll(/(?<!level=)\d+(?:[.,/]\d+)*/g, '#')
    .replace(/:$/, '');
}

function written(nodes: readonly Node[], depth: number): string[] {
  const indent = '  '.repeat(depth);
  return runsOf(nodes).flatMap((run) => [
    ...run
      .slice(0, TOLD)
      .flatMap(({ line, children }) => [indent + line, ...written(children, depth + 1)]),
    ...(run.length > TOLD ? [`${indent}- … and more of the same: ${roleOf(run[0])}`] : []),
  ]);
}

/** Neighbours of one role stand together. */
function runsOf(nodes: readonly Node[]): Node[][] {
  const runs: Node[][] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (last && roleOf(last[0]) === roleOf(node)) last.push(node);
    else runs.push([node]);
  }
  return runs;
}

function roleOf(node: Node | undefined): string {
  return /^- '?(\w+)/.exec(node?.line ?? '')?.[1] ?? '';
}
