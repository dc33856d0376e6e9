import postcss, { type ChildNode, type Container, type Root, type Rule } from 'postcss';
import { writeConstants } from './constants.ts';
import { joinLayers } from './layers.ts';
import { alternatives, attributesAsked, matcherOf, type Addable, type Parts } from './matches.ts';
import { shorten } from './shorten.ts';
import {
  bonesUnder,
  shapeOf,
  skeletonOf,
  styleElements,
  stylesOf,
  type Asked,
  type Bone,
} from './skeleton.ts';

/** A choice of tags, where a tag may stand. */
const TAGS = /(?<=^|[ >+~,(]):is\(([a-z0-9,]+)\)/g;

/** What the scripts of the site may put into a page after it was built. */
export interface Added {
  attributes: readonly string[];
  /** Custom properties that their own styles use. */
  properties: readonly string[];
}

/** The rules of a page, read once for all pages that have the same. */
interface Sheet {
  root: Root;
  selectors: Map<string, Parts[]>;
  asked: Asked;
  /** What is left of them, by the shape of the page, and by all that of a shape it depends on. */
  pruned: Map<string, string>;
}

/**
 * Gives the function that leaves in a page one style element, and in it the rules that can match something in the
 * page, written as short as they can be. Within its layer a rule keeps its place, so what is left does what it did.
 */
export function stylePruner(added: Added): (html: string) => string {
  const addable: Addable = new Set(added.attributes);
  const sheets = new Map<string, Sheet>();
  return (html) => {
    const styles = styleElements(html);
    const [first] = styles;
    if (!first) return html;
    const css = stylesOf(html);
    const sheet = sheets.get(css) ?? readSheet(css);
    sheets.set(css, sheet);
    const bones = skeletonOf(html, sheet.asked);
    const used = propertiesIn(html.slice(first.end).replaceAll(/<style>[^]*?<\/style>/g, ''));
    const kept = once(sheet.pruned, [...used].sort().join(' ') + shapeOf(bones), () =>
      prune(sheet, bonesUnder(bones), addable, [...used, ...added.properties]),
    );
    return withOneStyle(html, styles, kept);
  };
}

function once(known: Map<string, string>, key: string, make: () => string): string {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

function readSheet(css: string): Sheet {
  const root = postcss.parse(css);
  const selectors = new Map<string, Parts[]>();
  root.walkRules((rule) => {
    for (const selector of rule.selectors) selectors.set(selector, alternatives(selector));
  });
  return {
    root,
    selectors,
    asked: attributesAsked([...selectors.values()].flat()),
    pruned: new Map(),
  };
}

/** Of many shapes the same is left: it depends on the selectors that match, on the tags and on the properties alone. */
function prune(sheet: Sheet, bones: readonly Bone[], addable: Addable, used: string[]): string {
  const matches = matcherOf(bones, addable);
  const matching = new Set(
    [...sheet.selectors].flatMap(([selector, parts]) => (parts.some(matches) ? [selector] : [])),
  );
  const names = new Set(bones.map(({ name }) => name));
  const key = JSON.stringify([[...matching], [...names].sort(), used.toSorted()]);
  return once(sheet.pruned, key, () => left(sheet.root, matching, names, used));
}

function left(
  root: Root,
  matching: ReadonlySet<string>,
  names: ReadonlySet<string>,
  used: readonly string[],
): string {
  const kept = root.clone();
  kept.walkRules((rule) => {
    keepSelectors(rule, matching);
    rule.selector = rule.selector.replaceAll(TAGS, (_, tags: string) => present(tags, names));
  });
  dropUnusedProperties(kept, used);
  dropEmpty(kept);
  joinLayers(kept);
  writeConstants(kept, used);
  shorten(kept);
  return kept.toString().replaceAll(/\s*\n\s*/g, '');
}

/** Of several tags those that the page has: `:is(h2,h3)` of a page without h2 is `h3`. All of them weigh the same. */
function present(tags: string, names: ReadonlySet<string>): string {
  const left = tags.split(',').filter((tag) => names.has(tag));
  return left.length === 1 ? left.join('') : `:is(${left.join(',') || tags})`;
}

function keepSelectors(rule: Rule, matching: ReadonlySet<string>): void {
  const selectors = rule.selectors.filter((selector) => matching.has(selector));
  if (selectors.length === 0) rule.remove();
  else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
}

/** A custom property is used by the page's drawings, by a script, by a rule or by another that is used. */
function dropUnusedProperties(root: Root, used: readonly string[]): void {
  const declared = new Map<string, string>();
  const reached = new Set<string>();
  const reach = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const next of propertiesIn(declared.get(name) ?? '')) reach(next);
  };
  root.walkDecls(({ prop, value }) => {
    if (prop.startsWith('--')) declared.set(prop, `${declared.get(prop) ?? ''} ${value}`);
  });
  for (const name of used) reach(name);
  root.walkDecls(({ prop, value }) => {
    if (!prop.startsWith('--')) for (const name of propertiesIn(value)) reach(name);
  });
  root.walkDecls(/^--/, (declaration) => {
    if (!reached.has(declaration.prop)) declaration.remove();
  });
}

function propertiesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));
}

/** Rules and conditions around nothing; a statement such as `@layer a, b;` has no inside and stays. */
function dropEmpty(container: Container): void {
  container.each((node: ChildNode) => {
    if (!('nodes' in node) || node.nodes === undefined) return;
    dropEmpty(node);
    if (node.nodes.length === 0) node.remove();
  });
}

function withOneStyle(html: string, styles: ReturnType<typeof styleElements>, css: string): string {
  let made = '';
  let from = 0;
  for (const [index, { start, end }] of styles.entries()) {
    made += html.slice(from, start) + (index === 0 ? `<style>${css}</style>` : '');
    from = end;
  }
  return made + html.slice(from);
}
