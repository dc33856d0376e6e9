import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  keyFigures: 'Những con số chính',
  source: 'Nguồn',
  outOf: (s: { whole: string; label: string; percent: string }) =>
    `trong ${s.whole} (${s.label}), ${s.percent}`,
  /** "Thứ hạng cả nước theo PAR INDEX" */
  byIndex: (s: { label: string; index: string }) => `${s.label} theo ${s.index}`,
  ofMaximum: (s: { max: string }) => `trên ${s.max}`,
  ofRanked: (s: { max: string; last: boolean }) => `trong ${s.max}${s.last ? ', cuối bảng' : ''}`,
  notBefore: 'chưa công bố',
  notNow: 'không còn công bố',
  storyChanged: (s: { year: string }) => `Câu chuyện của năm ${s.year} được sửa`,
  storyAdded: (s: { year: string }) => `Câu chuyện của năm ${s.year} được thêm`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
