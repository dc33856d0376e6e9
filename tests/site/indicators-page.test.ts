import { expect, it } from 'vitest';
import { indicatorsPage } from '../../src/site/pages/indicators/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const pageOf = (sheets: Parameters<typeof datasetWith>[0]) =>
  indicatorsPage(
    siteOf(
      { dataset: datasetWith(sheets), editions: [], corrections: [], sealed: new Map(), open: [] },
      'vi',
    ),
  );

const labels = (entries: readonly { link: { label: string } }[]) =>
  entries.map(({ link }) => link.label);

it('the one-stop is named first while no source gives a figure of it, and stands among the others once one does', () => {
  const without = pageOf({ procedures: 'unit,period,announced\ndao-cau,2019,40' });
  expect(labels(without.missing)).toEqual(['Thủ tục qua một cửa']);
  const given = pageOf({ procedures: 'unit,period,announced,one_stop\ndao-cau,2019,40,30' });
  expect(given.missing).toEqual([]);
  expect(labels(given.groups[0]?.indicators ?? [])).toContain('Thủ tục qua một cửa');
});

it('what scores and places are out of is no result: it stands apart, with its table', () => {
  const { groups, scales } = pageOf({
    scores: 'unit,period,index,score,max,rank,rank_of\ndao-cau,2019,cchc,91,100,1,15',
  });
  expect(groups.flatMap(({ indicators }) => labels(indicators))).toEqual(['Điểm', 'Thứ hạng']);
  expect(scales.indicators.map(({ link, details }) => `${link.label}: ${details}`)).toEqual([
    'Điểm tối đa: Điểm và xếp loại đơn vị, 1 số liệu, 2019',
    'Số đơn vị được xếp hạng: Điểm và xếp loại đơn vị, 1 số liệu, 2019',
  ]);
});
