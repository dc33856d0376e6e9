import { expect, it } from 'vitest';
import { repliesTo } from '../../src/site/parts/remarks/replies.ts';
import { findingGroups } from '../../src/site/parts/finding/finding-view.ts';
import { cardView } from '../../src/site/pages/cards/card-view.ts';
import { reportPage } from '../../src/site/pages/report/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith, figureOf } from '../derive/dataset-with.ts';

const SAID = {
  cases: `
    unit,    period, resolved, late
    dao-cau, 2019,   400,      6`,
  findings: `
    id, period, units,   area,    kind,       statement_vi, statement_en
    a1, 2019,   dao-cau, thu-tuc, limitation, Trễ hẹn.,     Late.`,
};
const REPLIES = `
  unit,    date,       figure,                          finding, words_vi,               words_en,       source
  dao-cau, 2020-03-02, cases.late.dao-cau.2019.bao-cao, ,        Sáu hồ sơ do mất điện., A power cut.,   nien-giam
  dao-cau, 2020-03-02, ,                                a1,      Nay đã đúng hẹn.,       On time now.,   nien-giam`;

function siteWith(replies: string | null) {
  const dataset = datasetWith({ ...SAID, ...(replies === null ? {} : { replies }) });
  return siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');
}

it('a reply stands in the card of its figure, with the unit, the day and the source; the value stays', () => {
  const site = siteWith(REPLIES);
  const card = cardView(site, figureOf(site.dataset, 'cases.late.dao-cau.2019.bao-cao'));
  expect(card.value).toBe('6');
  expect(card.lists).toEqual([
    {
      label: 'Đơn vị trả lời',
      items: [
        {
          text: 'Huyện Đảo Câu trả lời (2/3/2020): “Sáu hồ sơ do mất điện.”',
          links: [{ label: 'Cục Thống kê Bến Mơ', href: '/nguon/nien-giam/' }],
        },
      ],
    },
  ]);
});

it('and another below its finding', () => {
  const site = siteWith(REPLIES);
  const said = findingGroups(site, site.dataset.findings)
    .flatMap(({ findings }) => findings)
    .flatMap(({ remarks }) => remarks.map(({ text }) => text));
  expect(said).toEqual(['Huyện Đảo Câu trả lời (2/3/2020): “Nay đã đúng hẹn.”']);
});

it('where no unit replied, only the page on reports says so', () => {
  const site = siteWith(null);
  expect(repliesTo(site, { finding: 'a1' })).toEqual([]);
  expect(reportPage(site).replies).toBe('Chưa có lời trả lời nào của đơn vị nào.');
});
