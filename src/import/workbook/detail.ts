/** What the reader of spreadsheets does not tell of a sheet, read from the file itself. */
export interface Detail {
  /** "B14" → what of it is raised, sunk or struck out. */
  marks: ReadonlyMap<string, Mark>;
  /** Cells with a formula whose result was never stored. */
  uncalculated: ReadonlySet<string>;
  /** What cells with a number print where that has no digit: nothing, "TRUE". */
  digitless: ReadonlyMap<string, string>;
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
}

export interface Mark {
  struck: boolean;
  /** The words of the cell without what is marked. */
  plain: string;
}

export const NO_DETAIL: Detail = {
  marks: new Map(),
  uncalculated: new Set(),
  digitless: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

/** The value of an attribute in a tag, under any prefix. */
export function attribute(tag: string, name: string): string | null {
  const form = forms.get(name) ?? new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*["']([^"']*)["']`);
  forms.set(name, form);
  return form.exec(tag)?.[1] ?? null;
}

const forms = new Map<string, RegExp>();

/** What an element says, without its tags. */
export function textOf(xml: string): string {
  return unescaped(xml.replace(/<[^>]*>/g, ''));
}

export function unescaped(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(
    /&(#x?)?(\w{1,8});/g,
    (whole: string, sign: string | undefined, body: string) => {
      if (sign === undefined) return named[body] ?? whole;
      const point = Number(sign === '#x' ? `0x${body}` : body);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '';
    },
  );
}
