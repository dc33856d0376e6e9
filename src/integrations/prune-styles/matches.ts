import {
  AttributeAction,
  parse,
  SelectorType,
  type AttributeSelector,
  type Selector,
} from 'css-what';
import { bonesUnder, type Asked, type Bone } from './skeleton.ts';

const COMBINATORS: readonly SelectorType[] = [
  SelectorType.Child,
  SelectorType.Descendant,
  SelectorType.Adjacent,
  SelectorType.Sibling,
];

/** A selector in its parts, from left to right. */
export type Parts = readonly Selector[];

/** What scripts may add to any element of a page: a condition on it counts as met. */
export type Addable = ReadonlySet<string>;

/** What alternatives a list of selectors has: "a, b" has two. */
export function alternatives(selector: string): Parts[] {
  return parse(selector);
}

/** The attributes that selectors ask for, and how. */
export function attributesAsked(
  selectors: Iterable<Parts>,
  asked = new Map<string, 'presence' | 'value'>(),
): Asked {
  for (const part of [...selectors].flat()) {
    if (part.type === SelectorType.Attribute) {
      if (part.action !== AttributeAction.Exists) asked.set(part.name, 'value');
      else if (!asked.has(part.name)) asked.set(part.name, 'presence');
    } else if (part.type === SelectorType.Pseudo) {
      if (Array.isArray(part.data)) attributesAsked(part.data, asked);
      if (part.name === 'target' && !asked.has('id')) asked.set('id', 'presence');
    }
  }
  return asked;
}

/**
 * Gives the function that says whether a selector can match some bone of a page, in any state of the page. It may say yes of one
 * that cannot (which is the first child, and what `:not` leaves out, is not looked at), and never no of one that can.
 */
export function matcherOf(bones: readonly Bone[], addable: Addable): (parts: Parts) => boolean {
  const byName = Map.groupBy(bones, ({ name }) => name);
  const byClass = new Map<string, Bone[]>();
  for (const bone of bones)
    for (const name of new Set(bone.attributes['class']?.split(/\s+/))) {
      const others = byClass.get(name);
      if (others) others.push(bone);
      else byClass.set(name, [bone]);
    }
  /** Nearly all selectors end with something that has a tag or a class: no bone without it can fit. */
  const near = (parts: Parts): readonly Bone[] => {
    const own = parts.slice(parts.findLastIndex(isCombinator) + 1);
    const tag = own.find((part) => part.type === SelectorType.Tag);
    if (tag) return byName.get(tag.name) ?? [];
    const named = addable.has('class') ? undefined : own.find(isClass);
    return named ? (byClass.get(named.value) ?? []) : bones;
  };
  return (parts) => near(parts).some((bone) => matches(bone, parts, parts.length - 1, addable));
}

function isClass(part: Selector): part is AttributeSelector {
  return (
    part.type === SelectorType.Attribute &&
    part.name === 'class' &&
    part.action === AttributeAction.Element
  );
}

/** Whether the part at `at` and all that stand before it fit a bone. */
function matches(bone: Bone, parts: Parts, at: number, addable: Addable): boolean {
  const part = parts[at];
  if (!part) return true;
  const before = (other: Bone) => matches(other, parts, at - 1, addable);
  const { parent } = bone;
  if (part.type === SelectorType.Child) return parent !== null && before(parent);
  if (part.type === SelectorType.Descendant) return ancestors(bone).some(before);
  if (part.type === SelectorType.Adjacent || part.type === SelectorType.Sibling)
    return parent !== null && siblings(bone, parent).some(before);
  return fits(bone, part, addable) && before(bone);
}

function fits(bone: Bone, part: Selector, addable: Addable): boolean {
  if (part.type === SelectorType.Tag) return bone.name === part.name;
  if (part.type === SelectorType.Attribute) {
    return addable.has(part.name) || hasValue(bone.attributes[part.name], part.action, part.value);
  }
  if (part.type !== SelectorType.Pseudo) return true;
  const { data } = part;
  // What an address can lead to has an id.
  if (part.name === 'target') return bone.attributes['id'] !== undefined;
  if (!Array.isArray(data)) return true;
  if (part.name === 'is' || part.name === 'where')
    return data.some((parts) => matches(bone, parts, parts.length - 1, addable));
  if (part.name === 'has') return data.some((parts) => hasInside(bone, parts, addable));
  return true;
}

function hasInside(bone: Bone, [first, ...rest]: Parts, addable: Addable): boolean {
  if (!first || first.type === SelectorType.Adjacent || first.type === SelectorType.Sibling)
    return true;
  const direct = first.type === SelectorType.Child;
  const parts = direct || first.type === SelectorType.Descendant ? rest : [first, ...rest];
  const inside = direct && !parts.some(isCombinator) ? bone.children.values() : bonesUnder(bone);
  return [...inside].some((child) => matches(child, parts, parts.length - 1, addable));
}

function isCombinator({ type }: Selector): boolean {
  return COMBINATORS.includes(type);
}

/** Alike siblings are one bone, so an element may be its own neighbour. */
function siblings(bone: Bone, parent: Bone): Bone[] {
  return [...parent.children.values()].filter((other) => other !== bone || bone.many);
}

function ancestors({ parent }: Bone): Bone[] {
  return parent === null ? [] : [parent, ...ancestors(parent)];
}

function hasValue(given: string | undefined, action: AttributeAction, wanted: string): boolean {
  if (given === undefined) return false;
  switch (action) {
    case AttributeAction.Element:
      return given.split(/\s+/).includes(wanted);
    case AttributeAction.Equals:
      return given === wanted;
    case AttributeAction.Start:
      return given.startsWith(wanted);
    case AttributeAction.End:
      return given.endsWith(wanted);
    case AttributeAction.Any:
      return given.includes(wanted);
    case AttributeAction.Exists:
    case AttributeAction.Hyphen:
    case AttributeAction.Not:
      return true;
  }
}
