import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { mdxToJs } from 'satteri';
import type { ProseReason } from '../data/issue.ts';
import type { Heading } from '../site/parts/terms/terms.ts';
import type { ProseFault } from './front-matter.ts';
import { nodesOf, type PlacedNode } from './nodes.ts';

/** The headings of a text, as the links to them name them. */
export function headingsOf(body: string): string[] {
  return outlineOf(body).map(({ slug }) => slug);
}

/** The headings of a text as they are compiled. */
export function outlineOf(body: string): Heading[] {
  const astro = {
    frontmatter: {},
    headings: [] as Heading[],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  void mdxToJs(body, {
    jsxImportSource: 'astro',
    features: { gfm: true, smartPunctuation: true },
    hastPlugins: [satteriHeadingIdsPlugin()],
    data: { astro },
  });
  return astro.headings;
}

/** The title of the page is its only heading of the first level; of a story it stands above, of the second. */
const ABOVE = { story: 2, page: 1 };
/** A chart has a heading of its own. */
const OF_CHART = 3;

/** Headings that would make a second title or skip a level. */
export function badOutline(body: string, kind: keyof typeof ABOVE): ProseFault[] {
  const headings = nodesOf(body).flatMap((placed) => {
    const level = levelOf(placed);
    return level === null ? [] : [{ ...placed, level }];
  });
  return headings.flatMap((heading, at) => {
    const above = headings[at - 1]?.level ?? ABOVE[kind];
    if (heading.level === 1) return [fault(heading, 'second-title')];
    return heading.level > above + 1 ? [fault(heading, 'skipped-level')] : [];
  });
}

function levelOf({ node }: PlacedNode): number | null {
  if (node.type === 'heading') return node.depth;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return null;
  const [, level] = /^h([1-6])$/.exec(node.name ?? '') ?? [];
  if (level !== undefined) return Number(level);
  return node.name === 'Chart' ? OF_CHART : null;
}

function fault({ line, found }: PlacedNode, reason: ProseReason): ProseFault {
  return { line, fault: { code: 'bad-prose', reason, near: found }, found };
}
