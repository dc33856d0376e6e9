import { describe, expect, it } from 'vitest';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { LIGHT_PALETTE } from '../../src/site/parts/chart/palette.ts';
import { siteCharts } from '../../src/site/charts.ts';
import { chartCsv, chartEdition, chartPicture } from '../../src/site/parts/chart/chart-files.ts';
import { siteOf } from '../../src/site/site.ts';
import { edited, publicationOf, sealed, unsealedProvince } from '../editions/province.ts';

const site = siteOf(publicationOf(sealed(unsealedProvince(), { year: 2019 })), 'vi');
const charts = siteCharts(site, []);
const picture = (id: string) => {
  const chart = charts.find((known) => known.id === id);
  if (!chart) throw new Error(`no chart ${id}; there are ${charts.map((c) => c.id).join(', ')}`);
  return chartPicture(site, chart).body;
};

/** The edition that a chart of the province names. */
function editionOf(files: readonly RawFile[], id: string): string | null {
  const own = siteOf(publicationOf(files), 'vi');
  const chart = siteCharts(own, []).find((one) => one.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  return chartEdition(own, chart.spec);
}

describe('a picture that is passed around stays true', () => {
  const svg = picture('diem_districts_cchc_2019');

  it('it says what it shows, of whom, and that the figures are made up', () => {
    expect(svg).toContain(
      'Năm 2019, trong khối huyện, thị xã, thành phố: Suối Ngọc có điểm CCHC cao nhất, 81 điểm',
    );
    expect(svg).toContain('DỮ LIỆU MẪU');
  });

  it('it says where it is from, and of which edition', () => {
    expect(svg).toContain('https://ben-mo.example/2019/');
    expect(svg).toContain('Số liệu năm 2019: ấn bản 1, 1/3/2020');
    expect(svg).toContain('Nguồn: Văn phòng tỉnh Bến Mơ');
  });

  it('of figures of several years it names the latest day of their editions', () => {
    const both = sealed(sealed(unsealedProvince(), { year: 2018 }), { year: 2019 });
    expect(editionOf(both, 'tre-han_doi-che_nam')).toBe(
      'Số liệu 2018 – 2019: theo các ấn bản đến ngày 1/3/2020',
    );
    const again = sealed(edited(both, '2018/cases.csv', ',900,', ',910,'), {
      year: 2018,
      date: '2021-05-06',
      reason: 'Sửa một số gõ nhầm.',
      reasons: new Map([['cases.total.doi-che.2018.bao-cao', 'Gõ nhầm.']]),
    });
    expect(editionOf(again, 'tre-han_doi-che_nam')).toBe(
      'Số liệu 2018 – 2019: theo các ấn bản đến ngày 6/5/2021',
    );
    expect(editionOf(again, 'diem_districts_cchc_2019')).toBe(
      'Số liệu năm 2019: ấn bản 1, 1/3/2020',
    );
  });

  it('of figures that are not published it says that they are a draft', () => {
    expect(editionOf(unsealedProvince(), 'diem_districts_cchc_2019')).toBe(
      'Bản nháp: số liệu năm 2019 chưa niêm phong, không được trích dẫn.',
    );
  });

  it('of figures changed since they were sealed it does not name the edition that has others', () => {
    const both = sealed(sealed(unsealedProvince(), { year: 2018 }), { year: 2019 });
    const changed = edited(both, '2018/cases.csv', ',900,', ',910,');
    expect(editionOf(changed, 'tre-han_doi-che_nam')).toBe(
      'Số liệu năm 2019: ấn bản 1, 1/3/2020. Bản nháp: số liệu năm 2018 chưa niêm phong, không được trích dẫn.',
    );
  });

  it('it leaves no colour to the page it is put on', () => {
    expect(svg).not.toContain('var(');
  });
});

describe('the colours of pictures', () => {
  it('are those of the site on light paper', () => {
    expect(LIGHT_PALETTE.get('--ink')).toBe('#16211f');
    expect(LIGHT_PALETTE.get('--sea-text')).toBe(LIGHT_PALETTE.get('--sea'));
    // #0b5f5c at 20 % over #fbfaf6.
    expect(LIGHT_PALETTE.get('--fair')).toBe('#cbdbd7');
    expect(LIGHT_PALETTE.get('--hatch')).toBe('transparent');
  });
});

describe('the CSV of a chart', () => {
  it('is what is drawn: each cell as its source has it, with the id of the figure', () => {
    const chart = charts.find(({ id }) => id === 'diem_districts_cchc_2019');
    expect(chart && chartCsv(chart.spec)).toBe(
      [
        'category,series,value,note,figure',
        'Suối Ngọc,CCHC,81,,scores.score.suoi-ngoc.2019.cchc.bao-cao',
        'Đồi Chè,CCHC,74.5,,scores.score.doi-che.2019.cchc.bao-cao',
        'Đảo Câu,CCHC,68,,scores.score.dao-cau.2019.cchc.bao-cao',
        '',
      ].join('\n'),
    );
  });
});
