import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description: (s: { unit: string }) => `Kết quả cải cách hành chính của ${s.unit} qua các năm.`,
  lived: (s: { from: string | null; to: string | null }) => {
    if (s.from === null) return s.to === null ? 'Đang hoạt động.' : `Hoạt động đến ${s.to}.`;
    return s.to === null ? `Hoạt động từ ${s.from}.` : `Hoạt động từ ${s.from} đến ${s.to}.`;
  },
  lifeUnknown: 'Chưa tìm thấy ngày bắt đầu và ngày kết thúc hoạt động.',
  names: 'Tên qua các thời kỳ',
  calledThen: (s: { name: string; from: string | null; to: string | null }) => {
    const since = s.from === null ? '' : ` từ ${s.from}`;
    const until = s.to === null ? '' : ` đến ${s.to}`;
    return `${s.name}${since}${until}`;
  },
  basis: 'Căn cứ',
  parent: 'Thuộc',
  predecessors: 'Trước đó là',
  successors: 'Sau đó là',
  comprised: 'Gồm',
  nowIn: 'nay thuộc',
  years: 'Từng năm',
  noFigures: 'không tìm thấy số liệu',
  noMaximum: 'nguồn không nêu thang điểm',
  overYears: 'Những con số chính qua các năm',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
