import type { Source } from '../../../data/dataset.ts';
import { isYear } from '../../../data/period.ts';
import type { Language } from '../../../data/text.ts';
import type { Formats } from '../../../i18n/formats.ts';
import { formatsFor } from '../../../i18n/format.ts';
import { ordinal } from '../../../i18n/en/ordinal.ts';
import { publisherInSentence } from '../../../i18n/en/publisher.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Described, DescribedRow } from './view.ts';

/** The parts of a sentence that quotes a figure; `of` is empty or says what it is out of. */
interface Said {
  source: string;
  when: string;
  who: string;
  /** With what it counts: "6 hồ sơ". */
  value: string;
  label: string;
  of: string;
}

const vi = {
  source: (s: { publisher: string; about: string[] }) => `${s.publisher} (${s.about.join(', ')})`,
  titled: (s: { title: string }) => `“${s.title}”`,
  /** “Đã giải quyết” (Đất đai) */
  labelled: (s: { label: string; about: string[] }) =>
    s.about.length === 0 ? `“${s.label}”` : `“${s.label}” (${s.about.join(', ')})`,
  said: {
    count: (s: Said) =>
      `Theo ${s.source}, ${s.when}, ${s.who} có ${s.value} ở mục ${s.label}${s.of}`,
    share: (s: Said) => `Theo ${s.source}, ${s.when}, ${s.label} của ${s.who} là ${s.value}`,
    number: (s: Said) =>
      `Theo ${s.source}, ${s.when}, ${s.label} của ${s.who} là ${s.value}${s.of}`,
    /** What a list is out of, or how many it ranks, belongs to no unit of it. */
    ceiling: (s: Said) => `Theo ${s.source}, ${s.when}, ${s.label} là ${s.value}`,
    rank: (s: Said) =>
      `Theo ${s.source}, ${s.when}, ${s.who} đứng thứ ${s.value}${s.of} ở mục ${s.label}`,
    class: (s: Said) =>
      `Theo ${s.source}, ${s.when}, ${s.who} được xếp loại ${s.value} ở mục ${s.label}`,
  },
  partOf: (s: { whole: string; label: string; percent: string }) =>
    `, trong ${s.whole} ở mục “${s.label}” (${s.percent})`,
  outOf: (s: { max: string }) => `, trên ${s.max}`,
  amongPlaces: (s: { of: string }) => ` trong ${s.of}`,
  status: {
    final: '',
    provisional: 'Đây là số tạm thời.',
    estimated: 'Đây là số ước tính.',
    derived: 'Con số này được suy ra từ tài liệu, không in sẵn trong đó.',
    planned: 'Đây là số dự kiến: nguồn không nói là đã làm được.',
  },
  corrected: (s: { old: string }) => `Trước khi đính chính, số được công bố là ${s.old}.`,
  faulty: 'Con số này không khớp với các số khác của cùng nguồn.',
  contradicted: (s: { values: string }) => `Nguồn khác nêu số khác: ${s.values}.`,
};

const en: typeof vi = {
  source: (s) => `${publisherInSentence(s.publisher)} (${s.about.join(', ')})`,
  titled: (s) => `“${s.title}”`,
  labelled: (s) => (s.about.length === 0 ? `“${s.label}”` : `“${s.label}” (${s.about.join(', ')})`),
  said: {
    count: (s) =>
      `According to ${s.source}, ${s.when} ${s.who} had ${s.value} under ${s.label}${s.of}`,
    share: (s) => `According to ${s.source}, ${s.when} the ${s.label} of ${s.who} was ${s.value}`,
    number: (s) =>
      `According to ${s.source}, ${s.when} the ${s.label} of ${s.who} was ${s.value}${s.of}`,
    ceiling: (s) => `According to ${s.source}, ${s.when} the ${s.label} was ${s.value}`,
    rank: (s) =>
      `According to ${s.source}, ${s.when} ${s.who} ranked ${ordinal(s.value)}${s.of} under ${s.label}`,
    class: (s) =>
      `According to ${s.source}, ${s.when} ${s.who} was rated ${s.value} under ${s.label}`,
  },
  partOf: (s) => `, out of ${s.whole} under “${s.label}” (${s.percent})`,
  outOf: (s) => `, out of ${s.max}`,
  amongPlaces: (s) => ` of ${s.of}`,
  status: {
    final: '',
    provisional: 'This figure is provisional.',
    estimated: 'This figure is an estimate.',
    derived: 'This figure was derived from the document, which does not print it.',
    planned: 'This figure was planned: the source does not say that it was reached.',
  },
  corrected: (s) => `Before it was corrected, the figure published was ${s.old}.`,
  faulty: 'This figure does not agree with other figures of the same source.',
  contradicted: (s) => `Elsewhere it is given differently: ${s.values}.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };

const vietnamese = formatsFor('vi');

/** The languages that a figure is cited in, on the pages of each. */
export const CITED_IN: readonly Language[] = ['vi', 'en'];

interface CitationWords {
  format: Pick<Formats, 'value' | 'date' | 'periodName'>;
  publisher: (source: Source) => string;
  document: (source: Source) => string;
  /** A place with how many were ranked. */
  place: (s: { place: string; of: string }) => string;
  edition: (s: { year: string; number: string; date: string }) => string;
  draft: (s: { year: string }) => string;
  /** A row as the title of what is cited. */
  title: (s: DescribedRow) => string;
  short: (s: Described) => string;
  full: (s: Described) => string;
  /** What a reference manager has no field for: in which document the figures were read, and the edition. */
  note: (s: DescribedRow) => string;
}

export const CITATION_WORDS: Record<Language, CitationWords> = {
  vi: {
    format: { ...vietnamese, date: (date) => (isYear(date) ? date : vietnamese.date(date)) },
    publisher: (source) => source.publisher,
    document: (source) => source.document,
    place: (s) => `hạng ${s.place} trong ${s.of}`,
    edition: (s) => `ấn bản ${s.number} của số liệu năm ${s.year} (${s.date})`,
    draft: (s) => `bản nháp của số liệu năm ${s.year}, chưa niêm phong`,
    title: (s) => `${s.what}, ${s.unit}, ${s.period}`,
    short: (s) => `${s.publisher}${dated(s)}, dẫn theo ${s.site}: ${s.address}`,
    full: (s) =>
      `${s.publisher}${dated(s)}. ${documented(s)}. “${s.what}”, ${s.unit}, ${s.period}: ${s.cited ?? s.value}. ${whereQuoted(s)}`,
    note: (s) => `Đọc trong: ${documented(s)}. Theo ${s.edition}.`,
  },
  en: {
    format: formatsFor('en'),
    publisher: (source) => source.publisher_en,
    document: (source) => source.document_en,
    place: (s) => `rank ${s.place} of ${s.of}`,
    edition: (s) => `edition ${s.number} of the ${s.year} figures (${s.date})`,
    draft: (s) => `draft of the ${s.year} figures, not sealed`,
    title: (s) => `${s.what}, ${s.unit}, ${s.period}`,
    short: (s) => `${s.publisher}${dated(s)}, as quoted by ${s.site}: ${s.address}`,
    full: (s) =>
      `${s.publisher}${dated(s)}. ${documented(s)}. “${s.what}”, ${s.unit}, ${s.period}: ${s.cited ?? s.value}. ${whereQuoted(s)}`,
    note: (s) => `Read in: ${documented(s)}. From ${s.edition}.`,
  },
};

/** Where what is cited stands: the site, its edition and the address, in the words of any language. */
export function whereQuoted(s: Pick<DescribedRow, 'site' | 'edition' | 'address'>): string {
  return `${s.site}, ${s.edition}. ${s.address}`;
}

function dated({ date }: DescribedRow): string {
  return date === null ? '' : ` (${date})`;
}

function documented({ title, document }: DescribedRow): string {
  return document === null ? title : `${title}, ${document}`;
}
