import { expect, it } from 'vitest';
import { statementsOf } from '../../src/derive/select.ts';
import { unitSentences } from '../../src/site/parts/unit/unit-sentences.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** What the page of a district says of its cases: "50,40,38,2" is to handle, resolved, in time, late. */
function saidOf(cases: string): string[] {
  const dataset = datasetWith({
    cases: `unit,period,total,resolved,on_time_or_early,late\ndao-cau,2019,${cases}`,
  });
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  const unit = dataset.units.get('dao-cau');
  if (!unit) throw new Error('no district');
  const rows = statementsOf(dataset, { unit: unit.id });
  return unitSentences(siteOf(publication, 'vi'), unit, 2019, rows).map(({ text }) => text);
}

it.each([
  [
    '50,40,38,2',
    'Năm 2019, 38 trong 40 hồ sơ mà huyện Đảo Câu đã giải quyết là không trễ hạn: 95,00%.',
  ],
  [
    '50,40,40,0',
    'Năm 2019, không hồ sơ nào trong 40 hồ sơ mà huyện Đảo Câu đã giải quyết bị trễ hạn.',
  ],
  ['0,0,0,0', 'Năm 2019, huyện Đảo Câu không có hồ sơ nào phải giải quyết.'],
  ['50,0,0,0', 'Năm 2019, huyện Đảo Câu không ghi nhận hồ sơ nào được giải quyết.'],
])('cases %s (to handle, resolved, in time, late) make the sentence "%s"', (cases, sentence) => {
  expect(saidOf(cases)).toEqual([sentence]);
});
