import { describe, expect, it } from 'vitest';
import { changeView } from '../../src/site/parts/figure/change-view.ts';
import { kindOf } from '../../src/editions/correction-kind.ts';
import { compareYear } from '../../src/editions/compare.ts';
import { figureView } from '../../src/site/parts/figure/figure-view.ts';
import { correctionEventPage } from '../../src/site/pages/correction-event/model.ts';
import { yearsInWords } from '../../src/site/pages/corrections/years-in-words.ts';
import { correctionsPage } from '../../src/site/pages/corrections/model.ts';
import { homePage } from '../../src/site/pages/home/model.ts';
import { yearPage } from '../../src/site/pages/year/model.ts';
import { differing } from '../../src/site/parts/figure/differing.ts';
import { siteOf } from '../../src/site/site.ts';
import { readLedger } from '../../src/editions/ledger.ts';
import { sealAll } from '../../src/editions/seal-all.ts';
import { withdraw } from '../../src/editions/withdraw.ts';
import { textFile } from '../data/fixture.ts';
import { edited, laidOver, publicationOf, sealed, unsealedProvince } from '../editions/province.ts';

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

/** The pages of all that was published, corrected and withdrawn, the latest first. */
function eventPages(files: typeof first) {
  const site = siteWith(files);
  return site.events.map(({ id }) => correctionEventPage(site, id));
}

const textsOf = (files: typeof first) =>
  eventPages(files).flatMap(({ groups }) => groups.flatMap(({ texts }) => texts?.values ?? []));

it('a correction of words is never counted as a figure: on the page of the year and on home', () => {
  const detailsOf = (files: typeof first) =>
    yearPage(siteWith(files), 2018).corrections.map(({ details }) => details);
  const newsOf = (files: typeof first) => homePage(siteWith(files)).news.at(-1)?.label;
  expect(detailsOf(corrected)).toEqual(['sửa 1 con số']);
  expect(newsOf(corrected)).toBe(
    'Đính chính gần nhất: 2/1/2021, sửa 1 con số. Từ đầu đến nay đã sửa 1 con số',
  );
  const reworded = sealed(edited(corrected, 'units.csv', 'Huyện Đồi Chè', 'Huyện Đồi Trà'), {
    date: '2021-01-03',
    reason: 'Soát lại tên.',
    reasons: new Map([['units.name_vi.doi-che', 'Gõ nhầm tên.']]),
  });
  expect(detailsOf(reworded)[0]).toBe('sửa 1 chỗ chữ; không giá trị nào đổi');
  expect(newsOf(reworded)).toBe(
    'Đính chính gần nhất: 3/1/2021, chỉ sửa câu chữ. Từ đầu đến nay đã sửa 1 con số',
  );
});

it('a value that stands in another column of its row since is not called gone: it says where it is', () => {
  const moved = sealed(edited(first, '2018/scores.csv', '71.5,100,,,fair', '71.5,,,100,fair'), {
    date: '2021-01-02',
    reason: 'Soát lại.',
    reasons: new Map([[SCORE.replace('.score.', '.max.'), 'Nhầm cột.']]),
  });
  const told = eventPages(moved).flatMap(({ groups }) =>
    groups.flatMap(({ figures }) =>
      figures.flatMap(({ rows }) => rows.map(({ header, cells }) => [header.text, cells[1]?.text])),
    ),
  );
  expect(told).toEqual([['Điểm tối đa', '100, ở chỉ tiêu “Số đơn vị được xếp hạng”']]);
});

describe('a correction that changed no value', () => {
  const again = { date: '2021-01-02', reason: 'Soát lại' };
  const moved = sealed(edited(first, '2018/scores.csv', '71.5,100,,,fair', '71.5,,,100,fair'), {
    ...again,
    reasons: new Map([[SCORE.replace('.score.', '.max.'), 'Nhầm cột.']]),
  });
  const hedged = sealed(edited(first, '2018/scores.csv', '71.5,', '~71.5,'), {
    ...again,
    reasons: new Map([[SCORE, 'Nguồn viết “khoảng”.']]),
  });
  const said = (files: typeof first) => {
    const site = siteWith(files);
    return [
      correctionsPage(site).events[0]?.link.label,
      correctionsPage(site).events[0]?.details,
      homePage(site).news.at(-1)?.label,
      yearPage(site, 2018).corrections[0]?.details,
      ...eventPages(files).flatMap(({ groups, added }) => [
        ...groups.flatMap(({ figures }) => figures.map(({ caption }) => caption)),
        ...(added === null ? [] : [added]),
      ]),
    ];
  };

  it('is a figure that moved: it is counted once, where it left, and never as one that was wrong', () => {
    expect(said(moved)).toEqual([
      '2/1/2021: Chuyển 1 con số về điểm và xếp loại đơn vị của huyện Đồi Chè sang chỉ tiêu khác',
      'Soát lại.',
      'Đính chính gần nhất: 2/1/2021, chuyển 1 con số sang chỉ tiêu khác. Từ đầu đến nay chưa giá trị nào đổi, chỉ chuyển 1 con số sang chỉ tiêu khác',
      'chuyển 1 con số sang chỉ tiêu khác; không giá trị nào đổi',
      'Con số chuyển sang chỉ tiêu khác',
    ]);
  });

  it('is a number with another “about” beside it', () => {
    expect(said(hedged)).toEqual([
      '2/1/2021: Sửa chữ “khoảng”, “gần”, “hơn” đi kèm 1 con số về điểm và xếp loại đơn vị của huyện Đồi Chè',
      'Soát lại.',
      'Đính chính gần nhất: 2/1/2021, sửa chữ đi kèm 1 con số. Từ đầu đến nay chưa giá trị nào đổi, chỉ sửa chữ đi kèm 1 con số',
      'sửa chữ đi kèm 1 con số; không giá trị nào đổi',
      'Con số không đổi, chỉ sửa chữ đi kèm',
    ]);
  });

  it('leaves a figure that is no longer said, and one with more decimals, what they are', () => {
    const change = (from: string, to: string) => {
      const sheet = (score: string) => [
        textFile(
          'scores.csv',
          `unit,period,index,score,rank,source\ndoi-che,2018,cchc,${score},3,bao-cao\n`,
        ),
      ];
      const changes = compareYear(sheet(from), sheet(to));
      return changes.map((one) => kindOf(one, changes));
    };
    expect(change('71.5', '')).toEqual(['withdrawn']);
    expect(change('71.5', '71.50')).toEqual(['changed']);
    expect(change('>71.5', '71.5')).toEqual(['hedged']);
    expect(change('>71.5', '~72')).toEqual(['changed']);
  });
});

it('a value of a column that the code has dropped is still told, by the name of its column', () => {
  const sheet = (header: string, row: string) => [textFile('scores.csv', `${header}\n${row}\n`)];
  const header = 'unit,period,index,score,source';
  const row = 'doi-che,2018,cchc,71.5,bao-cao';
  const [change] = compareYear(sheet(`${header},stars`, `${row},4`), sheet(header, row));
  if (!change) throw new Error('no change');
  expect(changeView(siteWith(first), change)).toMatchObject({
    label: 'stars',
    old: '4',
    now: 'không còn công bố',
  });
});

function chipsOf(files: typeof first, id: string) {
  const site = siteWith(files);
  const figure = site.dataset.figures.get(id);
  return figure ? figureView(site, figure).chips : [];
}

describe('the page of corrections', () => {
  it('says that nothing was corrected yet', () => {
    const { none, events } = correctionsPage(siteWith(first));
    expect([none, events.map(({ link }) => link.label)]).toEqual([
      'Chưa có điều gì phải đính chính.',
      ['1/3/2020: Công bố lần đầu năm 2018'],
    ]);
  });

  it('lists what was done, why, and how much it changed; each has a page of its own', () => {
    expect(correctionsPage(siteWith(corrected)).events[0]).toEqual({
      link: {
        label: '2/1/2021: Sửa 1 con số về điểm và xếp loại đơn vị của huyện Đồi Chè',
        href: '/dinh-chinh/2021-01-02/',
      },
      details: 'Soát lại điểm.',
      quotes: [],
    });
  });

  it('shows on that page each value: old, new, why, source', () => {
    const [page] = eventPages(corrected);
    expect(page?.reason).toBe('Soát lại điểm.');
    expect(page?.groups).toMatchObject([
      {
        reason: 'Vì sao: Gõ nhầm hai chữ số.',
        figures: [
          {
            rows: [
              {
                anchor: SCORE,
                header: { text: 'Điểm', marks: [{ text: 'nguồn', href: '/nguon/bao-cao/' }] },
                cells: [{ text: '71,5' }, { text: '75,1' }],
              },
            ],
          },
        ],
        texts: null,
      },
    ]);
  });

  it('two events of one day have two addresses and two names, whatever comes later', () => {
    const again = sealed(edited(corrected, '2018/scores.csv', '75.1', '75.2'), {
      date: '2021-01-02',
      reason: 'Soát lại lần nữa.',
      reasons: new Map([[SCORE, 'Nguồn đăng lại.']]),
    });
    expect(siteWith(again).events.map(({ id }) => id)).toEqual([
      '2021-01-02-2',
      '2021-01-02',
      '2020-03-01',
    ]);
    expect(correctionsPage(siteWith(again)).events.map(({ link }) => link.label)).toEqual([
      '2/1/2021, lần thứ 2: Sửa 1 con số về điểm và xếp loại đơn vị của huyện Đồi Chè',
      '2/1/2021, lần thứ 1: Sửa 1 con số về điểm và xếp loại đơn vị của huyện Đồi Chè',
      '1/3/2020: Công bố lần đầu năm 2018',
    ]);
  });

  it('names what was changed most, and says of the rest only how much it is', () => {
    const added = sealed(edited(first, '2018/scores.csv', '80.25,100,,', '80.25,100,1,'), {
      date: '2021-01-02',
      reason: 'Thêm hạng.',
    });
    expect(correctionsPage(siteWith(added)).events[0]?.link.label).toBe(
      '2/1/2021: Thêm 1 ô: điểm và xếp loại đơn vị',
    );
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
    const anchors = eventPages(again).flatMap(({ groups }) =>
      groups.flatMap(({ figures }) =>
        figures.flatMap(({ rows }) => rows.map(({ anchor }) => anchor)),
      ),
    );
    expect(anchors).toEqual([SCORE, undefined]);
    expect(chipsOf(again, SCORE)[0]?.href).toBe(`/dinh-chinh/2022-01-02/#${SCORE}`);
  });
});

describe('what happened to several years for one reason', () => {
  const both = sealed(first, { year: 2019 });
  const renamed = edited(both, 'units.csv', 'Huyện Đồi Chè', 'Huyện Đồi Trà');
  const publication = publicationOf(renamed);
  const sealing = sealAll(publication, renamed, {
    date: '2021-01-02',
    reason: 'Sửa chính tả.',
    reasons: new Map([['units.name_vi.doi-che', 'Sửa chính tả.']]),
  });
  const sealings = sealing.kind === 'all-sealed' ? sealing.sealings : [];
  const files = laidOver(renamed, [
    ...sealings.flatMap((own) => own.files),
    textFile('editions.csv', sealings.at(-1)?.ledger ?? ''),
  ]);
  const [event, firstEvent] = eventPages(files);

  it('is told once, and so is the reason', () => {
    expect([event?.head.title, event?.reason]).toEqual([
      '2/1/2021: Sửa chữ ở 1 chỗ: đơn vị',
      'Sửa chính tả.',
    ]);
    expect(firstEvent?.head.title).toBe('1/3/2020: Công bố lần đầu năm 2018 và 2019');
    expect(event?.groups).toMatchObject([
      {
        reason: null,
        texts: {
          values: [
            {
              label: 'Tên',
              context: 'Đơn vị: Huyện Đồi Trà',
              old: 'Huyện Đồi Chè',
              now: 'Huyện Đồi Trà',
            },
          ],
        },
      },
    ]);
  });
});

describe('a story that was rewritten', () => {
  const STORY = '2018/story.vi.mdx';
  const line = (word: string) => `Có <Figure id="${SCORE}" /> điểm, **${word}** [xưa](/2017/).\n`;
  const told = sealed(laidOver(unsealedProvince(), [textFile(STORY, line('hơn'))]));
  const rewritten = sealed(laidOver(told, [textFile(STORY, line('kém'))]), {
    reasons: new Map([['story.text_vi.2018', 'Viết ngược.']]),
  });

  it('is told in words, without what makes the page', () => {
    expect(textsOf(rewritten)).toMatchObject([
      {
        label: 'Câu chuyện của năm 2018 được sửa',
        old: 'Có … điểm, hơn xưa.',
        now: 'Có … điểm, kém xưa.',
      },
    ]);
  });

  it('is told when it was only added later, too', () => {
    const added = sealed(laidOver(first, [textFile(STORY, line('hơn'))]));
    expect(textsOf(added)[0]?.label).toBe('Câu chuyện của năm 2018 được thêm');
  });
});

describe('an edition that was withdrawn', () => {
  const withdrawing = withdraw(readLedger(corrected), {
    year: 2018,
    date: '2021-01-03',
    reason: 'Niêm phong nhầm.',
  });
  const ledger = withdrawing.kind === 'withdrawn' ? withdrawing.ledger : '';
  const files = laidOver(corrected, [textFile('editions.csv', ledger)]);
  const [withdrawal, sealing] = eventPages(files);
  const { years } = correctionsPage(siteWith(files));

  it('is said to be so, why, and what is valid instead', () => {
    expect(withdrawal).toMatchObject({
      head: { title: '3/1/2021: Rút ấn bản 2018-2' },
      reason: 'Niêm phong nhầm.',
      notes: ['Năm 2018 trở lại ấn bản 2018-1.'],
    });
    expect(sealing?.notes).toEqual(['Ấn bản 2018-2 đã được rút ngày 3/1/2021.']);
  });

  it('can still be downloaded, beside the one that is valid again', () => {
    expect(years[0]?.editions.map(({ state }) => state)).toEqual([
      'đã rút ngày 3/1/2021',
      'đang dùng',
    ]);
  });
});

describe('words for a reader', () => {
  it('years that follow each other are one run', () => {
    expect(yearsInWords([2020, 2018, 2019, 2024, 2024], (items) => items.join(' và '))).toBe(
      '2018–2020 và 2024',
    );
  });

  it('of two long texts, the part that differs', () => {
    const words = (changed: string) => `${'đầu '.repeat(30)}${changed}${' cuối'.repeat(30)}`;
    expect(differing(words('xưa cũ'), words('mới'))).toEqual({
      old: '… đầu đầu đầu đầu đầu xưa cũ cuối cuối cuối cuối cuối …',
      now: '… đầu đầu đầu đầu đầu mới cuối cuối cuối cuối cuối …',
    });
  });
});

describe('a figure that was corrected', () => {
  it('says so, with the way to the correction', () => {
    expect(chipsOf(corrected, SCORE)).toContainEqual({
      label: 'đã đính chính',
      tone: 'amber',
      href: `/dinh-chinh/2021-01-02/#${SCORE}`,
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
