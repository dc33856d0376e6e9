import { describe, expect, it } from 'vitest';
import { oneStopByUnit } from '../../../src/charts/makers/one-stop-by-unit.ts';
import { oneStopIn } from '../../../src/derive/one-stop.ts';
import { contextWith, saidBy } from '../context.ts';
import { specOf } from '../sample.ts';

/** The picture of the districts in 2019: "dao-cau,100,90,5" is unit, announced, one-stop, interlinked. */
function picture(...rows: string[]) {
  const sheet = rows.map((row) => row.replace(',', ',@2019-12-31,')).join('\n');
  const context = contextWith({
    procedures: `unit,period,announced,one_stop,interlinked\n${sheet}`,
  });
  const group = oneStopIn(context.dataset, 'districts', 2019);
  if (!group) throw new Error('no district is counted');
  const words = {
    group: 'Huyện, thành phố',
    period: 'ngày 31/12/2019',
    whole: group.whole && 'cấp huyện',
  };
  const named = (unit: string) => context.dataset.units.get(unit)?.short_vi ?? '';
  return oneStopByUnit(context, 'mot-cua', words, group, named);
}

const TWO = ['dao-cau,100,70,', 'doi-che,100,90,9'];

describe('the title of the picture of the one-stop', () => {
  it('has the share of the tier and who is lowest of it', () => {
    expect(saidBy(picture(...TWO, 'cap-huyen,300,240,'))).toBe(
      'Năm 2019: 80,00% thủ tục của cấp huyện qua một cửa; thấp nhất là Đảo Câu, 70,00%',
    );
  });

  it('never sets the share of the whole province before a single group', () => {
    expect(saidBy(picture(...TWO, 'ben-mo,300,240,'))).toBe(
      'Năm 2019, huyện, thành phố: từ 70,00% (Đảo Câu) đến 90,00% (Đồi Chè) thủ tục qua một cửa',
    );
  });

  it('of one unit is a sentence, and no picture', () => {
    expect(picture('dao-cau,100,70,')?.kind).toBe('sentence');
  });
});

describe('a bar of the picture', () => {
  it('has the share beside the count, and a gap where a source is silent on the inner part', () => {
    const [announced, oneStop, interlinked] = specOf(picture(...TWO)).series;
    expect(announced?.points).toMatchObject([{ value: 100 }, { value: 100 }]);
    expect(oneStop?.points).toMatchObject([
      { value: 90, beside: '90,00%' },
      { value: 70, beside: '70,00%' },
    ]);
    expect(interlinked?.points).toMatchObject([{ value: 9 }, { missing: 'không nêu' }]);
  });

  it('is not drawn of a unit that is not counted: its name stands in words', () => {
    const spec = specOf(picture(...TWO));
    expect(spec.categories).toEqual(['Đồi Chè', 'Đảo Câu']);
    expect(spec).toMatchObject({
      apart: [expect.stringContaining('Chưa tìm thấy số liệu của: ')],
    });
  });
});

it('who does not see a hundred bars is told both ends and between what the others lie', () => {
  const units = Array.from({ length: 45 }, (_, at) => `xa-${String(at + 1)}`);
  const context = contextWith({
    units: [
      'id,kind,peer_group,name_vi,name_en,short_vi,short_en',
      ...units.map((id) => [id, 'commune', 'communes', id, id, id, id].join(',')),
    ].join('\n'),
    procedures: [
      'unit,period,announced,one_stop',
      ...units.map((id, at) => `${id},@2019-12-31,100,${String(at + 1)}`),
    ].join('\n'),
  });
  const group = oneStopIn(context.dataset, 'communes', 2019);
  if (!group) throw new Error('no commune is counted');
  const words = { group: 'Xã', period: 'ngày 31/12/2019', whole: null };
  const { description, categories } = specOf(
    oneStopByUnit(context, 'mot-cua', words, group, (unit) => unit),
  );
  expect(categories).toHaveLength(45);
  expect(description).toContain(
    'xa-36: 36,00% (36/100). 25 đơn vị ở giữa: từ 35,00% xuống 11,00%. xa-10: 10,00% (10/100).',
  );
  expect(description).not.toContain('xa-20:');
});
