import { encode } from '../file.ts';
import { FILE_WORDS } from '../words.ts';
import { xmlText } from '../xml.ts';
import { zipOf } from '../zip.ts';
import { READ_FIRST_WIDTHS, readFirstRows, type Workbook } from './book.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { widthsOf } from './widths.ts';

const KIND = 'application/vnd.oasis.opendocument.spreadsheet';
const VERSION = 'office:version="1.3"';
const NAMES = ['office', 'table', 'text', 'style', 'config', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const FORMATTING = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
/** The average width of a letter, in cm. */
const EM = 0.2;

/**
 * A workbook for LibreOffice and others that follow OpenDocument 1.3 (docs.oasis-open.org/office/OpenDocument/v1.3):
 * numbers that are numbers, and headings that stay in sight. A text is never a formula: that would be another attribute.
 */
export function odsOf(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const parts = {
    mimetype: KIND,
    'META-INF/manifest.xml': manifestXml(),
    'content.xml': contentXml(workbook),
    'styles.xml': `${HEAD}<office:document-styles ${NAMES} ${VERSION}/>`,
    'settings.xml': settingsXml(workbook.sheets),
  };
  return zipOf(Object.entries(parts).map(([name, text]) => ({ name, content: encode(text) })));
}

function contentXml(workbook: Workbook): string {
  const first = tableXml(
    FILE_WORDS.readFirst,
    READ_FIRST_WIDTHS,
    readFirstRows(workbook).map(({ cells, isTitle }) =>
      rowXml(cells.map((words) => textXml(words, isTitle))),
    ),
  );
  const others = workbook.sheets.map((sheet) =>
    tableXml(sheet.name, widthsOf(sheet), [
      rowXml(sheet.header.map((words) => textXml(words, true))),
      ...sheet.rows.map((row) => rowXml(row.map(cellXml))),
    ]),
  );
  const widths = new Set([...READ_FIRST_WIDTHS, ...workbook.sheets.flatMap(widthsOf)]);
  return `${HEAD}<office:document-content ${NAMES} ${FORMATTING} ${VERSION}><office:automatic-styles>${stylesXml(widths)}</office:automatic-styles><office:body><office:spreadsheet>${[first, ...others].join('')}</office:spreadsheet></office:body></office:document-content>`;
}

function stylesXml(widths: ReadonlySet<number>): string {
  const columns = [...widths].map(
    (width) =>
      `<style:style style:name="w${String(width)}" style:family="table-column"><style:table-column-properties style:column-width="${(width * EM).toFixed(1)}cm"/></style:style>`,
  );
  const title =
    '<style:style style:name="title" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/><style:text-properties fo:font-weight="bold"/></style:style>';
  return [...columns, title].join('');
}

function tableXml(name: string, widths: readonly number[], rows: readonly string[]): string {
  const columns = widths.map(
    (width) => `<table:table-column table:style-name="w${String(width)}"/>`,
  );
  return `<table:table table:name="${xmlText(name)}">${columns.join('')}${rows.join('')}</table:table>`;
}

function rowXml(cells: readonly string[]): string {
  return `<table:table-row>${cells.join('') || EMPTY}</table:table-row>`;
}

const EMPTY = '<table:table-cell/>';

function cellXml(cell: SheetCell): string {
  if (cell === null) return EMPTY;
  if (typeof cell === 'string') return textXml(cell, false);
  const { value, printed } = cell;
  return `<table:table-cell office:value-type="float" office:value="${String(value)}"><text:p>${printed}</text:p></table:table-cell>`;
}

function textXml(words: string, isTitle: boolean): string {
  const style = isTitle ? ' table:style-name="title"' : '';
  const lines = words.split('\n').map((line) => `<text:p>${xmlText(line)}</text:p>`);
  return `<table:table-cell${style} office:value-type="string">${lines.join('')}</table:table-cell>`;
}

/** The first row of each table stays where it is when the rest is scrolled. */
function settingsXml(sheets: readonly Sheet[]): string {
  const item = (name: string, type: string, value: string) =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const entries = sheets.map(
    ({ name }) =>
      `<config:config-item-map-entry config:name="${xmlText(name)}">${item('VerticalSplitMode', 'short', '2')}${item('VerticalSplitPosition', 'int', '1')}${item('ActiveSplitRange', 'short', '2')}${item('PositionBottom', 'int', '1')}</config:config-item-map-entry>`,
  );
  return `${HEAD}<office:document-settings ${NAMES} ${VERSION}><office:settings><config:config-item-set config:name="ooo:view-settings" xmlns:ooo="http://openoffice.org/2004/office"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${entries.join('')}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;
}

function manifestXml(): string {
  const entries = [
    ['/', KIND],
    ['content.xml', 'text/xml'],
    ['styles.xml', 'text/xml'],
    ['settings.xml', 'text/xml'],
  ].map(
    ([path = '', kind = '']) =>
      `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${kind}"/>`,
  );
  return `${HEAD}<manifest:manifest ${NAMES} manifest:version="1.3">${entries.join('')}</manifest:manifest>`;
}
