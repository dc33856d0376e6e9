import { expect, it } from 'vitest';
import { countOutcomes, followedUpBy, followUpsOf } from '../../src/derive/follow-ups.ts';
import { datasetWith } from './dataset-with.ts';

const dataset = datasetWith({
  findings: `
    id,  period, area,    kind,           statement_vi, statement_en
    a1,  2018,   thu-tuc, limitation,     Trễ hẹn.,     Late.
    a2,  2018,   thu-tuc, recommendation, Xin lỗi dân., Apologise.
    a3,  2018,   thu-tuc, strength,       Đúng hẹn.,    On time.
    b1,  2019,   thu-tuc, limitation,     Vẫn trễ hẹn., Still late.`,
  followups: `
    finding, date,    status,   later, evidence_vi, evidence_en
    a1,      2021,    mended,   ,      Đã đúng.,    On time now.
    a1,      2019-05, repeated, b1,    Vẫn trễ.,    Still late.`,
});
const finding = (id: string) => dataset.findings.filter((own) => own.id === id);

it('what became of a finding is told in order of time, and the latest counts', () => {
  expect(finding('a1').flatMap((own) => followUpsOf(dataset, own).map(({ date }) => date))).toEqual(
    ['2019-05', '2021'],
  );
  expect(countOutcomes(dataset, finding('a1'))).toMatchObject({ mended: 1, repeated: 0 });
});

it('where no document is known it is not found; strengths are not followed up', () => {
  expect(countOutcomes(dataset, dataset.findings)).toEqual({
    ...{ mended: 1, acted: 0, repeated: 0, unanswered: 0, not_found: 2 },
  });
});

it('a later finding knows what it came after', () => {
  expect(finding('b1').flatMap((own) => followedUpBy(dataset, own).map(({ id }) => id))).toEqual([
    'a1',
  ]);
});
