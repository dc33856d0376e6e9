import { capital } from '../../../i18n/letters.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description: (s: { unit: string }) => `Kết quả cải cách hành chính của ${s.unit} qua các năm.`,
  lived: (s: { from: string | null; to: string | null }) => {
    if (s.from === null) return s.to === null ? 'Đang hoạt động.' : `Hoạt động đến ${s.to}.`;
    return s.to === null ? `Hoạt động từ ${s.from}.` : `Hoạt động từ ${s.from} đến ${s.to}.`;
  },
  lifeUnknown: 'Chưa tìm thấy ngày bắt đầu và ngày kết thúc hoạt động.',
  topics: {
    'procedures.one_stop': 'số thủ tục qua một cửa',
    'cases.resolved': 'số hồ sơ đã giải quyết',
    'scores.score': 'điểm',
    'scores.class': 'xếp loại theo',
    'service.score': 'điểm phục vụ',
    'national.rank': 'thứ hạng cả nước theo',
  },
  onlyYear: (s: { topic: string; year: string; value: string }) =>
    `Chỉ một năm có ${s.topic}: ${s.year}, ${s.value}.`,
  severalYears: (s: { topic: string; count: string; year: string; value: string }) =>
    `Có ${s.topic} của ${s.count} năm, gần nhất là ${s.year}: ${s.value}.`,
  nothingOwn: (s: { unit: string }) => `Chưa tìm thấy số liệu riêng nào của ${s.unit}.`,
  otherOnly: (s: { unit: string }) =>
    `Mới tìm thấy vài số liệu riêng lẻ về ${s.unit}, chưa có số thủ tục, số hồ sơ hay điểm của cả đơn vị.`,
  inspected: (s: { verb: string; dates: string }) => `Được ${s.verb} ${s.dates}.`,
  /** Of a visit to a part of the unit only. */
  inspectedWithin: (s: { date: string; what: string }) => `${capital(s.date)} có cuộc ${s.what}.`,
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
  becameTitle: 'Nay thuộc xã nào?',
  becameCaption: (s: { unit: string }) => `Các xã, phường, thị trấn của ${s.unit} trước đây`,
  oldCommune: 'Trước đây',
  newUnit: 'Nay thuộc',
  comprisedTitle: 'Gồm những xã nào trước đây?',
  comprisedCaption: (s: { unit: string }) => `Những nơi nhập thành ${s.unit}`,
  formerDistrict: 'Trước thuộc',
  never: (s: { topics: string; unit: string }) =>
    `Chưa năm nào tìm thấy ${s.topics} của ${s.unit}, tính chung hay theo lĩnh vực như đất đai.`,
  life: 'Tên, thời gian, căn cứ',
  sourcesByYear: 'Nguồn của mỗi con số ở trang của năm ấy.',
  overYears: 'Những con số chính qua các năm',
};

/** What a reader asks of a unit first. */
export type Topic = keyof typeof vi.topics;

export const WORDS: Record<Locale, typeof vi> = { vi };
