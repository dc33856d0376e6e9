import { oneOf } from '../../../i18n/en/one-of.ts';
import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  keyFigures: 'Những con số chính',
  source: 'Nguồn',
  outOf: (s: { whole: string; label: string; percent: string }) =>
    `trong ${s.whole} (${s.label}), ${s.percent}`,
  /** A share of ours beside the one that the source prints of the same row. */
  oursNotPrinted: (s: { ours: string; printed: string }) =>
    `${s.ours} (chúng tôi tính; nguồn in ${s.printed})`,
  /** "Thứ hạng cả nước theo PAR INDEX" */
  byIndex: (s: { label: string; index: string }) => `${s.label} theo ${s.index}`,
  /** What stands after a count: "hồ sơ"; "case" after 1. */
  countedIn: (s: { count: string; unit: string }) => s.unit,
  ofMaximum: (s: { max: string }) => `trên ${s.max}`,
  ofRanked: (s: { max: string; last: boolean }) => `trong ${s.max}${s.last ? ', cuối bảng' : ''}`,
  notBefore: 'chưa công bố',
  notNow: 'không còn công bố',
  storyChanged: (s: { year: string }) => `Câu chuyện của năm ${s.year} được sửa`,
  storyAdded: (s: { year: string }) => `Câu chuyện của năm ${s.year} được thêm`,
};

const en: typeof vi = {
  keyFigures: 'Key figures',
  source: 'Source',
  outOf: (s) => `of ${s.whole} (${s.label}), ${s.percent}`,
  oursNotPrinted: (s) => `${s.ours} (worked out by us; the source prints ${s.printed})`,
  byIndex: (s) => `${s.label}, ${s.index}`,
  countedIn: (s) => plural(s.count, oneOf(s.unit), s.unit),
  ofMaximum: (s) => `out of ${s.max}`,
  ofRanked: (s) => `of ${s.max}${s.last ? ', last place' : ''}`,
  notBefore: 'not yet published',
  notNow: 'no longer published',
  storyChanged: (s) => `The story of ${s.year} was revised`,
  storyAdded: (s) => `The story of ${s.year} was added`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
