import { utf8 } from './bytes.ts';
import { csvSheet, isTextTable } from './csv-sheet.ts';
import { NO_DETAIL, type Detail } from './detail.ts';
import { fileKind } from './file-kind.ts';
import { LIMITS } from './limits.ts';
import { odsDetails } from './ods-detail.ts';
import { partsOfBox, readBook, zipOf, type WorkBook } from './sheetjs.ts';
import { sheetsOf } from './sheets.ts';
import type { SimpleFault, WorkbookReading } from './workbook-reading.ts';
import { xlsDetails } from './xls-detail.ts';
import { keepsMore, xlsxDetail } from './xlsx-detail.ts';
import { readZip, type Parts } from './zip.ts';

export interface WorkbookFile {
  name: string;
  bytes: Uint8Array;
}

const KNOWN = /\.(?:xlsx|xlsm|xls|ods|csv|txt)$/i;
const TAB = '\t'.charCodeAt(0);

/**
 * The bytes of a workbook → its sheets. What it is, its bytes say; its name only whether it is
 * meant to be one. This folder alone knows who reads spreadsheets.
 */
export function readWorkbook({ name, bytes }: WorkbookFile): WorkbookReading {
  const refuse = (kind: SimpleFault): WorkbookReading => ({ ok: false, name, fault: { kind } });
  if (!KNOWN.test(name)) return refuse('unknown-kind');
  if (bytes.length > LIMITS.file) return refuse('too-large');
  try {
    switch (fileKind(bytes)) {
      case 'empty':
        return refuse('empty');
      case 'web-page':
        return refuse('web-page');
      case 'other':
        return refuse('no-workbook');
      case 'zip':
        return zipped(bytes, refuse);
      case 'compound':
        return compound(bytes, refuse);
      case 'text':
        // "Unicode Text" of Excel is parted by tabs; other .txt files are letters and notes.
        if (/\.txt$/i.test(name) && !bytes.includes(TAB)) return refuse('unknown-kind');
        if (/\.(?:csv|txt)$/i.test(name)) return withinLetters(csvSheet(name, bytes), refuse);
        return refuse(isTextTable(bytes) ? 'text-table' : 'damaged');
    }
  } catch (error) {
    return refuse(/password/i.test(String(error)) ? 'password' : 'damaged');
  }
}

type Refuse = (kind: SimpleFault) => WorkbookReading;

function zipped(bytes: Uint8Array, refuse: Refuse): WorkbookReading {
  const zip = readZip(bytes);
  if (!zip.ok) return refuse(zip.fault);
  const parts = rooted(zip.parts);
  const has = (form: RegExp) => [...parts.keys()].some((part) => form.test(part));
  if (has(/(?:^|\/)workbook\.bin$/)) return refuse('binary');
  const content = parts.get('content.xml');
  if (content) return openDocument(bytes, parts, content, refuse);
  if (!has(/(?:^|\/)workbook\.xml$/)) return refuse('no-workbook');
  if (keepsMore(parts, LIMITS.kept)) return refuse('too-many-cells');
  const book = readBook(parts === zip.parts ? bytes : zipOf(parts));
  const relations = (book.Workbook?.Sheets ?? []) as { id?: string }[];
  return sheetsFrom(book, (_, at) => xlsxDetail(parts, relations[at]?.id ?? ''), refuse);
}

/** The parts by their names from the root of the workbook, where all lie in one folder more, or are named from the root of a disk. */
function rooted(parts: Parts): Parts {
  const types = [...parts.keys()].find((name) => name.endsWith(TYPES)) ?? TYPES;
  const folder = types.slice(0, -TYPES.length);
  if (folder === '') return parts;
  return new Map(
    [...parts].map(([name, content]) => [
      name.startsWith(folder) ? name.slice(folder.length) : name,
      content,
    ]),
  );
}

/** Stands at the root of every workbook. */
const TYPES = '[Content_Types].xml';

function openDocument(bytes: Uint8Array, parts: Parts, content: Uint8Array, refuse: Refuse) {
  if (utf8(parts.get('META-INF/manifest.xml') ?? new Uint8Array()).includes('encryption-data'))
    return refuse('password');
  const xml = new TextDecoder().decode(content);
  if (!/<office:spreadsheet\b/.test(xml)) return refuse('no-workbook');
  const named = new TextDecoder().decode(parts.get('styles.xml') ?? new Uint8Array());
  const { details, cells } = odsDetails(named + xml);
  if (cells > LIMITS.cells) return refuse('too-many-cells');
  const whole = ODS_PARTS.every((name) => parts.has(name)) ? bytes : completed(parts);
  return sheetsFrom(readBook(whole), (sheet) => details.get(sheet) ?? NO_DETAIL, refuse);
}

/** Without them the reader gives up, though a sheet can do without. */
const ODS_PARTS = ['styles.xml', 'META-INF/manifest.xml'];

function completed(parts: Parts): Uint8Array {
  const lacking = ODS_PARTS.filter((name) => !parts.has(name));
  return zipOf([
    ...lacking.map((name): [string, Uint8Array] => [name, new TextEncoder().encode('<empty/>')]),
    ...parts,
  ]);
}

/** An .xls, or an .xlsx behind a password: both lie in the same kind of box. */
function compound(bytes: Uint8Array, refuse: Refuse): WorkbookReading {
  const part = partsOfBox(bytes);
  if (part('EncryptedPackage')) return refuse('password');
  const stream = part('Workbook') ?? part('Book');
  if (stream === null) return refuse('no-workbook');
  const book = readBook(bytes);
  const details = xlsDetails(stream);
  return sheetsFrom(book, (sheet) => details.get(sheet) ?? NO_DETAIL, refuse);
}

function sheetsFrom(
  book: WorkBook,
  detailOf: (sheet: string, at: number) => Detail,
  refuse: Refuse,
): WorkbookReading {
  const sheets = sheetsOf(book, detailOf);
  return sheets === null ? refuse('damaged') : withinLetters({ ok: true, sheets }, refuse);
}

/** Words of a cell are compared and shown whole. */
function withinLetters(reading: WorkbookReading, refuse: Refuse): WorkbookReading {
  if (!reading.ok) return reading;
  const cells = reading.sheets.flatMap(({ rows }) => rows.flat());
  const isLong = cells.some((cell) => 'text' in cell && cell.text.length > LIMITS.letters);
  return isLong ? refuse('damaged') : reading;
}
