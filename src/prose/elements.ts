import { mdxToMdast, type MdastNode } from 'satteri';
import { badLink } from '../data/checks/cell/bad-address.ts';
import type { Fault, ProseReason } from '../data/issue.ts';
import { nearest } from '../data/nearest.ts';
import type { ProseFault } from './front-matter.ts';

/** What a story may name, by the component that fetches it; the ids are those of the data. */
export type Named = Readonly<Record<Component, ReadonlySet<string>>>;
export const COMPONENTS = ['Figure', 'Chart', 'Finding'] as const;
export type Component = (typeof COMPONENTS)[number];

/** Marks of running text; what acts, fetches or looks otherwise than the site has no place in a story. */
const MARKS = new Set(
  'a abbr b blockquote br cite code dd del details div dl dt em figcaption figure h2 h3 h4 hr i ins kbd li mark ol p pre q s small span strong sub summary sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
);

/** What compiles and would still fail or do harm. `named` is null while the data itself cannot be read. */
export function badElements(body: string, named: Named | null): ProseFault[] {
  const faults: ProseFault[] = [];
  const visit = (node: MdastNode): void => {
    const line = node.position?.start.line ?? 1;
    const start = node.position?.start.offset ?? 0;
    const found = body.slice(start, start + 120).split('\n')[0] ?? '';
    for (const fault of faultsOf(node, named))
      faults.push({ line, fault, found: idOf(node) ?? found });
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(mdxToMdast(body, { features: { frontmatter: false } }));
  return faults;
}

function faultsOf(node: MdastNode, named: Named | null): Fault[] {
  if (node.type === 'mdxjsEsm') return [bad('code')];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return isSilent(node.value) ? [] : [bad('brace', `{${node.value}}`)];
  }
  if (isElement(node)) return inElement(node, named);
  if (node.type === 'link' || node.type === 'definition') return inLink(node.url);
  if (node.type !== 'image') return [];
  return /^\/(?!\/)/.test(node.url) ? [] : [bad('image', node.url)];
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function inElement({ name, attributes }: Element, named: Named | null): Fault[] {
  const component = COMPONENTS.find((known) => known === name);
  if (component !== undefined) return inComponent(component, attributes, named);
  if (name === null || !MARKS.has(name)) return [bad('element', name ?? '')];
  return attributes.flatMap((attribute): Fault[] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      return attribute.type === 'mdxJsxAttribute' && attribute.value === null
        ? []
        : [bad('attribute', name)];
    }
    if (attribute.name === 'href') return inLink(attribute.value ?? '');
    return /^on|^style$|^src/i.test(attribute.name) ? [bad('attribute', attribute.name)] : [];
  });
}

function inComponent(
  component: Component,
  attributes: Element['attributes'],
  named: Named | null,
): Fault[] {
  const [only, ...others] = attributes;
  const isId = only?.type === 'mdxJsxAttribute' && only.name === 'id';
  if (!isId || others.length > 0 || typeof only.value !== 'string') return [bad('id', component)];
  const id = only.value;
  if (named === null || named[component].has(id)) return [];
  return [{ code: 'unknown-in-prose', component, nearest: nearest(id, named[component]) }];
}

/** The id that a component names, for showing it whole. */
function idOf(node: MdastNode): string | null {
  if (!isElement(node)) return null;
  const [first] = node.attributes;
  const isId = first?.type === 'mdxJsxAttribute' && first.name === 'id';
  return isId && typeof first.value === 'string' ? first.value : null;
}

function inLink(url: string): Fault[] {
  if (/^#|^mailto:[^\s@]+@[^\s@]+$/.test(url)) return [];
  const fault = badLink(url);
  return fault === null ? [] : [fault];
}

/** A comment, or words in quotation marks: nothing that has to be worked out. */
function isSilent(code: string): boolean {
  const bare = code.replaceAll(/\/\*[\s\S]*?\*\//g, '').trim();
  return bare === '' || /^'[^'\\]*'$|^"[^"\\]*"$/.test(bare);
}

function bad(reason: ProseReason, near = ''): Fault {
  return { code: 'bad-prose', reason, near };
}
