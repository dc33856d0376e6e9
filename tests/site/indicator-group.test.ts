import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../src/data/tables.ts';
import { indicatorPage } from '../../src/site/pages/indicator/model.ts';
import { indicatorGroupPage } from '../../src/site/pages/indicator-group/model.ts';
import { siteOf, type Site } from '../../src/site/site.ts';
import { inventory } from '../../src/site/inventory.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const named = (count: number) =>
  Array.from({ length: count }, (_, at) => `huyen-${String(at + 1).padStart(2, '0')}`);

/** So many districts, each with more than the one before it, of a whole that is almost the same. */
function siteOver(table: 'cases' | 'procedures', periods: readonly string[], count = 30): Site {
  const units = named(count);
  const register = units.map(
    (id) => `${id},district,districts,Huyện ${id},${id},${id},${id},ben-mo,nien-giam`,
  );
  const rows = periods.flatMap((period, later) =>
    units.map((id, at) => `${id},${period},${String(100 + at + later)},${String(900 + (at % 2))}`),
  );
  const columns = { cases: 'resolved,total', procedures: 'one_stop,announced' }[table];
  const dataset = datasetWith({
    units: ['id,kind,peer_group,name_vi,name_en,short_vi,short_en,parent,source', ...register].join(
      '\n',
    ),
    [table]: [`unit,period,${columns}`, ...rows].join('\n'),
  });
  return siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');
}

const YEARS = Array.from({ length: 10 }, (_, at) => String(2010 + at));

describe('an indicator of many units over many years', () => {
  const site = siteOver('cases', YEARS);

  it('shows the latest year in order, and leads to a page of the group with all of them', () => {
    const [shades] = indicatorPage(site, 'cases.resolved').shades;
    expect(shades?.table.columns).toEqual(['2019']);
    expect(shades?.table.rows[0]?.header).toBe('huyen-30');
    expect(shades?.more?.href).toBe('/chi-tieu/cases-resolved/cap-huyen/');
    expect(inventory(site).indicatorGroups).toContainEqual({
      indicator: 'cases.resolved',
      group: 'districts',
    });
  });

  it('is shaded over the latest year alone there, and over all years on the other page', () => {
    const [latest] = indicatorPage(site, 'cases.resolved').shades;
    const shadesOf = new Set(latest?.share?.cells.map(({ shade }) => shade));
    expect(shadesOf.size).toBe(5);
    const [all] = indicatorGroupPage(site, 'cases.resolved', 'districts').shades;
    const newest = all?.table.rows.flatMap(({ cells }) => cells.slice(0, 1)) ?? [];
    expect(newest).toHaveLength(30);
    expect(newest).not.toContainEqual(expect.objectContaining({ step: 0 }));
  });

  it('has every figure on one of the two pages', () => {
    const { shades, charts } = indicatorGroupPage(site, 'cases.resolved', 'districts');
    expect(shades[0]?.table.columns).toHaveLength(10);
    expect(shades[0]?.table.rows).toHaveLength(30);
    expect(charts[0]).toMatchObject({ kind: 'chart', table: `#${shades[0]?.table.id ?? ''}` });
    expect(indicatorPage(site, 'cases.resolved').rest.tables).toEqual([]);
  });
});

it('an indicator of few years stands on one page, and its chart leads to the table instead of repeating it', () => {
  const site = siteOver('cases', ['2018', '2019']);
  const { shades, charts } = indicatorPage(site, 'cases.resolved');
  expect(shades[0]?.table.columns).toEqual(['2019', '2018']);
  expect(shades[0]?.more).toBeUndefined();
  expect(charts[0]).toMatchObject({ kind: 'chart', table: `#${shades[0]?.table.id ?? ''}` });
  expect(inventory(site).indicatorGroups).toEqual([]);
});

describe('an indicator that is counted on a date', () => {
  const dates = YEARS.map((year) => `@${year}-12-31`);
  const site = siteOver('procedures', dates);

  it('has its units in order of the latest date, and all dates on the page of the group', () => {
    const [shades] = indicatorPage(site, 'procedures.one_stop').shades;
    expect(shades?.table.columns).toEqual(['31/12/2019']);
    expect(shades?.table.rows[0]?.header).toBe('huyen-30');
    expect(shades?.share?.cells[0]).toEqual({ text: '15,32%', shade: 'shade4' });
    expect(shades?.table.rows[0]?.cells[0]).toMatchObject({ step: null });
    const [all] = indicatorGroupPage(site, 'procedures.one_stop', 'districts').shades;
    expect(all?.table.columns).toHaveLength(10);
    expect(indicatorPage(site, 'procedures.one_stop').rest.tables).toEqual([]);
  });
});

describe('an indicator of more units than a page can show', () => {
  const site = siteOver('cases', YEARS, 50);
  const [shades] = indicatorPage(site, 'cases.resolved').shades;
  const [all] = indicatorGroupPage(site, 'cases.resolved', 'districts').shades;

  it('shows both ends of the latest year, and leads to all between', () => {
    const headers = (all?.table.rows ?? []).map(({ header }) => header);
    expect(headers).toHaveLength(50);
    expect(shades?.table.rows.map(({ header }) => header)).toEqual([
      ...headers.slice(0, 10),
      ...headers.slice(-10),
    ]);
    expect(shades?.left).toEqual({
      at: 10,
      link: {
        label: 'Xem cả 50 huyện, thị xã, thành phố, mọi kỳ: còn 30 đơn vị ở giữa',
        href: '/chi-tieu/cases-resolved/cap-huyen/',
      },
    });
  });

  it('links each row to its own unit', () => {
    expect(shades?.hrefs).toHaveLength(20);
    expect([shades?.hrefs[0], shades?.hrefs[19]]).toEqual([
      '/don-vi/huyen-50/',
      '/don-vi/huyen-01/',
    ]);
  });

  it('repeats no figure that stands on the page of the group', () => {
    expect(indicatorPage(site, 'cases.resolved').rest.tables).toEqual([]);
  });
});

describe('a count that is neither good nor bad', () => {
  const pageOf = (indicator: IndicatorId, ...rows: string[]) => {
    const dataset = datasetWith({
      cases: ['unit,period,late,resolved,on_time', ...rows].join('\n'),
    });
    return indicatorPage(
      siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi'),
      indicator,
    );
  };
  const rows = ['dao-cau,2019,90,9000,40', 'doi-che,2019,20,100,80', 'suoi-ngoc,2019,5,,50'];

  it('is listed and shaded by the part that it is of its whole, which stands beside it', () => {
    const { shades, latest } = pageOf('cases.late', ...rows);
    expect(latest).toBe('Từng đơn vị, xếp theo tỷ lệ của kỳ mới nhất');
    expect(shades[0]?.table.rows.map(({ header }) => header)).toEqual([
      'Đồi Chè',
      'Đảo Câu',
      'Suối Ngọc',
    ]);
    expect(shades[0]?.share).toEqual({
      label: 'Tỷ lệ 2019',
      cells: [
        { text: '20,00%', shade: 'shade4' },
        { text: '1,00%', shade: 'shade0' },
        { text: '', shade: null },
      ],
    });
    expect(shades[0]?.lead).toBe('Ô càng đậm, tỷ lệ trong “Đã giải quyết” càng lớn:');
  });

  it('is listed by name and has no shades where no row says of what whole', () => {
    const { shades } = pageOf('cases.late', 'doi-che,2019,20,,', 'dao-cau,2019,90,,');
    expect(shades[0]?.table.rows.map(({ header }) => header)).toEqual(['Đảo Câu', 'Đồi Chè']);
    expect([shades[0]?.lead, shades[0]?.table.key]).toEqual([null, []]);
  });

  it('that leaves out the early cases is listed by name alone', () => {
    const { shades, latest } = pageOf('cases.on_time', ...rows);
    expect(latest).toBe('Từng đơn vị, theo vần');
    expect(shades[0]?.table.rows.map(({ header }) => header)).toEqual([
      'Đảo Câu',
      'Đồi Chè',
      'Suối Ngọc',
    ]);
    expect([shades[0]?.lead, shades[0]?.share]).toEqual([null, undefined]);
  });
});

it('of many units that have no order no ends are shown, but the way to all', () => {
  const { shades, ways } = indicatorPage(siteOver('cases', YEARS, 50), 'cases.total');
  expect(shades).toEqual([]);
  expect(ways).toEqual([
    { label: 'Mọi kỳ: huyện, thị xã, thành phố', href: '/chi-tieu/cases-total/cap-huyen/' },
  ]);
});

describe('what is to be known of figures', () => {
  const shadesOf = (...rows: string[]) => {
    const dataset = datasetWith({
      cases: ['unit,period,resolved,status', ...rows].join('\n'),
    });
    const site = siteOf(
      { dataset, editions: [], corrections: [], sealed: new Map(), open: [] },
      'vi',
    );
    const [shades] = indicatorPage(site, 'cases.resolved').shades;
    const cells = shades?.table.rows.flatMap((row) => row.cells) ?? [];
    return {
      notes: shades?.notes ?? [],
      caveats: cells.map((cell) => ('figure' in cell ? cell.caveat : null)),
    };
  };

  it('is said once where it is so of all of them', () => {
    const { notes, caveats } = shadesOf(
      'dao-cau,2019,10,provisional',
      'doi-che,2019,20,provisional',
    );
    expect(notes).toContain('Mọi số liệu trong bảng: tạm thời.');
    expect(caveats).toEqual([null, null]);
  });

  it('stands in its cell where it is so of some', () => {
    const { caveats } = shadesOf('dao-cau,2019,10,provisional', 'doi-che,2019,20,');
    expect(caveats).toContain('tạm thời');
  });
});
