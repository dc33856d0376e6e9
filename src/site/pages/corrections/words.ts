import { plural } from '../../../i18n/en/plural.ts';
import type { CountedKind, FigureKind } from '../../../editions/correction-kind.ts';
import type { Locale } from '../../../i18n/locale.ts';

interface Counted {
  count: string;
  about: string;
}

const vi = {
  title: 'Đính chính và ấn bản',
  description: 'Mọi điều đã công bố mà sau đó thay đổi: trước, nay, vì sao, khi nào, nguồn nào.',
  intro:
    'Điều gì đã công bố mà sau đó sửa, dù chỉ là một cái tên, đều ghi lại ở đây: trước viết gì, nay viết gì, vì sao. Mỗi lần công bố số liệu của một năm là một ấn bản; bản cũ vẫn tải về được.',
  events: 'Các lần công bố và sửa',
  published: (s: { years: string }) => `Công bố lần đầu năm ${s.years}`,
  renewed: (s: { years: string }) => `Công bố lại năm ${s.years}, không sửa gì`,
  /** What an event did to figures; `about`: "hồ sơ của tỉnh Kiên Giang". */
  figuresOf: {
    changed: (s: Counted) => `Sửa ${s.count} con số về ${s.about}`,
    withdrawn: (s: Counted) => `Thôi công bố ${s.count} con số về ${s.about}`,
    moved: (s: Counted) => `Chuyển ${s.count} con số về ${s.about} sang chỉ tiêu khác`,
    hedged: (s: Counted) => `Sửa chữ “khoảng”, “gần”, “hơn” đi kèm ${s.count} con số về ${s.about}`,
  } satisfies Record<FigureKind, (s: Counted) => string>,
  aboutOf: (s: { topics: string; units: string }) => `${s.topics} của ${s.units}`,
  textsOf: (s: { count: string; topics: string }) => `Sửa chữ ở ${s.count} chỗ: ${s.topics}`,
  addedTo: (s: { count: string; topics: string }) => `Thêm ${s.count} ô: ${s.topics}`,
  otherTopics: (s: { count: string }) => `${s.count} bảng khác`,
  otherUnits: (s: { count: string }) => `${s.count} đơn vị khác`,
  story: 'bài viết của năm',
  again: (s: { date: string; deed: string; nth: string }) =>
    `${s.date}, lần thứ ${s.nth}: ${s.deed}`,
  withdrew: (s: { count: number; editions: string }) => `Rút ấn bản ${s.editions}`,
  also: (s: { counts: string }) => `Cùng lần này: ${s.counts}.`,
  counts: {
    changed: (count: string) => `sửa ${count} con số`,
    withdrawn: (count: string) => `thôi công bố ${count} con số`,
    moved: (count: string) => `chuyển ${count} con số sang chỉ tiêu khác`,
    hedged: (count: string) => `sửa chữ đi kèm ${count} con số`,
    wording: (count: string) => `sửa ${count} chỗ chữ`,
    added: (count: string) => `thêm ${count} ô mới`,
  } satisfies Record<CountedKind, (count: string) => string>,
  editions: 'Tải về số liệu như đã công bố',
  ofYear: (s: { year: string; number: string; date: string; state: string }) =>
    `Năm ${s.year}: ấn bản ${s.number}, ${s.date}, ${s.state}`,
  edition: (s: { number: string; date: string }) => `Ấn bản ${s.number}, ${s.date}`,
  current: 'đang dùng',
  superseded: 'đã được thay',
  withdrawn: (s: { date: string }) => `đã rút ngày ${s.date}`,
  chain: 'Thử xem có bị sửa lặng lẽ không',
  chainNow:
    'Mọi lần công bố, sửa và rút nối thành một chuỗi. Con số dưới đây là đầu chuỗi hiện nay: ai chép lại nó hôm nay thì mai sau thử được rằng đến hôm nay chưa có gì bị sửa, xóa hay thêm vào.',
  chainAt: 'Đầu chuỗi lúc ấy:',
  checksum: 'Dấu SHA-256, để thử xem tệp tải về có còn nguyên không:',
};

const en: typeof vi = {
  title: 'Corrections and editions',
  description:
    'Everything published that has changed since: what it was, what it is now, why, when and by which source.',
  intro:
    'Whatever was published and later corrected, even a single name, is recorded here: what it said before, what it says now, and why. Each publication of the figures of a year is an edition; the old ones can still be downloaded.',
  events: 'Publications and corrections',
  published: (s) => `First published: ${s.years}`,
  renewed: (s) => `Published again, nothing corrected: ${s.years}`,
  figuresOf: {
    changed: (s) => `Corrected ${s.count} ${plural(s.count, 'figure', 'figures')} on ${s.about}`,
    withdrawn: (s) =>
      `Stopped publishing ${s.count} ${plural(s.count, 'figure', 'figures')} on ${s.about}`,
    moved: (s) =>
      `Moved ${s.count} ${plural(s.count, 'figure', 'figures')} on ${s.about} to another indicator`,
    hedged: (s) =>
      `Corrected only the “about”, “nearly” or “more than” of ${s.count} ${plural(s.count, 'figure', 'figures')} on ${s.about}`,
  },
  aboutOf: (s) => `${s.topics} for ${s.units}`,
  textsOf: (s) =>
    `Corrected the wording in ${s.count} ${plural(s.count, 'place', 'places')}: ${s.topics}`,
  addedTo: (s) => `Added ${s.count} ${plural(s.count, 'cell', 'cells')}: ${s.topics}`,
  otherTopics: (s) => `${s.count} other ${plural(s.count, 'table', 'tables')}`,
  otherUnits: (s) => `${s.count} other ${plural(s.count, 'unit', 'units')}`,
  story: 'the story of the year',
  again: (s) => `${s.date}, no. ${s.nth}: ${s.deed}`,
  withdrew: (s) => `Withdrawn: ${plural(s.count, 'edition', 'editions')} ${s.editions}`,
  also: (s) => `Also this time: ${s.counts}.`,
  counts: {
    changed: (count) => `${count} ${plural(count, 'figure', 'figures')} corrected`,
    withdrawn: (count) => `${count} ${plural(count, 'figure', 'figures')} no longer published`,
    moved: (count) => `${count} ${plural(count, 'figure', 'figures')} moved to another indicator`,
    hedged: (count) =>
      `the qualifying word of ${count} ${plural(count, 'figure', 'figures')} corrected`,
    wording: (count) => `wording corrected in ${count} ${plural(count, 'place', 'places')}`,
    added: (count) => `${count} new ${plural(count, 'cell', 'cells')} added`,
  },
  editions: 'Download the figures as published',
  ofYear: (s) => `${s.year}: edition ${s.number}, ${s.date}, ${s.state}`,
  edition: (s) => `Edition ${s.number}, ${s.date}`,
  current: 'in use',
  superseded: 'replaced',
  withdrawn: (s) => `withdrawn on ${s.date}`,
  chain: 'Check that nothing is altered in silence',
  chainNow:
    'All publications, corrections and withdrawals are linked into a chain. The number below is the head of the chain as it is now: whoever copies it today can prove later that nothing up to today was altered, deleted or added.',
  chainAt: 'Head of the chain at that time:',
  checksum: 'SHA-256 checksum, to test whether the downloaded file is intact:',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
