import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  /** "15 huyện, thị xã, thành phố, 15 năm: mới có số liệu của 19 trong 225 lượt (đơn vị, năm)" */
  title: (s: {
    units: string;
    group: string;
    years: string;
    figures: string;
    squares: string;
    dense: boolean;
  }) =>
    s.figures === '0'
      ? `${s.units} ${s.group}, ${s.years} năm: chưa tìm thấy số liệu nào`
      : `${s.units} ${s.group}, ${s.years} năm: ${s.dense ? '' : 'mới '}có số liệu của ${s.figures} trong ${s.squares} lượt (đơn vị, năm)`,
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
  all: (s: { units: string; group: string }) =>
    s.units === '1' ? `1 ${s.group}` : `cả ${s.units} ${s.group}`,
  some: (s: { figures: string; units: string; group: string }) =>
    `${s.figures} trong ${s.units} ${s.group}`,
  /** Of communes whose province has become part of another. */
  moved: (s: { before: string; now: string }) => ` của ${s.before} cũ, nay thuộc ${s.now}`,
};

const en: typeof vi = {
  title: (s) => {
    const of = s.units === '1' ? `1 unit (${s.group})` : `${s.units} ${s.group}`;
    const found =
      s.figures === '0'
        ? 'no figures found yet'
        : `${s.dense ? '' : 'only '}${s.figures} of ${s.squares} (unit, year) pairs with figures`;
    return `${of}, ${s.years} ${plural(s.years, 'year', 'years')}: ${found}`;
  },
  figures: 'figures found',
  findings: 'only findings or events',
  nothing: 'not found yet',
  year: 'Year',
  count: 'Units with figures',
  onlyFindings: (s) =>
    `, ${s.count} ${plural(s.count, 'unit', 'units')} with findings or events only`,
  told: (s) =>
    s.few
      ? `So far, figures for ${s.year} have been found for only ${s.parts}`
      : `Figures for ${s.year} have been found for ${s.parts}`,
  also: (s) => `For the same year there are figures for ${s.parts}`,
  all: (s) => (s.units === '1' ? `1 unit (${s.group})` : `all ${s.units} ${s.group}`),
  some: (s) => `${s.figures} of ${s.units} ${s.group}`,
  moved: (s) => ` of the former ${s.before}, now part of ${s.now}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
