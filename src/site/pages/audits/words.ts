import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Cộng có khớp không?',
  description:
    'Mọi tổng, tỷ lệ và con số có thể tính lại từ những con số khác của nguồn đều được tính lại; chỗ các nguồn nói khác nhau được đặt cạnh nhau.',
  intro:
    'Số của nguồn được giữ nguyên, kể cả khi không khớp: trang này chỉ nêu chỗ lệch và điều chúng tôi nghĩ về nó.',
  byYear: 'Theo năm',
  byKind: 'Theo phép tính',
  units: 'Xem theo đơn vị',
  notTried:
    'Con số đứng một mình, hoặc kèm chữ “khoảng”, thì không có gì để tính lại, nên không nằm trong số này; “hơn” và “dưới” chỉ cho biết một phía.',
};

const en: typeof vi = {
  title: 'Does it add up?',
  description:
    'Every total, share and figure that can be worked out from other figures of the source has been worked out again; where sources say different things, they are set side by side.',
  intro:
    'The figures of a source are left as they are, even where they do not agree: this page only says where they are out and what we make of it.',
  byYear: 'By year',
  byKind: 'By calculation',
  units: 'See unit by unit',
  notTried:
    'A figure that stands alone, or that comes with “about”, leaves nothing to work out and is not among these; “more than” and “under” tell one side only.',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
