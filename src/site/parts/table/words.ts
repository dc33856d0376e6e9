import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  sourceNote: (s: { name: string }) => `Nguồn: ${s.name}.`,
  outOfPlaces: (s: { of: string }) => `/${s.of}`,
  lastPlace: 'cuối bảng (suy ra)',
  outOf: (s: { max: string }) => `trên ${s.max}`,
  /** Worked out when it is shown, and no figure of the row. */
  impliedZero: '0 (suy ra)',
  everything: 'Tất cả',
  showFolded: (s: { count: string }) => `Hiện cả ${s.count} dòng ở giữa`,
  blank: 'Ô trống là chưa tìm thấy số liệu.',
  facets: {
    unit: 'Đơn vị',
    index: 'Chỉ số',
    component: 'Thành phần',
    field: 'Lĩnh vực',
    service: 'Dịch vụ',
    period: 'Kỳ',
    scope: 'Phạm vi',
  },
};

const en: typeof vi = {
  sourceNote: (s) => `Source: ${s.name}.`,
  outOfPlaces: (s) => `/${s.of}`,
  lastPlace: 'last place (derived)',
  outOf: (s) => `out of ${s.max}`,
  impliedZero: '0 (derived)',
  everything: 'All',
  showFolded: (s) => `Show all ${s.count} rows in the middle`,
  blank: 'An empty cell means that no figure has been found yet.',
  facets: {
    unit: 'Unit',
    index: 'Index',
    component: 'Component',
    field: 'Field',
    service: 'Service',
    period: 'Period',
    scope: 'Scope',
  },
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
