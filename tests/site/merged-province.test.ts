import { describe, expect, it } from 'vitest';
import { pressPage } from '../../src/site/pages/press/model.ts';
import { unitYearPage } from '../../src/site/pages/unit-year/model.ts';
import { yearGroupPage } from '../../src/site/pages/year-group/model.ts';
import { groupName } from '../../src/site/parts/unit/group-name.ts';
import { yearPage } from '../../src/site/pages/year/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { merged } from '../derive/merged.ts';

/** Five communes and one ward of Bến Mơ, and two wards that the other province brought. */
const dataset = merged(
  {
    cases: `unit,period,received_new,resolved
      xa-3,2025-07-01/2025-07-11,2896,2131`,
    service: `unit,period,score,rank,rank_of
      xa-cau,2025,81,7,8
      xa-che,2025,82,6,8
      xa-1,2025,83,5,8
      xa-2,2025,84,4,8
      xa-3,2025,85,3,8
      phuong-1,2025,80,8,8
      xa-la-1,2025,90,1,8
      xa-la-2,2025,88,2,8`,
  },
  [
    ...[1, 2, 3].map((at) => unitRow(`xa-${String(at)}`, 'communes', `Xã Số ${String(at)}`)),
    unitRow('phuong-1', 'communes', 'Phường Số 1'),
    ...[1, 2].map((at) => unitRow(`xa-la-${String(at)}`, 'joined-communes', `Xã Lạ ${String(at)}`)),
  ],
);
const site = siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');

function unitRow(id: string, group: string, name: string): string {
  const short = name.replace(/^(Xã|Phường) /, '');
  const en = `${short} ${name.startsWith('Xã') ? 'Commune' : 'Ward'}`;
  return [id, 'commune', group, name, en, short, short, '2025-07-01', 'man-moi'].join(',');
}

function pageOf(id: string) {
  const unit = dataset.units.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unitYearPage(site, unit, 2025);
}

describe('in the year of a merger', () => {
  it('a place among the communes of the new province says so, and that it is ours', () => {
    expect(pageOf('xa-cau').sentences[0]).toBe(
      'Năm 2025, xã Cầu đạt 81/100 điểm phục vụ (Bộ chỉ số 766), đứng thứ 7 trong 7 xã của tỉnh Mận Mới (chúng tôi xếp); nguồn xếp chung thứ 7 trong 8 xã, phường, đặc khu và cơ quan.',
    );
  });

  it('a comparison among those of the former province says so as well', () => {
    expect(pageOf('xa-cau').standing?.title).toBe('So với 5 xã của Bến Mơ cũ');
    const few = pageOf('phuong-1').standing;
    expect(few?.title).toBe('So với khối xã, phường của Bến Mơ cũ');
    expect(few?.notes).toBe('Chỉ có 1 phường của Bến Mơ cũ nên không xếp hạng riêng.');
  });

  it('a table of all of them names the former province, and how many the new one has', () => {
    const page = yearGroupPage(site, 2025, 'communes');
    expect(page.head.title).toBe('Cả 6 xã, phường của Bến Mơ cũ năm 2025');
    expect(page.lead).toMatch(
      /^Đã có 6 trong 6 đơn vị của Bến Mơ cũ \(tỉnh Mận Mới có 8\), theo nguồn công bố/,
    );
    expect(page.tables.map(({ caption }) => caption)).toEqual([
      '5 xã của Bến Mơ cũ năm 2025',
      '1 phường của Bến Mơ cũ năm 2025',
    ]);
    expect(yearPage(site, 2025).leagues[0]?.table.caption).toBe(
      'Xã, phường của Bến Mơ cũ năm 2025',
    );
  });

  it('the year shows the cases of a commune whose league has scores only', () => {
    const { leagues, cases } = yearPage(site, 2025);
    expect(leagues.map(({ units }) => units.length)).toEqual([6]);
    expect(cases.tables.map(({ caption }) => caption)).toEqual([
      'Hồ sơ: Xã Số 3, từ 1/7/2025 đến 11/7/2025',
    ]);
  });

  it('the press is told who stands highest and lowest in each kind, by name', () => {
    const texts = pressPage(site, 2025).findings.map(({ text }) => text);
    expect(texts).toContain(
      'Năm 2025, ở tỉnh Mận Mới, điểm phục vụ (Bộ chỉ số 766, tối đa 100 điểm) trong 7 xã: cao nhất là Lạ 1 (90 điểm), thấp nhất là Cầu (81 điểm).',
    );
  });

  it('the year opens with what is known of the new province, by its name, while nothing is of the former', () => {
    const cases = 'unit,period,pending_overdue\nman-moi,2025-10,897';
    const of = merged({ cases, service: 'unit,period,score\nxa-cau,2025,81' }, []);
    const { sentences } = yearPage(
      siteOf({ dataset: of, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi'),
      2025,
    );
    expect(sentences.slice(0, 2)).toEqual([
      'Tháng 10 năm 2025, tỉnh Mận Mới còn 897 hồ sơ quá hạn chưa giải quyết.',
      'Năm 2025, chưa tìm thấy số liệu nào của cả tỉnh Bến Mơ.',
    ]);
  });

  it('the year says which units have figures', () => {
    expect(yearPage(site, 2025).sentences).toContain(
      'Có số liệu riêng của 8 đơn vị: 6 xã, phường của Bến Mơ cũ; 2 xã, phường của tỉnh cùng hợp nhất.',
    );
  });

  it('a group of the new province names it, and one of the other names that one, where the register does', () => {
    expect(groupName(site, 'merged-departments', 2025)).toBe('Sở, ban, ngành của tỉnh Mận Mới mới');
    expect(groupName(site, 'joined-communes', 2025)).toBe('Xã, phường của tỉnh cùng hợp nhất');
    const known = merged({});
    const province = known.units.get('man-moi');
    const former = known.units.get('ben-mo');
    if (!province || !former) throw new Error('no province');
    const other = { ...former, id: 'man-cu', name_vi: 'Tỉnh Mận', short_vi: 'Mận' };
    const units = new Map([
      ...known.units,
      ['man-cu', other] as const,
      ['man-moi', { ...province, predecessors: ['ben-mo', 'man-cu'] }] as const,
    ]);
    const publication = { editions: [], corrections: [], sealed: new Map(), open: [] };
    const named = siteOf({ dataset: { ...known, units }, ...publication }, 'vi');
    expect(groupName(named, 'joined-communes', 2025)).toBe('Xã, phường của Mận cũ');
  });
});
