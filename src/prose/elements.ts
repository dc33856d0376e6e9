import type { MdastNode } from 'satteri';
import { badLink } from '../data/checks/cell/bad-address.ts';
import type { Fault, ProseReason } from '../data/issue.ts';
import { nearest } from '../data/nearest.ts';
import type { ProseFault } from './front-matter.ts';
import type { Links } from './links.ts';
import { nodesOf } from './nodes.ts';

/** What a story may name, by the component that fetches it; the ids are those of the data. */
export type Named = Readonly<Record<Component, ReadonlySet<string>>>;
export const COMPONENTS = ['Figure', 'Chart', 'Finding'] as const;
export type Component = (typeof COMPONENTS)[number];

/** What the words of one file are held against. */
export interface Known {
  named: Named;
  links: Links;
}

/** Marks of running text; what acts, fetches or looks otherwise than the site has no place in a story. */
const MARKS = new Set(
  'abbr b blockquote br cite code dd del details div dl dt em h2 h3 h4 hr i ins kbd li mark ol p pre q s small span strong sub summary sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
);

/** The rest of what they may bear acts, looks otherwise, or tells the compiler something: `set:html` makes markup of words. */
const ATTRIBUTES = [
  'colspan',
  'headers',
  'lang',
  'open',
  'reversed',
  'rowspan',
  'scope',
  'start',
  'title',
  'value',
] as const;

/** What compiles and would still fail or do harm. `known` is null while the data itself cannot be read. */
export function badElements(body: string, known: Known | null): ProseFault[] {
  return nodesOf(body).flatMap(({ node, line, found }) =>
    faultsOf(node, known).map((fault) => ({
      line,
      fault,
      found: idOf(node) ?? urlOf(node) ?? found,
    })),
  );
}

function faultsOf(node: MdastNode, known: Known | null): Fault[] {
  if (node.type === 'mdxjsEsm') return [bad('code')];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return isSilent(node.value) ? [] : [bad('brace', `{${node.value}}`)];
  }
  // Its letters would be coloured by attributes of style, which no page has.
  if (node.type === 'code') return [bad('element', 'pre')];
  if (isElement(node)) return inElement(node, known?.named ?? null);
  if (node.type === 'link' || node.type === 'definition') return inLink(node.url, known);
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
    return node.type === 'footnoteReference' ? [bad('footnote', `[^${node.identifier}]`)] : [];
  }
  if (node.type !== 'image') return [];
  const isOwn =
    node.url.startsWith('/') &&
    badLink(node.url) === null &&
    (known?.links.isFile(node.url) ?? true);
  return isOwn ? [] : [bad('image', node.url)];
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function inElement({ type, name, attributes, children }: Element, named: Named | null): Fault[] {
  const component = COMPONENTS.find((known) => known === name);
  if (component !== undefined) {
    const isInLine = type === 'mdxJsxTextElement' && component !== 'Figure';
    // What stands inside it would be shown to nobody.
    const faults =
      children.length > 0 ? [bad('id', component)] : inComponent(component, attributes, named);
    return isInLine ? [...faults, bad('block-in-line', component)] : faults;
  }
  if (name === null || !MARKS.has(name)) return [bad('element', name ?? '')];
  return attributes.flatMap((attribute): Fault[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [bad('attribute', '{…}')];
    const isWords = typeof attribute.value === 'string' || attribute.value === null;
    const isKnown = isWords && ATTRIBUTES.some((known) => known === attribute.name);
    return isKnown ? [] : [bad('attribute', attribute.name)];
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

function inLink(url: string, known: Known | null): Fault[] {
  if (/^mailto:[^\s@]+@[^\s@]+$/.test(url)) return [];
  const fault = url.startsWith('#') ? null : badLink(url);
  const dead = fault ?? known?.links.dead(url) ?? null;
  return dead === null ? [] : [dead];
}

/** Where a link leads, for showing it whole. */
function urlOf(node: MdastNode): string | null {
  return node.type === 'link' || node.type === 'definition' ? node.url : null;
}

/** A comment, or words in quotation marks: nothing that has to be worked out. */
function isSilent(code: string): boolean {
  const bare = code.replaceAll(/\/\*[\s\S]*?\*\//g, '').trim();
  return bare === '' || /^'[^'\\]*'$|^"[^"\\]*"$/.test(bare);
}

function bad(reason: ProseReason, near = ''): Fault {
  return { code: 'bad-prose', reason, near };
}
