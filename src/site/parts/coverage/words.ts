import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  /** "15 huyện, thị xã, thành phố, 15 năm: chỉ 19 trong 225 ô có số liệu" */
  title: (s: {
    units: string;
    group: string;
    years: string;
    figures: string;
    squares: string;
    dense: boolean;
  }) =>
    `${s.units} ${s.group}, ${s.years} năm: ${s.dense ? '' : 'chỉ '}${s.figures} trong ${s.squares} ô có số liệu`,
  figures: 'có số liệu',
  findings: 'chỉ có nhận xét hoặc sự việc',
  nothing: 'chưa tìm thấy',
  year: 'Năm',
  count: 'Số đơn vị có số liệu',
  onlyFindings: (s: { count: string }) => `, ${s.count} đơn vị chỉ có nhận xét hoặc sự việc`,
  /** "Năm 2026 có số liệu của 1 trong 48 xã, phường, đặc khu" */
  told: (s: { year: string; parts: string; few: boolean }) =>
    `Năm ${s.year} ${s.few ? 'mới ' : ''}có số liệu của ${s.parts}`,
  also: (s: { parts: string }) => `Cùng năm có số liệu của ${s.parts}`,
  all: (s: { units: string; group: string }) => `cả ${s.units} ${s.group}`,
  some: (s: { figures: string; units: string; group: string }) =>
    `${s.figures} trong ${s.units} ${s.group}`,
  /** Of communes whose province has become part of another. */
  moved: (s: { before: string; now: string }) => ` của ${s.before} cũ, nay thuộc ${s.now}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
