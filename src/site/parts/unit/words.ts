import { manyOf } from '../../../i18n/en/many-of.ts';
import { ordinal } from '../../../i18n/en/ordinal.ts';
import { plural } from '../../../i18n/en/plural.ts';
import { capital, uncapital } from '../../../i18n/letters.ts';
import type { PeriodKind } from '../../../data/period.ts';
import type { UnitKind } from '../../../data/unit-kinds.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** A unit that was named before; `label`: "Phường", where the registers say of what kind it is. */
interface Again {
  kind: UnitKind;
  name: string;
  label: string | null;
}

/** What a source says of cases. `scope`: of which, after the noun (" qua cổng dịch vụ công"); empty of all of them. */
interface Cases {
  period: string;
  unit: string;
  scope: string;
}

const place = ({ label }: Again) => (label === null ? 'địa phương này' : uncapital(label));
const agency = ({ name }: Again) => (name.startsWith('Sở ') ? 'sở' : 'cơ quan này');

/** What a unit is called once it was named; null of several together, which are named again. */
const again: Record<UnitKind, (s: Again) => string | null> = {
  // Some cities rank as provinces.
  province: ({ name }) => (name.startsWith('thành phố ') ? 'thành phố' : 'tỉnh'),
  department: agency,
  vertical: agency,
  district: place,
  commune: place,
  centre: () => 'trung tâm',
  tier: () => null,
  group: () => null,
};

/** What follows the noun in a scope that begins with it: it is said after that of the sentence. */
const after = (noun: string) => (scope: string) =>
  scope.startsWith(`${noun} `) ? scope.slice(noun.length) : '';

/** Kinds whose names begin with a common noun: "huyện An Minh" inside a sentence. */
const COMMON_NOUN: readonly UnitKind[] = ['province', 'district', 'commune', 'tier', 'group'];

const vi = {
  again: (s: Again) => again[s.kind](s),
  afterCases: after('hồ sơ'),
  ofFields: (s: { fields: string; scope: string | null }) =>
    ` về ${s.fields}${s.scope === null ? '' : ` (${s.scope})`}`,
  /** A number is the name itself: "Quận 1" keeps its capital. */
  inSentence: (s: { kind: UnitKind; name: string }) =>
    COMMON_NOUN.includes(s.kind) && !/ \d+$/.test(s.name) ? uncapital(s.name) : s.name,
  /** "24 phường", "24 wards": units of a kind, as the register names it. */
  ofKind: (s: { count: string; kind: string }) => `${s.count} ${uncapital(s.kind)}`,
  /** Of units whose kind is not known, as `kind` of `ofKind`. */
  anyKind: 'đơn vị',
  /** "2 xã (An Minh và Vân Khánh)" */
  namedTogether: (s: { counted: string; names: string }) => `${s.counted} (${s.names})`,
  /** "đứng thứ 14 trong 14 phường". `province`: whose units they are, where some were another's before; else null. */
  among: (s: { place: string; tied: boolean; likes: string; province: string | null }) =>
    `${s.tied ? 'đồng hạng' : 'đứng thứ'} ${s.place} trong ${s.likes}${s.province === null ? '' : ` của ${s.province}`} (chúng tôi xếp)`,
  /** "8 phường có từ 1.200 đến 2.999 hồ sơ đã giải quyết, năm 2027" */
  cut: (s: { units: string; from: string; to: string; label: string; period: string }) =>
    `${s.units} có từ ${s.from} đến ${s.to} hồ sơ ${s.label}, ${s.period}`,
  /** `unknown`: the years between of which nothing was found; `shares`: of the cases resolved, in the first and the last. */
  lateStreak: (s: {
    kind: PeriodKind;
    from: string;
    to: string;
    unknown: string | null;
    shares: { first: string; last: string } | null;
  }) => {
    const kinds = { year: 'năm', half: 'nửa năm', quarter: 'quý', month: 'tháng' };
    const kind = s.kind === 'range' || s.kind === 'moment' ? 'kỳ' : kinds[s.kind];
    const known = s.unknown === null ? '' : ' tìm thấy số liệu';
    const shares =
      s.shares === null
        ? ''
        : `: lúc đầu ${s.shares.first} số đã giải quyết, lần gần nhất ${s.shares.last}`;
    const unknown = s.unknown === null ? '' : ` (chưa tìm thấy số liệu năm ${s.unknown})`;
    return `Từ ${s.from} đến ${s.to}, ${kind} nào${known} cũng có hồ sơ trễ hạn${shares}${unknown}.`;
  },
  departmentsOf: (s: { province: string }) => `Sở, ban, ngành của ${s.province} mới`,
  /** `before`: "An Giang cũ" */
  communesOf: (s: { before: string }) => `Xã, phường của ${s.before}`,
  former: (s: { name: string }) => `${s.name} cũ`,
  ofFormer: (s: { units: string; before: string }) => `${s.units} của ${s.before} cũ`,
  /** "Năm 2019, huyện Giồng Riềng đạt 91,47/100 điểm Chỉ số CCHC, xếp loại xuất sắc." */
  score: (s: {
    period: string;
    unit: string;
    index: string;
    score: string | null;
    max: string | null;
    class: string | null;
    /** "đứng thứ 51 trong 72 xã (chúng tôi xếp)"; null where the units are all of one kind, or too few of its kind. */
    among: string | null;
    rank: string | null;
    rankOf: string | null;
    /** Whether another unit of the group has the same place. */
    tied: boolean;
    /** "huyện, thị xã, thành phố": among whom the place is, where the source does not say of how many. */
    group: string | null;
    /** Whether the source ranks units of several kinds together. */
    mixed: boolean;
  }) => {
    const points =
      s.score === null
        ? null
        : `đạt ${s.score}${s.max === null ? '' : `/${s.max}`} điểm ${s.index}`;
    const rated =
      s.class === null
        ? null
        : points === null
          ? `được xếp loại ${s.class} theo ${s.index}`
          : `xếp loại ${s.class}`;
    const place =
      s.rank === null
        ? null
        : `${s.rank}${s.rankOf !== null ? ` trong ${s.rankOf} đơn vị được xếp hạng` : s.group === null || s.mixed ? '' : ` trong các ${s.group}`}`;
    const printed =
      place === null
        ? ''
        : s.mixed
          ? `; nguồn xếp chung thứ ${place}`
          : `, ${s.tied ? 'đồng hạng' : 'đứng thứ'} ${place}`;
    return `${capital(s.period)}, ${s.unit} ${[points, rated, s.among].filter((part) => part !== null).join(', ')}${printed}.`;
  },
  onTime: (s: Cases & { part: string; whole: string; percent: string }) =>
    `${capital(s.period)}, ${s.unit} giải quyết ${s.whole} hồ sơ${s.scope}, trong đó ${s.part} hồ sơ không trễ hạn (${s.percent}).`,
  noneLate: (s: Cases & { whole: string }) =>
    `${capital(s.period)}, ${s.unit} giải quyết ${s.whole} hồ sơ${s.scope}, không hồ sơ nào trễ hạn.`,
  nothingToHandle: (s: Cases) =>
    `${capital(s.period)}, ${s.unit} không có hồ sơ nào${s.scope} phải giải quyết.`,
  nothingResolved: (s: Cases) =>
    `${capital(s.period)}, ${s.unit} không ghi nhận hồ sơ nào${s.scope} được giải quyết.`,
  overdue: (s: Cases & { count: string; whole: string | null }) =>
    s.whole === null
      ? `${capital(s.period)}, ${s.unit} còn ${s.count} hồ sơ quá hạn chưa giải quyết${s.scope === '' ? '' : `, trong số hồ sơ${s.scope}`}.`
      : `${capital(s.period)}, ${s.unit} còn ${s.count} hồ sơ quá hạn trong ${s.whole} hồ sơ đang giải quyết${s.scope}.`,
  late: (s: Cases & { count: string }) =>
    `${capital(s.period)}, ${s.unit} có ${s.count} hồ sơ trễ hạn${s.scope}.`,
  /** Of what a source says on one day, of cases that became late at some time before. */
  lateBy: (s: Cases & { day: string; count: string }) =>
    `Tính đến ${s.day}, ${s.unit} có ${s.count} hồ sơ trễ hạn${s.scope}.`,
  received: (s: Cases & { count: string }) =>
    `${capital(s.period)}, ${s.unit} tiếp nhận ${s.count} hồ sơ${s.scope}.`,
  /** New cases and those carried over: not all of them came in. */
  toHandle: (s: Cases & { count: string }) =>
    `${capital(s.period)}, ${s.unit} phải giải quyết ${s.count} hồ sơ${s.scope}.`,
  /** "396 thủ tục cấp xã": most scopes already say of what they are. */
  procedures: (s: { count: string; scope: string }) =>
    s.scope.startsWith('thủ tục') ? `${s.count} ${s.scope}` : `${s.count} thủ tục (${s.scope})`,
  noDay: (s: { from: string; to: string }) =>
    `theo nguồn không ghi ngày đếm (trong khoảng từ ${s.from} đến ${s.to})`,
  partsAtCentre: (s: { period: string; unit: string; largest: string; others: string }) =>
    `${capital(s.period)}, trung tâm hành chính công của ${s.unit} nhận hồ sơ của ${s.largest}, cùng ${s.others}.`,
  oneStop: (s: { period: string; unit: string; part: string; whole: string; percent: string }) =>
    `${capital(s.period)}, ${s.part} trong ${s.whole} thủ tục đã công bố của ${s.unit} được giải quyết qua một cửa: ${s.percent}.`,
  oneStopAlone: (s: { period: string; unit: string; count: string }) =>
    `${capital(s.period)}, ${s.unit} có ${s.count} thủ tục được giải quyết qua một cửa.`,
  announced: (s: { period: string; unit: string; count: string }) =>
    `${capital(s.period)}, ${s.unit} có ${s.count} thủ tục hành chính đã công bố.`,
  total: (s: { period: string; unit: string; count: string }) =>
    `${capital(s.period)}, ${s.unit} có ${s.count} thủ tục hành chính; nguồn không nói đó là số đã công bố.`,
  atCentre: (s: { period: string; unit: string; count: string }) =>
    `${capital(s.period)}, ${s.count} thủ tục được tiếp nhận tại ${s.unit}.`,
  plannedAtCentre: (s: { unit: string; count: string }) =>
    `Theo dự kiến, ${s.count} thủ tục sẽ được tiếp nhận tại ${s.unit}.`,
  nationalRank: (s: {
    period: string;
    unit: string;
    index: string;
    rank: string;
    of: string | null;
    last: boolean;
  }) =>
    `${capital(s.period)}, ${s.unit} đứng thứ ${s.rank}${s.of === null ? '' : ` trong ${s.of} tỉnh, thành phố`}${s.last ? ', cuối bảng,' : ''} về ${s.index}.`,
  nationalValue: (s: {
    period: string;
    unit: string;
    index: string;
    value: string;
    max: string | null;
  }) =>
    `${capital(s.period)}, ${s.unit} đạt ${s.value}${s.max === null ? '' : `/${s.max}`} điểm ${s.index}.`,
  since: 'từ',
  until: 'đến',
};

const enPlace = ({ label }: Again) =>
  label === null ? 'this locality' : `the ${label.toLowerCase()}`;
const enAgency = ({ name }: Again) =>
  name.startsWith('the Department of ') ? 'the department' : 'this agency';

const enAgain: typeof again = {
  province: ({ name }) => (name.endsWith(' City') ? 'the city' : 'the province'),
  department: enAgency,
  vertical: enAgency,
  district: enPlace,
  commune: enPlace,
  centre: () => 'the centre',
  tier: () => null,
  group: () => null,
};

/** Several units together, named by what they are: "all districts", "communes of Hòn Đất". */
const SEVERAL = /^(?:All|Central agencies|Communes|Departments|Districts|Units)\b/;

const en: typeof vi = {
  again: (s) => enAgain[s.kind](s),
  afterCases: after('cases'),
  ofFields: (s) => ` on ${s.fields}${s.scope === null ? '' : ` (${s.scope})`}`,
  /** Places have no article, agencies and levels have one: "the Department of Health", "the provincial level". */
  inSentence: ({ kind, name }) => {
    if (kind === 'department' || kind === 'vertical' || kind === 'centre') return `the ${name}`;
    if (kind !== 'tier' && kind !== 'group') return name;
    if (SEVERAL.test(name)) return uncapital(name);
    if (/^\w+ level\b/.test(name)) return `the ${uncapital(name)}`;
    return name.endsWith('Centre') ? `the ${name}` : name;
  },
  ofKind: (s) => {
    const one = s.kind.toLowerCase();
    return `${s.count} ${plural(s.count, one, manyOf(one))}`;
  },
  anyKind: 'unit',
  namedTogether: (s) => `${s.counted} (${s.names})`,
  among: (s) =>
    `came ${s.tied ? 'joint ' : ''}${ordinal(s.place)} of ${s.likes}${s.province === null ? '' : ` of ${s.province}`} (our ranking)`,
  cut: (s) => `${s.units} with ${s.from} to ${s.to} cases ${s.label}, ${s.period}`,
  lateStreak: (s) => {
    const kinds = { year: 'year', half: 'half-year', quarter: 'quarter', month: 'month' };
    const kind = s.kind === 'range' || s.kind === 'moment' ? 'period' : kinds[s.kind];
    const known = s.unknown === null ? '' : ' with figures';
    const shares =
      s.shares === null
        ? ''
        : `: ${s.shares.first} of those resolved at first, ${s.shares.last} most recently`;
    const unknown = s.unknown === null ? '' : ` (no figures have been found yet for ${s.unknown})`;
    return `Cases were late in every ${kind}${known} from ${s.from} to ${s.to}${shares}${unknown}.`;
  },
  departmentsOf: (s) => `Departments of the new ${s.province}`,
  communesOf: (s) => `Communes and wards of the ${uncapital(s.before)}`,
  former: (s) => `former ${s.name}`,
  ofFormer: (s) => `${s.units} of the former ${s.before}`,
  score: (s) => {
    const points =
      s.score === null
        ? null
        : `scored ${s.score}${s.max === null ? '' : ` out of ${s.max}`} points on the ${s.index}`;
    const rated =
      s.class === null
        ? null
        : points === null
          ? `was rated ${s.class} on the ${s.index}`
          : `was rated ${s.class}`;
    const place =
      s.rank === null
        ? null
        : `${ordinal(s.rank)}${s.rankOf !== null ? ` of the ${s.rankOf} units ranked` : s.group === null || s.mixed ? '' : ` among the ${s.group}`}`;
    const printed = place === null || s.mixed ? null : `came ${s.tied ? 'joint ' : ''}${place}`;
    const together =
      place === null || !s.mixed ? '' : `; the source ranks all kinds together: ${place}`;
    const said = [points, rated, s.among, printed].filter((part) => part !== null);
    return `${capital(s.period)}, ${s.unit} ${new Intl.ListFormat('en-GB').format(said)}${together}.`;
  },
  onTime: (s) =>
    plural(
      s.whole,
      `${capital(s.period)}, ${s.unit} resolved 1 case${s.scope}, which was ${plural(s.part, 'not late', 'late')}.`,
      `${capital(s.period)}, ${s.unit} resolved ${s.whole} cases${s.scope}, ${s.part} of them not late (${s.percent}).`,
    ),
  noneLate: (s) =>
    plural(
      s.whole,
      `${capital(s.period)}, ${s.unit} resolved 1 case${s.scope}, which was not late.`,
      `${capital(s.period)}, ${s.unit} resolved ${s.whole} cases${s.scope}, none of them late.`,
    ),
  nothingToHandle: (s) => `${capital(s.period)}, ${s.unit} had no cases${s.scope} to handle.`,
  nothingResolved: (s) =>
    `${capital(s.period)}, ${s.unit} recorded no cases${s.scope} as resolved.`,
  overdue: (s) =>
    s.whole === null
      ? `${capital(s.period)}, ${s.unit} still had ${s.count} overdue ${plural(s.count, 'case', 'cases')} to resolve${s.scope === '' ? '' : `, of the cases${s.scope}`}.`
      : `${capital(s.period)}, ${s.unit} still had ${s.count} overdue ${plural(s.count, 'case', 'cases')} out of ${s.whole} pending${s.scope}.`,
  late: (s) =>
    `${capital(s.period)}, ${s.unit} had ${s.count} late ${plural(s.count, 'case', 'cases')}${s.scope}.`,
  lateBy: (s) =>
    `By ${s.day}, ${s.unit} had ${s.count} late ${plural(s.count, 'case', 'cases')}${s.scope}.`,
  received: (s) =>
    `${capital(s.period)}, ${s.unit} received ${s.count} ${plural(s.count, 'case', 'cases')}${s.scope}.`,
  toHandle: (s) =>
    `${capital(s.period)}, ${s.unit} had ${s.count} ${plural(s.count, 'case', 'cases')}${s.scope} to handle.`,
  procedures: (s) =>
    s.scope.includes('procedures')
      ? `${s.count} ${s.scope}`
      : `${s.count} ${plural(s.count, 'procedure', 'procedures')} (${s.scope})`,
  noDay: (s) => `according to a source that gives no day (between ${s.from} and ${s.to})`,
  partsAtCentre: (s) =>
    `${capital(s.period)}, the public administration service centre of ${s.unit} accepted cases under ${s.largest}, along with ${s.others}.`,
  oneStop: (s) =>
    `${capital(s.period)}, ${s.part} of the ${s.whole} ${plural(s.whole, 'procedure', 'procedures')} announced for ${s.unit} ${plural(s.part, 'was', 'were')} handled through the one-stop counter: ${s.percent}.`,
  oneStopAlone: (s) =>
    `${capital(s.period)}, ${s.unit} had ${s.count} ${plural(s.count, 'procedure', 'procedures')} handled through the one-stop counter.`,
  announced: (s) =>
    `${capital(s.period)}, ${s.unit} had ${s.count} announced administrative ${plural(s.count, 'procedure', 'procedures')}.`,
  total: (s) =>
    `${capital(s.period)}, ${s.unit} had ${s.count} administrative ${plural(s.count, 'procedure', 'procedures')}; the source does not say that this is the number announced.`,
  atCentre: (s) =>
    `${capital(s.period)}, ${s.count} ${plural(s.count, 'procedure was', 'procedures were')} received at ${s.unit}.`,
  plannedAtCentre: (s) =>
    `According to the plan, ${s.count} ${plural(s.count, 'procedure', 'procedures')} would be received at ${s.unit}.`,
  nationalRank: (s) =>
    `${capital(s.period)}, ${s.unit} ranked ${s.last ? 'last, ' : ''}${ordinal(s.rank)}${s.of === null ? '' : ` of ${s.of} provinces and cities`}${s.last ? ',' : ''} on ${s.index}.`,
  nationalValue: (s) =>
    `${capital(s.period)}, ${s.unit} scored ${s.value}${s.max === null ? '' : ` out of ${s.max}`} points on ${s.index}.`,
  since: 'from',
  until: 'until',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
