import { mdxToMdast, type MdastNode } from 'satteri';

/** A part of a text, and where it begins. */
export interface PlacedNode {
  node: MdastNode;
  line: number;
  /** The rest of that line. */
  found: string;
}

/** Every part of a text that compiles, in its order. */
export function nodesOf(body: string): PlacedNode[] {
  const nodes: PlacedNode[] = [];
  const visit = (node: MdastNode): void => {
    const line = node.position?.start.line ?? 1;
    const start = node.position?.start.offset ?? 0;
    const found = body.slice(start, start + 120).split('\n')[0] ?? '';
    nodes.push({ node, line, found });
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(mdxToMdast(body, { features: { frontmatter: false } }));
  return nodes;
}

/** The chart that a part of a text fetches. */
export function chartOf({ node }: PlacedNode): string | null {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return null;
  const [id] = node.attributes;
  const isNamed = node.name === 'Chart' && id?.type === 'mdxJsxAttribute' && id.name === 'id';
  return isNamed && typeof id.value === 'string' ? id.value : null;
}
