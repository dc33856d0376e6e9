import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Còn thiếu những gì?',
  description:
    'Những số liệu chúng tôi tìm mà chưa thấy: của đơn vị nào, năm nào, quy định nào nói phải công khai, và văn bản nào có thể cho biết.',
  intro:
    'Mỗi ô là một đơn vị trong một năm mà đơn vị ấy tồn tại, cho một loại số liệu. “Chưa tìm thấy” chỉ nói rằng chúng tôi chưa tìm thấy trong những tài liệu đã đọc; số liệu có thể đã được công bố ở nơi khác.',
  topics: 'Từng loại số liệu',
  whole: (s: { what: string }) => `Một ô là đủ khi ${s.what}.`,
  columns: {
    group: 'Nhóm đơn vị',
    squares: 'Số ô',
    whole: 'Có đủ',
    part: 'Một phần',
    nothing: 'Chưa tìm thấy',
  },
  documents: 'Văn bản có thể cho biết',
  documentsIntro:
    'Những văn bản này được nhắc đến trong các nguồn mà chúng tôi chưa đọc được toàn văn. Mỗi văn bản có một thư đề nghị viết sẵn, ai cũng có thể gửi.',
};

const en: typeof vi = {
  title: 'What is missing?',
  description:
    'The figures that we looked for and have not found yet: of which units and years, which rule says that they must be public, and which documents may tell.',
  intro:
    'Each square is a unit in a year in which that unit existed, for one kind of figure. “Not found yet” says only that we have not found it in the documents we have read; it may have been published elsewhere.',
  topics: 'Each kind of figure',
  whole: (s) => `A square is complete when ${s.what}.`,
  columns: {
    group: 'Group of units',
    squares: 'Squares',
    whole: 'Complete',
    part: 'Partly filled',
    nothing: 'Not found yet',
  },
  documents: 'Documents that could fill the gaps',
  documentsIntro:
    'These documents are mentioned in the sources, but we have not been able to read them in full. For each there is a letter of request ready to send, and anyone may send it.',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
