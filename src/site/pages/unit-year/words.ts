import { capital } from '../../../i18n/letters.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { unit: string; year: number }) => `${s.unit} năm ${String(s.year)}`,
  description: (s: { unit: string; year: number }) =>
    `Kết quả cải cách hành chính của ${s.unit} năm ${String(s.year)}.`,
  nothingPublished: (s: { unit: string; year: string }) =>
    `Chúng tôi chưa tìm thấy tài liệu công khai nào có số liệu riêng của ${s.unit} trong năm ${s.year}.`,
  onlyPartly: (s: { unit: string; year: string }) =>
    `Chúng tôi chỉ tìm thấy một vài số liệu riêng lẻ về ${s.unit} trong năm ${s.year}.`,
  otherMentions: (s: { count: string }) =>
    `Ngoài số liệu, có ${s.count} nhận xét hoặc sự việc được ghi lại ở dưới.`,
  comparison: 'So sánh',
  rise: (s: { label: string; difference: string; from: string; to: string; before: string }) =>
    `${s.label}: ${s.from} → ${s.to} (${s.difference} so với ${s.before}).`,
  obstacles: {
    'no-earlier-period': 'Chưa có kỳ trước để so sánh.',
    'series-broken': 'Không so với kỳ trước: cách đo đã đổi.',
    'not-adjacent': 'Không so sánh: kỳ liền trước không có số liệu.',
    'sources-disagree': 'Không so sánh: các nguồn nói khác nhau.',
    'not-exact': 'Không so sánh: nguồn chỉ nói khoảng.',
  },
  place: (s: { unit: string; place: string; tied: number; of: string; group: string }) =>
    s.tied > 1
      ? `${capital(s.unit)} đồng hạng ${s.place} với ${String(s.tied - 1)} đơn vị khác trong ${s.of} đơn vị có điểm (khối ${s.group}).`
      : `${capital(s.unit)} đứng thứ ${s.place} trong ${s.of} đơn vị có điểm (khối ${s.group}).`,
  peersWithout: (s: { count: string }) =>
    `${s.count} đơn vị cùng khối không được nêu điểm nên không xếp hạng.`,
  /** By the first word of its title: a supervision and a survey are no inspections. */
  lookedInto: (title: string) => {
    const [verb = 'kiểm tra'] =
      /^(?:kiểm tra|giám sát|khảo sát|thanh tra)/.exec(title.toLocaleLowerCase('vi')) ?? [];
    return `Được ${verb} trong:`;
  },
  notPublished: 'Chưa tìm thấy',
  more: 'Xem thêm',
  overYearsLink: 'trang qua các năm',
  peers: 'Đơn vị cùng khối',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
