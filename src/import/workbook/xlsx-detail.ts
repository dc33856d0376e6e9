import { attribute, NO_DETAIL, type Detail, type Mark } from './detail.ts';
import type { Parts } from './zip.ts';

/** A cell begins; each is read to the next, so that one that never ends costs no more. */
const CELL = /<(?:\w+:)?c(?=[\s>])/;

/** What a workbook makes its reader keep: cells, rows, and texts with their runs; wherever its parts lie and whatever they are called. */
const LETTERS = new TextDecoder('latin1');
const KEPT = /<(?:\w+:)?(?:c|row|si|r)(?=[\s>/])/g;

/** Whether the parts of a workbook hold more than so many things that its reader keeps. */
export function keepsMore(parts: Parts, most: number): boolean {
  let count = 0;
  for (const content of parts.values()) {
    const text = LETTERS.decode(content);
    for (KEPT.lastIndex = 0; KEPT.test(text); count += 1) if (count === most) return true;
  }
  return false;
}

/** Of the sheet that the workbook knows by this id of a relation. */
export function xlsxDetail(parts: Parts, relation: string): Detail {
  const xml = sheetXml(parts, relation);
  if (xml === null) return NO_DETAIL;
  const styles = markedStyles(parts);
  const marks = new Map<string, Mark>();
  const uncalculated = new Set<string>();
  for (const cell of xml.split(CELL).slice(1)) {
    const tag = cell.slice(0, cell.indexOf('>') + 1);
    const [body = ''] = tag.endsWith('/>') ? [] : cell.slice(tag.length).split('</c>');
    const at = attribute(tag, 'r') ?? '';
    const style = styles.get(attribute(tag, 's') ?? '');
    if (style !== undefined) marks.set(at, { struck: style === 'struck', plain: '' });
    if (/<(?:\w+:)?f\b/.test(body) && !/<(?:\w+:)?(?:v|is)\b/.test(body)) uncalculated.add(at);
  }
  return { ...NO_DETAIL, marks, uncalculated };
}

function sheetXml(parts: Parts, relation: string): string | null {
  const relations = textIn(parts, /(?:^|\/)_rels\/workbook\.xml\.rels$/);
  const tags = relations.match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? [];
  const target = tags.find((tag) => attribute(tag, 'Id') === relation);
  const path = (target && attribute(target, 'Target'))?.replaceAll('\\', '/').replace(/^\/?/, '/');
  if (path === undefined) return null;
  return textIn(parts, { test: (name) => `/${name}`.endsWith(path) });
}

/** Styles whose letters are struck out or raised as a whole, by their number. */
function markedStyles(parts: Parts): Map<string, 'struck' | 'raised'> {
  const xml = textIn(parts, /(?:^|\/)styles\.xml$/);
  const fonts = elements(xml, 'fonts', 'font').map((font) => {
    const struck = /<(?:\w+:)?strike\b(?![^>]*val="(?:0|false)")/.test(font);
    const raised = /<(?:\w+:)?vertAlign\b[^>]*val="(?:super|sub)script"/.test(font);
    return struck ? 'struck' : raised ? 'raised' : null;
  });
  return new Map(
    elements(xml, 'cellXfs', 'xf').flatMap((xf, at) => {
      const mark = fonts[Number(attribute(xf, 'fontId') ?? '-1')];
      return mark ? [[String(at), mark] as const] : [];
    }),
  );
}

function elements(xml: string, list: string, name: string): string[] {
  const [whole = ''] =
    new RegExp(`<(?:\\w+:)?${list}\\b[\\s\\S]*?</(?:\\w+:)?${list}>`).exec(xml) ?? [];
  const one = new RegExp(`<(?:\\w+:)?${name}\\b[^>]*?(?:/>|>[\\s\\S]*?</(?:\\w+:)?${name}>)`, 'g');
  return whole.match(one) ?? [];
}

function textIn(parts: Parts, form: { test: (name: string) => boolean }): string {
  const [found] = [...parts].filter(([name]) => form.test(name));
  return found ? new TextDecoder().decode(found[1]) : '';
}
