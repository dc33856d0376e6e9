import { describe, expect, it } from 'vitest';
import { cardAnchor, placeOfCards } from '../../src/site/card-places.ts';
import { inventory } from '../../src/site/inventory.ts';
import { cardsPage, type CardsPage } from '../../src/site/pages/cards/model.ts';
import type { CardView } from '../../src/site/pages/cards/card-view.ts';
import { citedRows } from '../../src/site/parts/citation/cited-rows.ts';
import { siteOf, type Site } from '../../src/site/site.ts';
import { datasetWith, statementOf } from '../derive/dataset-with.ts';
import { edited, publicationOf, sealed, unsealedProvince } from '../editions/province.ts';

type Sheets = Parameters<typeof datasetWith>[0];

function siteWith(sheets: Sheets): Site {
  const dataset = datasetWith(sheets);
  return siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');
}

/** The page that the cards of a row are on. */
function pageOf(site: Site, row: string): CardsPage {
  const address = site.addresses.cards(placeOfCards(statementOf(site.dataset, row)));
  const place = inventory(site).cardPages.find((own) => site.addresses.cards(own) === address);
  if (!place) throw new Error(`no page of ${row}`);
  return cardsPage(site, place);
}

function cardOf(site: Site, row: string, column: string): CardView {
  const statement = statementOf(site.dataset, row);
  const cards = pageOf(site, row).sources.flatMap(({ rows }) => rows.flatMap((own) => own.cards));
  const card = cards.find(({ anchor }) => anchor === cardAnchor({ statement, column }));
  if (!card) throw new Error(`no card of ${column}`);
  return card;
}

it('cards stay at the address of the period as it was typed', () => {
  const site = siteWith({ cases: 'unit,period,late\n dao-cau,2019-07-01/2019-12-31,6' });
  const row = statementOf(site.dataset, 'cases.dao-cau.2019-07-01_2019-12-31.bao-cao');
  expect([row.period.raw, placeOfCards(row).part]).toEqual(['2019-H2', '2019-07-01_2019-12-31']);
});

describe('the sentence to quote', () => {
  it('of a count says who, when, what, out of how many, and which document says it', () => {
    const site = siteWith({ cases: 'unit,period,resolved,late\n dao-cau,2019-Q2,400,6' });
    expect(cardOf(site, 'cases.dao-cau.2019-Q2.bao-cao', 'late').quote).toBe(
      'Theo Văn phòng tỉnh Bến Mơ (“Báo cáo năm”, 15/1/2020), quý II năm 2019, huyện Đảo Câu có 6 hồ sơ ở mục “Giải quyết trễ hạn”, trong 400 ở mục “Đã giải quyết” (1,50%).',
    );
  });

  it('of a field names the field, and of a document with a number that number', () => {
    const site = siteWith({
      cases: 'unit,period,field,resolved,source\n dao-cau,2019,dat-dai,>400,nien-giam',
    });
    expect(cardOf(site, 'cases.dao-cau.2019.dat-dai.nien-giam', 'resolved').quote).toBe(
      'Theo Cục Thống kê Bến Mơ (Số 1/NG, 2020), năm 2019, huyện Đảo Câu có hơn 400 hồ sơ ở mục “Đã giải quyết” (Đất đai).',
    );
  });

  it.each([
    ['late_share', '“Tỷ lệ trễ hạn” của huyện Đảo Câu là 1,5%'],
    ['late', 'huyện Đảo Câu có 6 hồ sơ ở mục “Giải quyết trễ hạn”'],
  ])('of %s reads like one', (column, words) => {
    const site = siteWith({ cases: 'unit,period,late,late_share\n dao-cau,2019,6,1.5' });
    expect(cardOf(site, 'cases.dao-cau.2019.bao-cao', column).quote).toContain(words);
  });

  it.each([
    [
      'score',
      '“Điểm” (Chỉ số cải cách hành chính của tỉnh) của huyện Đảo Câu là 71,5 điểm, trên 100',
    ],
    [
      'rank',
      'huyện Đảo Câu đứng thứ 2 trong 3 ở mục “Thứ hạng” (Chỉ số cải cách hành chính của tỉnh)',
    ],
    ['rank_of', 'năm 2019, “Số đơn vị được xếp hạng” (Chỉ số cải cách hành chính của tỉnh) là 3'],
    ['max', 'năm 2019, “Điểm tối đa” (Chỉ số cải cách hành chính của tỉnh) là 100 điểm'],
    [
      'class',
      'huyện Đảo Câu được xếp loại khá ở mục “Xếp loại” (Chỉ số cải cách hành chính của tỉnh)',
    ],
  ])('of %s reads like one', (column, words) => {
    const site = siteWith({
      scores:
        'unit,period,index,score,max,rank,rank_of,class\n dao-cau,2019,cchc,71.5,100,2,3,fair',
    });
    expect(cardOf(site, 'scores.dao-cau.2019.cchc.bao-cao', column).quote).toContain(words);
  });

  it('says that a figure was worked out, and not printed', () => {
    const site = siteWith({
      cases:
        'unit,period,late,status,note_vi,note_en\n dao-cau,2019,6,derived,Lấy tổng trừ đi,By subtraction',
    });
    expect(cardOf(site, 'cases.dao-cau.2019.bao-cao', 'late').quote).toMatch(
      /\. Con số này được suy ra từ tài liệu, không in sẵn trong đó\.$/,
    );
  });

  it('says what another source says otherwise', () => {
    const site = siteWith({
      cases: 'unit,period,late,source\n dao-cau,2019,6,bao-cao\n dao-cau,2019,9,nien-giam',
    });
    const card = cardOf(site, 'cases.dao-cau.2019.bao-cao', 'late');
    expect(card.quote).toMatch(/\. Nguồn khác nêu số khác: 9 \(Cục Thống kê Bến Mơ\)\.$/);
    expect(card.chips).toMatchObject([
      { href: '/doi-chieu/2019/dao-cau/#khac.cases.late.dao-cau.2019.bao-cao' },
    ]);
    expect(card.lists).toMatchObject([
      {
        label: 'Nguồn khác nói về cùng điều này',
        items: [
          {
            text: '9, số khác:',
            links: [
              {
                label: 'Cục Thống kê Bến Mơ',
                href: '/2019/dao-cau/trich-dan/#cases.nien-giam.late',
              },
            ],
          },
        ],
      },
    ]);
  });

  it('says that a figure does not go with others of its source, and the card says how', () => {
    const site = siteWith({
      cases: 'unit,period,total,carried_over,received_new\n dao-cau,2019,100,10,80',
    });
    const { quote, lists, chips } = cardOf(site, 'cases.dao-cau.2019.bao-cao', 'total');
    expect(quote).toContain('Con số này không khớp với các số khác của cùng nguồn.');
    expect(lists.map(({ label }) => label)).toEqual(['Cộng có khớp không?']);
    const equation = '/doi-chieu/2019/dao-cau/#cases.total.dao-cau.2019.bao-cao';
    expect(chips).toMatchObject([{ href: equation }]);
    const part = cardOf(site, 'cases.dao-cau.2019.bao-cao', 'carried_over');
    for (const shown of [lists, part.lists])
      expect(shown[0]?.items[0]?.links[0]).toEqual({ label: 'Xem phép tính', href: equation });
  });

  it('says what was published before a correction, and the card says why', () => {
    const first = sealed(unsealedProvince());
    const site = siteOf(
      publicationOf(
        sealed(edited(first, '2018/scores.csv', '71.5', '75.1'), {
          date: '2021-01-02',
          reason: 'Soát lại.',
          reasons: new Map([['scores.score.doi-che.2018.cchc.bao-cao', 'Gõ nhầm.']]),
        }),
      ),
      'vi',
    );
    const { quote, lists } = cardOf(site, 'scores.doi-che.2018.cchc.bao-cao', 'score');
    expect(quote).toContain('Trước khi đính chính, số được công bố là 71,5.');
    expect(lists).toMatchObject([
      {
        items: [
          { text: '71,5 → 75,1. Lý do: Gõ nhầm.', links: [{ label: 'Ấn bản 2 của năm 2018' }] },
        ],
      },
    ]);
  });
});

describe('a citation', () => {
  const site = siteWith({
    cases: 'unit,period,field,resolved,source\n dao-cau,2019-Q2,dat-dai,1400,nien-giam',
  });
  const ROW = 'cases.dao-cau.2019-Q2.dat-dai.nien-giam';
  const PAGE = 'https://ben-mo.example/2019/dao-cau/trich-dan/dat-dai/';

  it('is short and full, in Vietnamese and in English: producer, document, date, title, edition; the address follows', () => {
    expect(cardOf(site, ROW, 'resolved').citations.map(({ text }) => text)).toEqual([
      'Cục Thống kê Bến Mơ (2020), dẫn theo Công khai cải cách hành chính Bến Mơ:',
      'Cục Thống kê Bến Mơ (2020). Niên giám, Số 1/NG. “Đã giải quyết (Đất đai)”, Huyện Đảo Câu, quý II năm 2019: 1.400 hồ sơ. Công khai cải cách hành chính Bến Mơ, bản nháp của số liệu năm 2019, chưa niêm phong.',
      'Statistics Office of Bến Mơ (2020), as quoted by Administrative reform of Bến Mơ in the open:',
      'Statistics Office of Bến Mơ (2020). Yearbook, No. 1/NG. “Resolved (Land)”, Đảo Câu District, second quarter of 2019: 1,400 cases. Administrative reform of Bến Mơ in the open, draft of the 2019 figures, not sealed.',
    ]);
    expect(cardOf(site, ROW, 'resolved').address).toBe(
      `${PAGE}#cases.2019-Q2.dat-dai.nien-giam.resolved`,
    );
  });

  it('of a place says among how many', () => {
    const ranked = siteWith({ scores: 'unit,period,index,rank,rank_of\n dao-cau,2019,cchc,2,3' });
    const card = cardOf(ranked, 'scores.dao-cau.2019.cchc.bao-cao', 'rank');
    expect(card.citations.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('năm 2019: hạng 2 trong 3.') as string,
        expect.stringContaining('2019: rank 2 of 3.') as string,
      ]),
    );
  });

  it('of a row is in the files of the page, under a key that is its id', () => {
    expect(citedRows(site, [statementOf(site.dataset, ROW)])).toMatchObject([
      {
        key: ROW,
        title: 'Hồ sơ (Đất đai), Huyện Đảo Câu, quý II năm 2019',
        producer: 'Cục Thống kê Bến Mơ',
        date: '2020',
        address: `${PAGE}#cases.2019-Q2.dat-dai.nien-giam`,
      },
    ]);
  });
});

describe('the address of a card', () => {
  const { dataset, addresses } = siteWith({
    cases:
      'unit,period,field,late\n dao-cau,2019,,6\n dao-cau,2019-Q2,,3\n dao-cau,2019,dat-dai,2\n dao-cau,@2019-12-31,,1',
    national: 'unit,period,index,component,rank\n ben-mo,2019,quoc-gia,quoc-gia-don,3',
  });

  it.each([
    ['cases.dao-cau.2019.bao-cao', '#cases.bao-cao.late'],
    // A moment is one of the year; "@" is taken for something else by mail programs and BibTeX.
    ['cases.dao-cau.@2019-12-31.bao-cao', '#cases.ngay-2019-12-31.bao-cao.late'],
    ['cases.dao-cau.2019-Q2.bao-cao', '2019-Q2/#cases.2019-Q2.bao-cao.late'],
    ['cases.dao-cau.2019.dat-dai.bao-cao', 'dat-dai/#cases.dat-dai.bao-cao.late'],
  ])('of %s is made of that id alone', (row, tail) => {
    const figure = statementOf(dataset, row).figures.get('late');
    expect(figure && addresses.card(figure)).toBe(`/2019/dao-cau/trich-dan/${tail}`);
  });

  it('of a national index, with its components, stands on the page of the index', () => {
    const row = statementOf(dataset, 'national.ben-mo.2019.quoc-gia.quoc-gia-don.bao-cao');
    expect(addresses.cardRow(row)).toBe(
      '/2019/ben-mo/trich-dan/quoc-gia/#national.quoc-gia.quoc-gia-don.bao-cao',
    );
  });
});

describe('a page of cards', () => {
  const site = siteWith({
    cases:
      'unit,period,field,late,source\n dao-cau,2019,,6,bao-cao\n dao-cau,2019,,9,nien-giam\n dao-cau,2019,dat-dai,2,bao-cao',
    offices: 'unit,period,staff\n dao-cau,@2019-12-31,4',
  });
  const page = pageOf(site, 'cases.dao-cau.2019.bao-cao');

  it('describes each document once, and under it each row that was read in it', () => {
    expect(
      page.sources.map(({ title, rows }) => [title.label, ...rows.map(({ caption }) => caption)]),
    ).toEqual([
      ['Báo cáo năm', 'Hồ sơ', 'Bộ phận một cửa: ngày 31/12/2019'],
      ['Niên giám', 'Hồ sơ'],
    ]);
  });

  it('has the citation files of its rows, and leads to the other cards of the unit in that year', () => {
    expect(page.files.map(({ href }) => href)).toEqual([
      '/2019/dao-cau/trich-dan/trich-dan.bib',
      '/2019/dao-cau/trich-dan/trich-dan.ris',
      '/2019/dao-cau/trich-dan/trich-dan.json',
    ]);
    expect(page.more).toContainEqual({
      label: 'Trích dẫn số liệu của huyện Đảo Câu, năm 2019: Đất đai',
      href: '/2019/dao-cau/trich-dan/dat-dai/',
    });
  });
});

describe('"Báo lỗi số liệu này"', () => {
  const cases = 'unit,period,late\n dao-cau,2019,6';
  const report = (rows: string) => {
    const site = siteWith({ cases, site: `key,vi,en\n${rows}` });
    return new URL(
      cardOf(site, 'cases.dao-cau.2019.bao-cao', 'late').report.href,
      'https://ben-mo.example',
    );
  };

  it('opens a letter that names the figure, its address and what the page says', () => {
    const { protocol, pathname, searchParams } = report(
      'contact_email,a@ben-mo.example,a@ben-mo.example',
    );
    expect(protocol + pathname).toBe('mailto:a@ben-mo.example');
    expect(searchParams.get('subject')).toBe('Báo lỗi số liệu cases.late.dao-cau.2019.bao-cao');
    expect(searchParams.get('body')?.split('\r\n').slice(0, 3)).toEqual([
      'Số liệu: cases.late.dao-cau.2019.bao-cao',
      'Địa chỉ: https://ben-mo.example/2019/dao-cau/trich-dan/#cases.bao-cao.late',
      'Trang đang ghi: 6',
    ]);
  });

  it('opens an entry of a list of faults where there is one and no address for letters', () => {
    const list = 'https://ben-mo.example/bao?nhan=so-lieu';
    const { origin, pathname, searchParams } = report(`issues_address,${list},${list}`);
    expect(origin + pathname).toBe('https://ben-mo.example/bao');
    expect(searchParams.get('nhan')).toBe('so-lieu');
    expect(searchParams.get('title')).toContain('cases.late.dao-cau.2019.bao-cao');
  });

  it('leads to the page that says how, with the figure named, while the site gives no address', () => {
    const { pathname, searchParams } = report('');
    expect(pathname).toBe('/bao-loi/');
    expect(searchParams.get('so-lieu')).toBe('cases.late.dao-cau.2019.bao-cao');
  });
});
