import { Parser } from 'htmlparser2';

/**
 * An element of a page, or all those of one parent that look alike to its styles: a table of a thousand rows is as
 * small as one of two.
 */
export interface Bone {
  name: string;
  /** Those that a selector asks for; the value is '' where only their presence is asked. */
  attributes: Readonly<Record<string, string>>;
  /** Whether the parent has more than one of them. */
  many: boolean;
  parent: Bone | null;
  children: Map<string, Bone>;
}

/** Where a style element of a page stands: from its "<style>" to the end of its "</style>". */
export interface StyleElement {
  start: number;
  end: number;
  css: string;
}

/** Which attributes the selectors of a page ask for, and whether for their value. */
export type Asked = ReadonlyMap<string, 'presence' | 'value'>;

/** The elements of a page as far as selectors can tell them apart. */
export function skeletonOf(html: string, asked: Asked): Bone {
  const root: Bone = { name: '', attributes: {}, many: false, parent: null, children: new Map() };
  let at = root;
  const parser = new Parser(
    {
      onopentag(name, given) {
        at = childOf(at, name, given, asked);
      },
      onclosetag() {
        at = at.parent ?? root;
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return root;
}

function childOf(parent: Bone, name: string, given: Record<string, string>, asked: Asked): Bone {
  const attributes: Record<string, string> = {};
  let key = name;
  for (const attribute in given) {
    const wanted = asked.get(attribute);
    if (wanted === undefined) continue;
    attributes[attribute] = wanted === 'value' ? (given[attribute] ?? '') : '';
    key += ` ${attribute}=${attributes[attribute]}`;
  }
  const known = parent.children.get(key);
  if (known) {
    known.many = true;
    return known;
  }
  const bone: Bone = { name, attributes, many: false, parent, children: new Map() };
  parent.children.set(key, bone);
  return bone;
}

/** The same for two pages whose elements look alike, and for no others. */
export function shapeOf({ children }: Bone): string {
  return [...children]
    .map(([key, bone]) => `<${key}${bone.many ? '+' : ''}>${shapeOf(bone)}`)
    .toSorted()
    .join('')
    .concat('/');
}

export function bonesUnder(bone: Bone): Bone[] {
  return [...bone.children.values()].flatMap((child) => [child, ...bonesUnder(child)]);
}

/** The style elements of a page, those inside drawings excepted: a drawing may be taken out of the page as it is. */
export function styleElements(html: string): StyleElement[] {
  return [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(({ 0: whole, 1: css = '', index }) => ({
    start: index,
    end: index + whole.length,
    css,
  }));
}

/** All of them as one text. */
export function stylesOf(html: string): string {
  return styleElements(html)
    .map(({ css }) => css)
    .join('\n');
}
