import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** How much of what there should be was found. */
type Found = 'none' | Some;
type Some = 'all' | 'most' | 'few';

const found: Record<Some, (figures: string) => string> = {
  all: () => 'đã tìm thấy đủ',
  most: (figures) => `đã tìm thấy ${figures}`,
  few: (figures) => `mới tìm thấy ${figures}`,
};

const vi = {
  /** "15 huyện, thị xã, thành phố trong 15 năm: lẽ ra phải có 225 năm số liệu, mới tìm thấy 19" */
  title: (s: {
    units: string;
    group: string;
    years: string;
    figures: string;
    squares: string;
    found: Found;
  }) =>
    s.found === 'none'
      ? `${s.units} ${s.group} trong ${s.years} năm: chưa tìm thấy số liệu nào`
      : `${s.units} ${s.group} trong ${s.years} năm: lẽ ra phải có ${s.squares} năm số liệu, ${found[s.found](s.figures)}`,
  /** The same below the first, which has said what is counted. */
  shortTitle: (s: {
    units: string;
    group: string;
    years: string;
    figures: string;
    squares: string;
  }) =>
    s.years === '1'
      ? `${s.units} ${s.group}: ${s.figures} đơn vị có số liệu`
      : `${s.units} ${s.group}: ${s.figures} trong ${s.squares} năm số liệu`,
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

const enFound: Record<Some, (s: { figures: string; squares: string }) => string> = {
  all: (s) => `all ${s.squares}`,
  most: (s) => `${s.figures} of the ${s.squares}`,
  few: (s) => `only ${s.figures} of the ${s.squares}`,
};

const enUnits = (s: { units: string; group: string }) =>
  s.units === '1' ? `1 unit (${s.group})` : `${s.units} ${s.group}`;

const en: typeof vi = {
  title: (s) => {
    const over = `${enUnits(s)} over ${s.years} ${plural(s.years, 'year', 'years')}`;
    return s.found === 'none'
      ? `${over}: no figures found yet`
      : `${over}: figures found for ${enFound[s.found](s)} yearly ${plural(s.squares, 'record', 'records')} there should be`;
  },
  shortTitle: (s) =>
    s.years === '1'
      ? `${enUnits(s)}: ${s.figures} with figures`
      : `${enUnits(s)}: ${s.figures} of ${s.squares} yearly ${plural(s.squares, 'record', 'records')}`,
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
  all: (s) => (s.units === '1' ? enUnits(s) : `all ${s.units} ${s.group}`),
  some: (s) => `${s.figures} of ${s.units} ${s.group}`,
  moved: (s) => ` of the former ${s.before}, now part of ${s.now}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
