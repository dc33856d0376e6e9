import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { causeOf } from '../../src/import/messages/causes.ts';
import { LIMITS } from '../../src/import/workbook/limits.ts';
import { readZip } from '../../src/import/workbook/zip.ts';
import { readWorkbook } from '../../src/import/workbook/read-workbook.ts';
import { storedZip } from './stored-zip.ts';
import { imported, ods, xls, xlsx, type Layout } from './workbooks.ts';

const SCORES = { period: '2018', source: 'kg-paridx-2018', index: 'cchc-tinh' };
const LAYOUT: Layout = {
  rows: [
    ['Đơn vị', 'Điểm'],
    ['Huyện An Minh', 81.5],
  ],
};
const ROW = { unit: 'an-minh', ...SCORES, score: '81.5' };

const bytes = (text: string) => new TextEncoder().encode(text);

function fault(name: string, file: Uint8Array) {
  const book = readWorkbook({ name, bytes: file });
  return book.ok ? null : book.fault;
}

describe('a file that is no workbook says what it is', () => {
  it.each([
    ['a.docx', bytes('x'), 'unknown-kind'],
    ['a.xlsx', new Uint8Array(), 'empty'],
    ['a.xlsx', bytes('<html><table><tr><td>Đơn vị</td></tr></table></html>'), 'web-page'],
    ['a.xls', bytes('\ufeff  <!DOCTYPE html><p>'), 'web-page'],
    ['a.xls', bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'web-page'],
    ['a.xls', bytes('<div><table><tr><td>Đơn vị</td></tr></table></div>'), 'web-page'],
    ['a.xls', bytes('Đơn vị\tĐiểm\nHuyện An Minh\t81,5\n'), 'text-table'],
    ['a.csv', bytes(' \n\n'), 'empty'],
    ['a.csv', bytes('Đơn vị;Đi\0ểm\n'), 'damaged'],
    ['a.xlsx', bytes('%PDF-1.7'), 'no-workbook'],
    ['a.xlsx', storedZip({ 'word/document.xml': '<w/>' }), 'no-workbook'],
    ['a.xlsx', storedZip({ 'xl/workbook.bin': 'x' }), 'binary'],
    ['a.xlsx', bytes('không phải xlsx'), 'damaged'],
    ['a.xlsx', xlsx(LAYOUT).subarray(0, 900), 'damaged'],
  ])('%s %#', (name, file, kind) => {
    expect(fault(name, file)).toEqual({ kind });
  });

  it('names an old encoding, and the line of a quotation mark left open', () => {
    const old = new Uint8Array([0xd0, 0xf5, 0x6e, 0x20, 0x76, 0x69, 0xf2, 0x2c, 0x41, 0x0a]);
    expect(fault('a.csv', old)).toMatchObject({ kind: 'old-encoding' });
    expect(fault('a.csv', bytes('Đơn vị,Điểm\nAn Minh,"1\n'))).toEqual({
      kind: 'broken-quotes',
      line: 2,
    });
  });

  it('names the first line whose decimal commas would be taken for the ends of cells', () => {
    const commas = 'BẢNG ĐIỂM\nĐơn vị,Điểm\nHuyện An Minh,81\nHuyện Gò Quao,82,5\n';
    expect(fault('a.csv', bytes(commas))).toEqual({ kind: 'wide-row', line: 4 });
    expect(fault('a.csv', bytes(commas.replace('82,5', '"82,5"')))).toBeNull();
  });

  it('has a sentence and a remedy for each cause, in both languages', () => {
    const faults = [
      ...(['empty', 'web-page', 'text-table', 'password', 'damaged'] as const),
      ...(['inflates', 'no-workbook'] as const),
    ];
    const said = faults.map((kind) => causeOf({ kind }, 'a.xlsx', 'vi'));
    expect(new Set(said).size).toBe(faults.length);
    expect(causeOf({ kind: 'password' }, 'a.xlsx', 'vi')).toContain('bỏ mật khẩu');
    expect(causeOf({ kind: 'old-encoding', encoding: 'vni' }, 'a.csv', 'en')).toContain('VNI');
  });
});

describe('a workbook is read, whoever wrote it', () => {
  it('knows what a file is by its bytes, not by its ending', () => {
    expect(imported(xls(LAYOUT), SCORES, {}, 'a.xlsx').rows).toEqual([ROW]);
    expect(imported(xlsx(LAYOUT), SCORES, {}, 'a.csv').rows).toEqual([ROW]);
    expect(imported(ods(LAYOUT), SCORES, {}, 'a.ods').rows).toEqual([ROW]);
  });

  it('reads parts whose names have backslashes', () => {
    expect(imported(written({ 'xl\\worksheets\\sheet1.xml': SHEET }), SCORES).rows).toEqual([ROW]);
  });

  it.each(['/', './', '\\', 'C:\\bao-cao\\', 'so-lieu/'])('reads parts named from %s', (root) => {
    const zip = readZip(written({ 'xl/worksheets/sheet1.xml': SHEET }));
    const parts = zip.ok ? [...zip.parts] : [];
    const moved = parts.map(([name, content]) => [root + name, new TextDecoder().decode(content)]);
    const book = storedZip(Object.fromEntries(moved) as Record<string, string>);
    expect(imported(book, SCORES).rows).toEqual([ROW]);
  });

  it('passes over a sheet of charts, and cells at the far corner, which it names', () => {
    const far = `${CELLS}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    const made = imported(written({ 'xl/worksheets/sheet1.xml': sheet(far) }), SCORES);
    expect(made.rows).toEqual([ROW]);
    expect(made.sheets[0]?.stray).toEqual(['XFD1048576']);
  });

  it('goes past a row of a number beyond all sheets at once', () => {
    const far = `${CELLS}<row r="4294967294"><c r="A4294967294"><v>1</v></c></row>`;
    expect(imported(written({ 'xl/worksheets/sheet1.xml': sheet(far) }), SCORES).rows).toEqual([
      ROW,
    ]);
  });

  it('reads a sheet whose every row has a format', () => {
    const styled = Array.from({ length: 40_000 }, (_, at) => `<row r="${String(at + 3)}" s="1"/>`);
    const whole = sheet(CELLS + styled.join(''));
    expect(imported(written({ 'xl/worksheets/sheet1.xml': whole }), SCORES).rows).toEqual([ROW]);
  });
});

describe('a hostile workbook is refused before it does harm', () => {
  it('adds up what its parts unpack to', () => {
    const zeros = Buffer.alloc(1_000_000);
    const bomb = zipOf('xl/workbook.xml', deflateRawSync(zeros), LIMITS.unpacked + 1);
    expect(fault('a.xlsx', bomb)).toEqual({ kind: 'inflates' });
  });

  it('adds up what parts state that are each within bounds, before it unpacks any', () => {
    const small = deflateRawSync(Buffer.from('x'));
    const stated = LIMITS.unpacked / 2 + 1;
    expect(fault('a.xlsx', zipOf('a.xml', small, stated))).toEqual({ kind: 'no-workbook' });
    expect(fault('a.xlsx', zipOf('a.xml', small, stated, 2))).toEqual({ kind: 'inflates' });
  });

  it('does not believe a part that says it is small', () => {
    const zeros = Buffer.alloc(LIMITS.unpacked + 1);
    expect(fault('a.xlsx', zipOf('xl/workbook.xml', deflateRawSync(zeros), 10))).toEqual({
      kind: 'inflates',
    });
  });

  it('reads no table that is longer than any return', () => {
    const rows = Array.from({ length: LIMITS.rows + 1 }, (_, at) => ['Huyện An Minh', at]);
    const made = imported(xlsx({ rows: [['Đơn vị', 'Điểm'], ...rows] }), SCORES);
    expect(made.faults).toEqual([{ kind: 'too-many-rows', rows: LIMITS.rows + 2 }]);
  });

  it('does not compare names without end with all that a register knows', () => {
    const rows = Array.from({ length: LIMITS.strangers + 1 }, (_, at) => [
      `Hộ số ${String(at)}`,
      1,
    ]);
    const made = imported(xlsx({ rows: [['Đơn vị', 'Điểm'], ...rows] }), SCORES);
    expect([made.faults, made.rows]).toEqual([
      [{ kind: 'too-many-strangers', names: LIMITS.strangers + 1, first: 'Hộ số 0' }],
      [],
    ]);
  });

  it('reads no sheet of more tables than any return has', () => {
    const rows = Array.from({ length: LIMITS.blocks + 1 }, (_, at) => [
      ['Đơn vị', 'Điểm', `Cột ${String(at)}`],
      ['Huyện An Minh', 1, 1],
    ]).flat();
    expect(imported(xlsx({ rows }), SCORES).faults).toEqual([{ kind: 'too-many-tables' }]);
  });

  it.each([
    ['cells', 'xl/worksheets/sheet1.xml', '<c/>'],
    ['rows of a sheet under any name', 'xl/a/b.xml', '<x:row/>'],
    ['texts', 'xl/sharedStrings.xml', '<si>'],
    ['runs of letters', 'xl/sharedStrings.xml', '<r>'],
  ])('counts %s, of which there is room for more than any return has', (_what, part, one) => {
    expect(fault('a.xlsx', written({ [part]: one.repeat(LIMITS.kept + 1) }))).toEqual({
      kind: 'too-many-cells',
    });
  });

  it('takes no cell for words that has more letters than a cell of Excel', () => {
    const long = 'a'.repeat(LIMITS.letters + 1);
    const words = sheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${long}</t></is></c></row>`);
    const book = written({ 'xl/worksheets/sheet1.xml': words });
    expect(fault('a.xlsx', book)).toEqual({ kind: 'damaged' });
    expect(fault('a.csv', bytes(`Đơn vị,Điểm\n${long},1\n`))).toEqual({ kind: 'damaged' });
  });

  it('counts what may be cells of a CSV before it reads them', () => {
    expect(fault('a.csv', bytes('\n'.repeat(LIMITS.cells)))).toEqual({ kind: 'too-many-cells' });
  });

  it('counts cells that an .ods only repeats', () => {
    const row =
      '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>';
    const content = `<office:spreadsheet><table:table table:name="A">${row}</table:table></office:spreadsheet>`;
    expect(fault('a.ods', storedZip({ 'content.xml': content }))).toEqual({
      kind: 'too-many-cells',
    });
  });
});

const CELLS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Đơn vị</t></is></c><c r="B1" t="inlineStr"><is><t>Điểm</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Huyện An Minh</t></is></c><c r="B2"><v>81.5</v></c></row>';
const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const sheet = (rows: string) =>
  `<worksheet ${NAMESPACE}><sheetData>${rows}</sheetData></worksheet>`;
const SHEET = sheet(CELLS);

/** An .xlsx by hand, with two sheets: one of cells, and one that is only a chart. */
function written(parts: Record<string, string>): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return storedZip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      `<Override PartName="/xl/workbook.xml" ContentType="${mime}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${mime}.worksheet+xml"/></Types>`,
    'xl/workbook.xml':
      `<workbook ${NAMESPACE} xmlns:r="${office}"><sheets>` +
      '<sheet name="Số liệu" sheetId="1" r:id="rId1"/><sheet name="Biểu đồ" sheetId="2" r:id="rId2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
      relation('rId2', 'chartsheet', 'chartsheets/sheet1.xml') +
      '</Relationships>',
    'xl/chartsheets/sheet1.xml': `<chartsheet ${NAMESPACE}/>`,
    ...parts,
  });
}

/** A zip of one deflated part, as often as wanted, that states a size of its choice. */
function zipOf(name: string, packed: Uint8Array, size: number, times = 1): Uint8Array {
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(size, 8);
  const length = Buffer.from([name.length, 0, 0, 0]);
  const common = Buffer.concat([Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]), sizes, length]);
  const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
  const entry = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00'),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const central = Buffer.concat(Array.from({ length: times }, () => entry));
  const end = Buffer.alloc(18);
  end.writeUInt16LE(times, 4);
  end.writeUInt16LE(times, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(body.length, 12);
  return Buffer.concat([body, central, Buffer.from('PK\x05\x06'), end]);
}
