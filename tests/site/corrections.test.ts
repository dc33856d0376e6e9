import { describe, expect, it } from 'vitest';
import { figureView } from '../../src/site/parts/figure/figure-view.ts';
import { correctionsPage } from '../../src/site/pages/corrections/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { edited, publicationOf, sealed, unsealedProvince } from '../editions/province.ts';

const SCORE = 'scores.score.doi-che.2018.cchc.bao-cao';
const first = sealed(unsealedProvince());
const corrected = sealed(edited(first, '2018/scores.csv', '71.5', '75.1'), {
  date: '2021-01-02',
  reason: 'Soát lại điểm.',
  reasons: new Map([[SCORE, 'Gõ nhầm hai chữ số.']]),
});

function siteWith(files: typeof first) {
  return siteOf(publicationOf(files), 'vi');
}

function chipsOf(files: typeof first, id: string) {
  const site = siteWith(files);
  const figure = site.dataset.figures.get(id);
  return figure ? figureView(site, figure).chips : [];
}

describe('the page of corrections', () => {
  it('says that nothing was corrected yet', () => {
    const { none, corrections } = correctionsPage(siteWith(first));
    expect([none, corrections]).toEqual(['Chưa có giá trị nào phải đính chính.', []]);
  });

  it('lists each value: old, new, why, when, source', () => {
    expect(correctionsPage(siteWith(corrected)).corrections).toMatchObject([
      {
        title: 'Ấn bản 2018-2, 2/1/2021',
        values: [
          {
            anchor: SCORE,
            label: 'Điểm',
            old: '71,5',
            now: '75,1',
            reason: 'Gõ nhầm hai chữ số.',
            source: { label: 'Văn phòng tỉnh Bến Mơ' },
          },
        ],
      },
    ]);
  });

  it('keeps the edition that was superseded, with its files', () => {
    const [year] = correctionsPage(siteWith(corrected)).years;
    expect(year?.editions.map(({ title, state }) => `${title}: ${state}`)).toEqual([
      'Ấn bản 2, 2/1/2021: đang dùng',
      'Ấn bản 1, 1/3/2020: đã được thay',
    ]);
    expect(year?.editions[1]?.files).toContainEqual({
      label: 'scores.csv',
      href: '/an-ban/2018-1/scores.csv',
    });
  });

  it('is linked to from a value by its latest correction only', () => {
    const again = sealed(edited(corrected, '2018/scores.csv', '75.1', '75.2'), {
      date: '2022-01-02',
      reason: 'Soát lại lần nữa.',
      reasons: new Map([[SCORE, 'Nguồn đăng lại.']]),
    });
    const page = correctionsPage(siteWith(again));
    expect(page.corrections.map(({ values }) => values[0]?.anchor)).toEqual([SCORE, undefined]);
  });
});

describe('a figure that was corrected', () => {
  it('says so, with the way to the correction', () => {
    expect(chipsOf(corrected, SCORE)).toContainEqual({
      label: 'đã đính chính',
      tone: 'amber',
      href: `/dinh-chinh/#${SCORE}`,
    });
  });

  it('is not one that was only added later', () => {
    const added = sealed(edited(first, '2018/scores.csv', '80.25,100,,', '80.25,100,1,'), {
      reason: 'Thêm hạng.',
    });
    expect(chipsOf(added, 'scores.rank.so-nang.2018.cchc.bao-cao')).toEqual([]);
  });
});

describe('a year that is being worked on', () => {
  it('is said to be a draft', () => {
    expect(siteWith(edited(first, '2018/scores.csv', '71.5', '75.1')).drafts).toEqual([2018, 2019]);
  });
});
