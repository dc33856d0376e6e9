import { expect, it } from 'vitest';
import { inspectionsIn } from '../../src/derive/inspection-years.ts';
import { datasetWith } from './dataset-with.ts';

it('the inspections of a year stand in order of time, what has no exact day after what has', () => {
  const dataset = datasetWith({
    inspections: `
      id,    title_vi, title_en, body_vi, body_en, units,   from
      nam,   Năm,      Year,     Đoàn,    Team,    dao-cau, 2019
      thang, Tháng,    Month,    Đoàn,    Team,    dao-cau, 2019-07
      muon,  Muộn,     Late,     Đoàn,    Team,    dao-cau, 2019-07-15
      som,   Sớm,      Early,    Đoàn,    Team,    dao-cau, 2019-06-29`,
  });
  expect(inspectionsIn(dataset, 2019).map(({ id }) => id)).toEqual(['som', 'muon', 'thang', 'nam']);
});
