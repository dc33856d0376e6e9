import { plural } from '../../../i18n/en/plural.ts';
import type { ChangeObstacle } from '../../../derive/change.ts';
import { capital, uncapital } from '../../../i18n/letters.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Way } from '../../../threshold.ts';

/** Why two figures are not compared. */
const obstacles: Record<ChangeObstacle, string> = {
  'no-earlier-period': 'chưa có kỳ trước',
  'series-broken': 'cách đo đã đổi',
  'not-adjacent': 'khác kỳ',
  'sources-disagree': 'các nguồn nói khác nhau',
  'not-exact': 'nguồn chỉ nói khoảng',
  'ranked-otherwise': 'số được xếp hoặc cách xếp đã khác',
};

const vi = {
  title: (s: { unit: string; year: number }) => `${s.unit} năm ${String(s.year)}`,
  description: (s: { unit: string; year: number }) =>
    `Kết quả cải cách hành chính của ${s.unit} năm ${String(s.year)}.`,
  nothingPublished: (s: { unit: string; year: string }) =>
    `Chúng tôi chưa tìm thấy tài liệu công khai nào có số liệu riêng của ${s.unit} trong năm ${s.year}.`,
  onlyPartly: (s: { unit: string; year: string }) =>
    `Chúng tôi chỉ tìm thấy một vài số liệu riêng lẻ về ${s.unit} trong năm ${s.year}.`,
  onlyPlanned: (s: { unit: string; year: string }) =>
    `Chúng tôi chưa tìm thấy kết quả nào của riêng ${s.unit} trong năm ${s.year}, chỉ có vài con số dự kiến.`,
  otherMentions: (s: { count: string }) =>
    `Ngoài số liệu, có ${s.count} nhận xét hoặc sự việc được ghi lại ở dưới.`,
  figures: 'Số liệu',
  figuresCompared: 'Số liệu, so với năm trước',
  elsewhere: (s: { kind: string }) => `${s.kind}, ngoài cuộc kiểm tra này`,
  oneYear: (s: { year: string }) => `Năm ${s.year}`,
  twoYears: (s: { year: string }) => `Năm ${s.year} và năm trước`,
  changesWorkedOut: (s: { late: boolean; before: string }) =>
    s.late
      ? `Thay đổi và số trễ hạn trên 1.000 hồ sơ do chúng tôi tính. Nguồn của năm ${s.before} ở trang của năm ấy.`
      : `Thay đổi do chúng tôi tính. Nguồn của năm ${s.before} ở trang của năm ấy.`,
  lateWorkedOut: 'Số trễ hạn trên 1.000 hồ sơ do chúng tôi tính.',
  change: 'Thay đổi',
  workedOut: 'chúng tôi tính',
  latePerThousand: 'Trễ hạn trên 1.000 hồ sơ',
  notCompared: 'không so',
  obstacles,
  classChange: {
    up: 'lên loại',
    down: 'xuống loại',
    about: 'gần như không đổi',
    same: 'không đổi',
  } satisfies Record<Way, string>,
  byField: (s: { year: string }) => `Hồ sơ theo lĩnh vực, năm ${s.year}`,
  field: 'Lĩnh vực',
  allFields: 'Mọi lĩnh vực',
  lateBefore: (s: { year: string }) => `Trễ trên 1.000 năm ${s.year}`,
  standing: (s: { group: string }) => `So với khối ${s.group}`,
  standingAlike: (s: { likes: string }) => `So với ${s.likes}`,
  tooFew: (s: { likes: string }) => `Chỉ có ${s.likes} nên không xếp hạng riêng.`,
  standingKey: 'Mỗi vạch là một đơn vị được so; vạch đậm là đơn vị này.',
  wholeYear: (s: { year: string }) => `Bảng của cả khối năm ${s.year}`,
  general: 'Nói chung, không nêu tên đơn vị nào',
  rest: 'Mọi số liệu tìm thấy của năm',
  sources: (s: { count: string }) => `${s.count} nguồn của trang này`,
  lookedInto: (s: { verb: string }) => `Được ${s.verb} trong:`,
  notPublished: 'Chưa tìm thấy',
  more: 'Xem thêm',
  /** "xã, phường khác" */
  others: (s: { group: string }) => `${uncapital(s.group)} khác`,
  peers: (s: { count: string; of: string; others: string; year: string }) =>
    s.count === s.of
      ? `${s.count} ${s.others}`
      : `${s.count} trong ${s.of} ${s.others} có trang năm ${s.year}`,
  /** `now`: of a place the units that hold its ground; null where they are not known. */
  ended: (s: { unit: string; date: string; now: string | null }) =>
    `${capital(s.unit)} hoạt động đến ${s.date}${s.now === null ? '' : `, nay thuộc ${s.now}`}.`,
  /** `after`: the agencies that took its work over. */
  endedAgency: (s: { unit: string; date: string; after: string | null }) =>
    `${capital(s.unit)} hoạt động đến ${s.date}${s.after === null ? '' : `, sau đó là ${s.after}`}.`,
};

const enObstacles: typeof obstacles = {
  'no-earlier-period': 'no earlier period',
  'series-broken': 'measured in another way since',
  'not-adjacent': 'periods differ',
  'sources-disagree': 'sources differ',
  'not-exact': 'the source is only approximate',
  'ranked-otherwise': 'not as many ranked, or not ranked alike',
};

const en: typeof vi = {
  title: (s) => `${s.unit} in ${String(s.year)}`,
  description: (s) => `${capital(s.unit)}: administrative-reform results in ${String(s.year)}.`,
  nothingPublished: (s) =>
    `We have not found any public document with separate figures for ${s.unit} in ${s.year} yet.`,
  onlyPartly: (s) => `We have found only a few scattered figures on ${s.unit} in ${s.year}.`,
  onlyPlanned: (s) =>
    `We have found no results of ${s.unit} alone in ${s.year} yet, only a few planned figures.`,
  otherMentions: (s) =>
    `Besides figures, ${s.count} ${plural(s.count, 'finding or fact is', 'findings or facts are')} recorded below.`,
  figures: 'Figures',
  figuresCompared: 'Figures and change from the year before',
  elsewhere: (s) => `${s.kind}, outside this inspection`,
  oneYear: (s) => `In ${s.year}`,
  twoYears: (s) => `${s.year} and the year before`,
  changesWorkedOut: (s) =>
    s.late
      ? `Changes and late cases per 1,000 are our own calculation. The sources for ${s.before} are on the page of that year.`
      : `Changes are our own calculation. The sources for ${s.before} are on the page of that year.`,
  lateWorkedOut: 'Late cases per 1,000 are our own calculation.',
  change: 'Change',
  workedOut: 'our calculation',
  latePerThousand: 'Late per 1,000 cases',
  notCompared: 'not compared',
  obstacles: enObstacles,
  classChange: {
    up: 'better rating',
    down: 'lower rating',
    about: 'about the same',
    same: 'same rating',
  },
  byField: (s) => `Cases by field, ${s.year}`,
  field: 'Field',
  allFields: 'All fields',
  lateBefore: (s) => `Late per 1,000 in ${s.year}`,
  standing: (s) => `Among ${s.group}`,
  standingAlike: (s) => `Among ${s.likes}`,
  tooFew: (s) => `Too few of a kind to be ranked: ${s.likes}.`,
  standingKey: 'Each line is a unit compared here; the bold one is this unit.',
  wholeYear: (s) => `Table of the whole group in ${s.year}`,
  general: 'General remarks, no unit named',
  rest: 'All figures found for the year',
  sources: (s) => `${s.count} ${plural(s.count, 'source', 'sources')} of this page`,
  lookedInto: (s) => `${capital(s.verb)} in:`,
  notPublished: 'Not found yet',
  more: 'See also',
  others: (s) => `other ${uncapital(s.group)}`,
  peers: (s) =>
    s.count === s.of
      ? plural(s.count, 'One other unit of the group', `${s.count} ${s.others}`)
      : `${s.count} of the ${s.of} ${s.others} with a page for ${s.year}`,
  ended: (s) =>
    `${capital(s.unit)} existed until ${s.date}${s.now === null ? '' : ` and is now part of ${s.now}`}.`,
  endedAgency: (s) =>
    `${capital(s.unit)} existed until ${s.date}${s.after === null ? '' : ` and was followed by ${s.after}`}.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
