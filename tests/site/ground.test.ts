import { describe, expect, it } from 'vitest';
import { groundLink, groundView, groundWithout } from '../../src/site/parts/ground/ground.ts';
import { siteOf } from '../../src/site/site.ts';
import { groundDataset } from '../derive/ground-of.ts';

function groundIn(id: string, ...cases: string[]) {
  const dataset = groundDataset(cases);
  const site = siteOf(
    { dataset, editions: [], corrections: [], sealed: new Map(), open: [] },
    'vi',
  );
  const unit = dataset.units.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  return {
    view: groundView(site, unit),
    without: groundWithout(site, unit),
    link: groundLink(site, unit)?.href ?? null,
  };
}

const CASES = [
  'doi-may,2020,,100,5,bao-cao',
  'xa-may-cao,2021,,60,2,bao-cao',
  'xa-may-thap,2021,,70,5,bao-cao',
];
const { view, without, link } = groundIn('doi-may', ...CASES);

describe('a former district beside what it became', () => {
  it('shows the later periods above the line, the district below it', () => {
    expect(view?.table.rows.map(({ kind, header }) => [kind, header.text, header.detail])).toEqual([
      ['broken', '2021', '2 nơi nối tiếp, cộng lại'],
      [undefined, '2020', 'doi-may'],
    ]);
  });

  it('says of each sum that it is derived, and opens what was added', () => {
    const [sum] = view?.table.rows[0]?.cells ?? [];
    expect(sum).toEqual({ text: '130', href: '#cong-2021', detail: 'suy ra' });
    expect(
      view?.parts.map(({ id, table }) => [id, table.rows.map(({ cells }) => cells[0]?.text)]),
    ).toEqual([['cong-2021', ['60', '70', '130']]]);
  });

  it('is linked to from the page of its former communes', () => {
    expect(link).toBe('/don-vi/doi-may/#cung-dia-ban');
    expect(without).toBeNull();
  });

  it('names who is missing where not all have a figure, and adds nothing', () => {
    const more = groundIn('doi-may', ...CASES, 'xa-may-cao,2022,,61,3,bao-cao').view;
    expect(more?.table.rows[0]?.cells[0]).toEqual({ text: 'mới có 1/2 nơi', missing: true });
    expect(more?.table.notes.map(({ text }) => text)).toContain(
      '2022, đã giải quyết: không cộng, vì chưa có con số thống nhất của xa-may-thap.',
    );
  });

  it('of two districts adds both sides', () => {
    const pair = groundIn(
      'bai-nang',
      ...['bai-gio,2020,,10,1,bao-cao', 'bai-nang,2020,,20,1,bao-cao'],
      ...['xa-gio-dong,2021,,15,1,bao-cao', 'xa-chung,2021,,25,1,bao-cao'],
    ).view;
    expect(pair?.table.rows.map(({ header, cells }) => [header.detail, cells[0]?.text])).toEqual([
      ['2 nơi nối tiếp, cộng lại', '40'],
      ['bai-gio và bai-nang, cộng lại', '30'],
    ]);
  });
});

it('where nothing can be set beside, one sentence says what the ground became', () => {
  const none = groundIn('doi-may', ...CASES.slice(0, 1));
  expect([none.view, none.link]).toEqual([null, null]);
  expect(none.without).toBe(
    'Toàn bộ địa bàn huyện doi-may nay thuộc 2 xã (xa-may-cao và xa-may-thap), không kèm phần đất nào khác. Chưa so được trước và sau: chưa có đủ số hồ sơ của hai thời kỳ.',
  );
});

it('of several districts it says because of which unit they are told together', () => {
  expect(groundIn('bai-gio').without).toContain(
    'nay thuộc 2 xã (xa-gio-dong và xa-chung), không kèm phần đất nào khác. Phải tính chung vì xã xa-chung gồm xã, phường cũ của hơn một huyện, thị xã hay thành phố ấy.',
  );
});
