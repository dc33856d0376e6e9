import { describe, expect, it } from 'vitest';
import { alikeIn } from '../../../src/derive/audit/alike.ts';
import { audits } from '../../../src/derive/audit/audits.ts';
import { auditTiers } from '../../../src/derive/audit/tiers.ts';
import { datasetWith, statementOf } from '../dataset-with.ts';

const ANNOUNCED = { kind: 'tiers', column: 'announced' } as const;

type Sheets = Parameters<typeof datasetWith>[0];

/** Whether the province's procedures are those of its tiers. */
function announced(rows: string, more: Sheets = {}, id = 'procedures.ben-mo.@2019-12-31.bao-cao') {
  const dataset = datasetWith({
    ...more,
    procedures: `unit, period, scope, scope_en, announced, source\n${rows}`,
  });
  return auditTiers(dataset, alikeIn(dataset), statementOf(dataset, id), ANNOUNCED).map(
    ({ holds, gap }) => ({
      holds,
      gap,
    }),
  );
}

describe('the province', () => {
  it('is the sum of its tiers', () => {
    const rows = `
      ben-mo,    @2019-12-31, , , 300, bao-cao
      cap-tinh,  @2019-12-31, , , 200, bao-cao
      cap-huyen, @2019-12-31, , , 100, bao-cao`;
    expect(announced(rows)).toEqual([{ holds: true, gap: 0 }]);
  });

  it('is flagged when it is not', () => {
    const rows = `
      ben-mo,    @2019-12-31, , , 290, bao-cao
      cap-tinh,  @2019-12-31, , , 200, bao-cao
      cap-huyen, @2019-12-31, , , 100, bao-cao`;
    expect(announced(rows)).toEqual([{ holds: false, gap: -10 }]);
  });
});

describe('nothing can be concluded', () => {
  it.each([
    [
      'with a tier unstated',
      `ben-mo,   @2019-12-31, , , 300, bao-cao
       cap-tinh, @2019-12-31, , , 200, bao-cao`,
    ],
    [
      'from a tier of another source',
      `ben-mo,    @2019-12-31, , , 300, bao-cao
       cap-tinh,  @2019-12-31, , , 200, bao-cao
       cap-huyen, @2019-12-31, , , 90,  nien-giam`,
    ],
    [
      'from a tier at another date',
      `ben-mo,    @2019-12-31, , , 300, bao-cao
       cap-tinh,  @2019-12-31, , , 200, bao-cao
       cap-huyen, @2019-06-30, , , 90,  bao-cao`,
    ],
    [
      'from a tier of another scope',
      `ben-mo,    @2019-12-31, , ,         300, bao-cao
       cap-tinh,  @2019-12-31, , ,         200, bao-cao
       cap-huyen, @2019-12-31, một phần, in part, 90,  bao-cao`,
    ],
    [
      'from a tier that is only bounded',
      `ben-mo,    @2019-12-31, , , 300,  bao-cao
       cap-tinh,  @2019-12-31, , , 200,  bao-cao
       cap-huyen, @2019-12-31, , , >110, bao-cao`,
    ],
  ])('%s', (_why, rows) => {
    expect(announced(rows)).toEqual([]);
  });

  it('when a third tier lives, and is not stated', () => {
    const communes = {
      units: `
        id,     kind, peer_group, name_vi, name_en,  short_vi, short_en, valid_from, parent
        cap-xa, tier, communes,   Cấp xã,  Communes, Cấp xã,   Communes, 2019,       ben-mo`,
    };
    const rows = (date: string) => `
      ben-mo,    ${date}, , , 300, bao-cao
      cap-tinh,  ${date}, , , 200, bao-cao
      cap-huyen, ${date}, , , 100, bao-cao`;
    expect(announced(rows('@2019-12-31'), communes)).toEqual([]);
    const before = 'procedures.ben-mo.@2018-12-31.bao-cao';
    expect(announced(rows('@2018-12-31'), communes, before)).toEqual([{ holds: true, gap: 0 }]);
  });

  it('of a district', () => {
    const rows = 'doi-che, @2019-12-31, , , 300, bao-cao';
    expect(announced(rows, {}, 'procedures.doi-che.@2019-12-31.bao-cao')).toEqual([]);
  });
});

describe('a tier, or some of them together, above the province', () => {
  it.each([
    [
      'alone',
      `ben-mo,   @2019-12-31, , , 140, bao-cao
       cap-tinh, @2019-12-31, , , 200, bao-cao`,
    ],
    [
      'of which the third is not stated',
      `ben-mo,    @2019-12-31, , , 140, bao-cao
       cap-tinh,  @2019-12-31, , , 110, bao-cao
       cap-huyen, @2019-12-31, , , 90,  bao-cao`,
    ],
  ])('%s, is flagged', (_why, rows) => {
    const communes = {
      units: `
        id,     kind, peer_group, name_vi, name_en,  short_vi, short_en, valid_from, parent
        cap-xa, tier, communes,   Cấp xã,  Communes, Cấp xã,   Communes, 2019,       ben-mo`,
    };
    expect(announced(rows, communes)).toEqual([{ holds: false, gap: -60 }]);
  });

  it('proves nothing when a row was derived', () => {
    const dataset = datasetWith({
      procedures: `
        unit,     period,      announced, status,  note_vi,  note_en
        ben-mo,   @2019-12-31, 140,       ,        ,
        cap-tinh, @2019-12-31, 200,       derived, Trừ đi.,  Subtracted.`,
    });
    const province = statementOf(dataset, 'procedures.ben-mo.@2019-12-31.bao-cao');
    expect(auditTiers(dataset, alikeIn(dataset), province, ANNOUNCED)).toEqual([]);
  });
});

describe('ratings of the province', () => {
  /** The columns in which they are not those of the tiers together. */
  function astray(rows: string): string[] {
    const dataset = datasetWith({
      units: `
        id,        kind, peer_group, name_vi,   name_en,  short_vi,  short_en, parent
        nganh-doc, tier, verticals,  Ngành dọc, Agencies, Ngành dọc, Agencies, ben-mo`,
      classes: `unit, period, index, scored, excellent, good, fair\n${rows}`,
    });
    return audits(dataset)
      .filter(({ rule, holds }) => rule === 'tiers' && !holds)
      .map(({ stated: { column }, gap }) => `${column} ${String(gap)}`);
  }

  it('are those of its tiers, when these have all its units', () => {
    const tiers = `
      cap-tinh,  2018, cchc, 12, 5, 6, 1
      cap-huyen, 2018, cchc, ,   2, 7, 1`;
    expect(astray(`ben-mo, 2018, cchc, 22, 7, 13, 2\n${tiers}`)).toEqual([]);
    expect(astray(`ben-mo, 2018, cchc, 22, 8, 12, 2\n${tiers}`)).toEqual([
      'excellent 1',
      'good -1',
    ]);
  });

  it('may be more when a tier is not stated, and never less', () => {
    const tier = 'cap-huyen, 2018, cchc, 10, 2, 7, 1';
    expect(astray(`ben-mo, 2018, cchc, 22, 8, 12, 2\n${tier}`)).toEqual([]);
    expect(astray(`ben-mo, 2018, cchc, 22, 16, 6, 0\n${tier}`)).toEqual(['good -1', 'fair -1']);
  });

  it('of several blocks at one level are all counted', () => {
    const rows = `
      ben-mo,    2018, cchc, 27, 9, 14, 3
      cap-tinh,  2018, cchc, 12, 5, 6,  1
      nganh-doc, 2018, cchc, 5,  2, 2,  1
      cap-huyen, 2018, cchc, 10, 2, 7,  1`;
    expect(astray(rows)).toEqual(['good -1']);
  });
});
