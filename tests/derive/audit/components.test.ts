import { describe, expect, it } from 'vitest';
import { auditComponents } from '../../../src/derive/audit/components.ts';
import { datasetWith, statementOf } from '../dataset-with.ts';

const VALUE = { kind: 'components', column: 'value' } as const;

/** Whether the value of the national index is that of its components. */
function index(rows: string, indices?: string) {
  const dataset = datasetWith({
    ...(indices === undefined ? {} : { indices }),
    national: `unit, period, index, component, value, source\n${rows}`,
  });
  const statement = statementOf(dataset, 'national.ben-mo.2019.quoc-gia.bao-cao');
  return auditComponents(dataset, statement, VALUE).map(({ holds, gap }) => ({ holds, gap }));
}

describe('an index', () => {
  it('is the sum of its components', () => {
    const rows = `
      ben-mo, 2019, quoc-gia, ,               60.31, bao-cao
      ben-mo, 2019, quoc-gia, quoc-gia-don,   35.11, bao-cao
      ben-mo, 2019, quoc-gia, quoc-gia-nhanh, 25.2,  bao-cao`;
    expect(index(rows)).toEqual([{ holds: true, gap: 0 }]);
  });

  it('is flagged when its components make more', () => {
    const rows = `
      ben-mo, 2019, quoc-gia, ,               58.31, bao-cao
      ben-mo, 2019, quoc-gia, quoc-gia-don,   35.11, bao-cao
      ben-mo, 2019, quoc-gia, quoc-gia-nhanh, 25.2,  bao-cao`;
    expect(index(rows)).toEqual([{ holds: false, gap: -2 }]);
  });

  it('is not judged when they make less: one may have been left out', () => {
    const rows = `
      ben-mo, 2019, quoc-gia, ,               62.31, bao-cao
      ben-mo, 2019, quoc-gia, quoc-gia-don,   35.11, bao-cao
      ben-mo, 2019, quoc-gia, quoc-gia-nhanh, 25.2,  bao-cao`;
    expect(index(rows)).toEqual([]);
  });

  it('does not count the parts of its components as well', () => {
    const rows = `
      ben-mo, 2019, quoc-gia, ,               60.31, bao-cao
      ben-mo, 2019, quoc-gia, quoc-gia-don,   35.11, bao-cao
      ben-mo, 2019, quoc-gia, quoc-gia-nhanh, 25.2,  bao-cao
      ben-mo, 2019, quoc-gia, nhanh-nop,      20,    bao-cao
      ben-mo, 2019, quoc-gia, nhanh-tra,      5.2,   bao-cao`;
    const deeper = `
      id,        parent,         name_vi,  name_en,   short_vi, short_en
      nhanh-nop, quoc-gia-nhanh, Nộp,      Filing,    Nộp,      Filing
      nhanh-tra, quoc-gia-nhanh, Trả,      Returning, Trả,      Returning`;
    expect(index(rows, deeper)).toEqual([{ holds: true, gap: 0 }]);
  });

  it('is not the sum of what another source, or another year, says of its components', () => {
    const rows = `
      ben-mo, 2019, quoc-gia, ,               50,    bao-cao
      ben-mo, 2019, quoc-gia, quoc-gia-don,   35.11, nien-giam
      ben-mo, 2018, quoc-gia, quoc-gia-nhanh, 25.2,  bao-cao`;
    expect(index(rows)).toEqual([]);
  });
});

it('an index whose method does not add up is never judged', () => {
  const dataset = datasetWith({
    indices: `
      id,     parent, name_vi, name_en, short_vi, short_en
      cchc-a, cchc,   A,       A,       A,        A
      cchc-b, cchc,   B,       B,       B,        B`,
    national: `
      unit,   period, index, component, value
      ben-mo, 2019,   cchc,  ,          50
      ben-mo, 2019,   cchc,  cchc-a,    30
      ben-mo, 2019,   cchc,  cchc-b,    40`,
  });
  const statement = statementOf(dataset, 'national.ben-mo.2019.cchc.bao-cao');
  expect(auditComponents(dataset, statement, VALUE)).toEqual([]);
});
