import { describe, expect, it } from 'vitest';
import { lateByGroup } from '../../../src/charts/makers/late-by-group.ts';
import { statementsOf } from '../../../src/derive/select.ts';
import { contextWith, saidBy } from '../context.ts';

/** Each row is a unit of the group with its cases resolved and late, and a status. */
function chartOf(rows: string[], apart: string[] = []) {
  const context = contextWith({
    cases: `unit,period,resolved,late,status,note_vi,note_en\n${rows.map((row) => `${row},Ghi chú.,A note.`).join('\n')}`,
  });
  const words = { group: 'huyện', period: 'năm 2019', apart };
  const named = statementsOf(context.dataset, { table: 'cases' }).map((statement) => ({
    name: statement.unit,
    inSentence: `huyện ${statement.unit}`,
    statement,
  }));
  return lateByGroup(context, 'tre-han', words, named);
}

function specOf(...of: Parameters<typeof chartOf>) {
  const made = chartOf(...of);
  if (made?.kind !== 'chart') throw new Error('no chart');
  return made.spec;
}

const DAO_CAU = 'dao-cau,2019,1000,4,';
const DOI_CHE = 'doi-che,2019,1000,12,';

describe('how many of a thousand cases each unit returned late', () => {
  it('stands in order, the most first, with the counts it was worked out of', () => {
    const { categories, series } = specOf([DAO_CAU, DOI_CHE]);
    expect(categories).toEqual(['doi-che', 'dao-cau']);
    expect(series[0]?.points).toMatchObject([
      {
        text: '12,0',
        workedOutOf: [expect.stringContaining('late'), expect.stringContaining('resolved')],
      },
      { text: '4,0' },
    ]);
  });

  it('is titled by both ends', () => {
    expect(saidBy(chartOf([DAO_CAU, DOI_CHE]))).toBe(
      'Năm 2019: cứ 1.000 hồ sơ, doi-che trả trễ 12,0, dao-cau 4,0',
    );
  });

  it('names nobody where all are alike', () => {
    expect(saidBy(chartOf([DAO_CAU, 'doi-che,2019,2000,8,']))).toBe(
      'Năm 2019: đơn vị nào cũng trả trễ 4,0 trên 1.000 hồ sơ',
    );
  });

  it('names who is not drawn, and why', () => {
    const spec = specOf([DAO_CAU, DOI_CHE, 'ben-mo,2019,>1000,4,'], ['Hòn Sương']);
    expect(spec).toMatchObject({
      unranked:
        'Không vẽ vì chỉ có số liệu của một kỳ khác: Hòn Sương. Không vẽ vì nguồn không nêu đủ: ben-mo.',
    });
  });

  it('of a figure that is not final says so', () => {
    expect(specOf([`${DAO_CAU}provisional`, DOI_CHE]).series[0]?.points).toMatchObject([
      { caveat: null },
      { caveat: 'tạm thời' },
    ]);
  });

  it('of one unit is a sentence, of none nothing', () => {
    expect(saidBy(chartOf([DAO_CAU]))).toBe(
      'Năm 2019: trong các huyện mới có số liệu của huyện dao-cau, cứ 1.000 hồ sơ trả trễ 4,0',
    );
    expect(chartOf(['dao-cau,2019,0,0,'])).toBeNull();
  });
});

describe('how many cases nearly fifty units returned late', () => {
  const units = Array.from({ length: 45 }, (_, at) => `xa-${String(at + 1)}`);
  const context = contextWith({
    units: [
      'id,kind,peer_group,name_vi,name_en,short_vi,short_en',
      ...units.map((id) => [id, 'commune', 'communes', id, id, id, id].join(',')),
    ].join('\n'),
    cases: [
      'unit,period,resolved,late',
      ...units.map((id, at) => `${id},2019,1000,${String(at + 1)}`),
    ].join('\n'),
  });
  const rows = statementsOf(context.dataset, { table: 'cases' }).map((statement) => ({
    name: statement.unit,
    inSentence: `huyện ${statement.unit}`,
    statement,
  }));
  const words = { group: 'các xã', period: 'năm 2019', apart: [] };
  const made = lateByGroup(context, 'tre-han', words, rows);

  it('is drawn, and told to who does not see it, of both ends; of the others it says between what they lie', () => {
    const between = 'Không vẽ 25 thanh ở giữa, từ 35,0 xuống 11,0.';
    expect(made).toMatchObject({ kind: 'chart', spec: { unranked: between } });
    const { categories, description } = made?.kind === 'chart' ? made.spec : fail();
    expect(categories).toHaveLength(20);
    expect(description).toContain(`xa-36: 36,0. ${between} xa-10: 10,0.`);
    expect(description).not.toContain('xa-20:');
  });
});

function fail(): never {
  throw new Error('no chart');
}
