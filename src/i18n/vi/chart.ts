import type { Change } from '../../threshold.ts';
import { capital } from '../letters.ts';
import type { WayCounts } from '../measured.ts';

/** What charts say: messages, subtitles, axes, text alternatives. */
export const chart = {
  source: 'Nguồn',
  added: (s: { label: string; parts: readonly { label: string; value: string }[] }) =>
    `${s.label}: cộng ${s.parts.map(({ label, value }) => `${value} (${label.toLocaleLowerCase('vi')})`).join(' và ')}`,
  workedOut: (s: { parts: readonly { label: string; value: string }[] }) =>
    `tính từ ${s.parts.map(({ label, value }) => `${value} (${label.toLocaleLowerCase('vi')})`).join(' và ')}`,
  keys: 'Phím mũi tên sang số khác, Home và End về số đầu và số cuối, Enter mở thẻ trích dẫn, Esc trả lại hình.',
  toSource: 'Trích dẫn và nguồn của con số này',
  otherSources: (count: number) => `và ${String(count)} nguồn khác`,
  categoryColumn: 'Mục',
  unitsAxis: 'đơn vị',
  proceduresAxis: 'thủ tục',
  pointsAxis: 'điểm',
  noneHandled: 'không vẽ, vì không có hồ sơ nào được giải quyết',
  notAdded: 'không cộng, vì nguồn chỉ nói khoảng',
  lateMessage: (s: {
    period: string;
    most: { name: string; value: string };
    least: { name: string; value: string };
  }) =>
    s.most.value === s.least.value
      ? `${capital(s.period)}: đơn vị nào cũng trả trễ ${s.most.value} trên 1.000 hồ sơ`
      : `${capital(s.period)}: cứ 1.000 hồ sơ, ${s.most.name} trả trễ ${s.most.value}, ${s.least.name} ${s.least.value}`,
  lateAlone: (s: { period: string; group: string; name: string; value: string }) =>
    `${capital(s.period)}: trong các ${s.group} mới có số liệu của ${s.name}, cứ 1.000 hồ sơ trả trễ ${s.value}`,
  lateNow: (s: { period: string; value: string }) =>
    `${capital(s.period)}: cứ 1.000 hồ sơ, ${s.value} hồ sơ trả trễ`,
  lateChange: (s: {
    from: string;
    before: string;
    period: string;
    value: string;
    change: Change;
  }) => {
    const from = `${s.before} (${s.from})`;
    const then = {
      up: `từ ${from} lên ${s.value} ${s.period}`,
      down: `từ ${from} xuống ${s.value} ${s.period}`,
      about: `gần như không đổi, ${from} và ${s.value} ${s.period}`,
      same: `vẫn ${s.value} ${s.period}, như ${s.from}`,
    };
    return `Hồ sơ trả trễ trên 1.000: ${then[s.change.way]}`;
  },
  lateOverSubtitle: (s: { subject: string; from: string; to: string }) =>
    `Hồ sơ trả trễ trên 1.000 hồ sơ đã giải quyết, ${s.subject}, ${s.from} – ${s.to}; chúng tôi tính từ hai số đếm`,
  lateUnknown: 'nguồn không nêu đủ để tính',
  lateSubtitle: (s: { group: string; period: string }) =>
    `Hồ sơ trả trễ trên 1.000 hồ sơ đã giải quyết, ${s.group}, ${s.period}; chúng tôi tính từ hai số đếm`,
  lateAxis: 'hồ sơ trễ trên 1.000',
  notDrawnBetween: (s: { count: string; most: string; least: string }) =>
    `Không vẽ ${s.count} thanh ở giữa, từ ${s.most} xuống ${s.least}.`,
  latePartly: (s: { names: string }) => `Không vẽ vì chỉ có số liệu của một kỳ khác: ${s.names}.`,
  lateNotStated: (s: { names: string }) => `Không vẽ vì nguồn không nêu đủ: ${s.names}.`,
  classesMessage: (s: {
    period: string;
    group: string;
    count: string;
    of: string | null;
    class: string;
  }) =>
    `${capital(s.period)}, ${small(s.group)}: ${s.count}${s.of === null ? '' : ` trong ${s.of}`} đơn vị xếp loại ${s.class}`,
  /** Of several groups beside one another: "sở, ban, ngành 10 trong 22" each. */
  classOfGroups: (s: { period: string; class: string; groups: readonly string[] }) =>
    `${capital(s.period)}, xếp loại ${s.class}: ${s.groups.join('; ')}`,
  classOfGroup: (s: { group: string; count: string; of: string | null }) =>
    `${small(s.group)} ${s.count}${s.of === null ? '' : ` trong ${s.of}`}`,
  scoredMessage: (s: { period: string; group: string; count: string }) =>
    `${capital(s.period)}, ${small(s.group)}: ${s.count} đơn vị được chấm điểm`,
  classesSubtitle: (s: { subject: string }) => `Số đơn vị theo xếp loại, ${s.subject}`,
  either: (a: string, b: string) => `${a} hoặc ${b}`,
  oneStopMessage: (s: { period: string; name: string | null; percent: string }) =>
    `${capital(s.period)}${named(s.name)}: ${s.percent} thủ tục đã công bố được giải quyết qua một cửa`,
  stepMessage: (s: { period: string; name: string | null; count: string; step: string }) =>
    `${capital(s.period)}${named(s.name)}: ${s.count} ${small(s.step)}`,
  mostAnnounced: (s: { label: string; count: string; total: string }) =>
    `${s.count} trong ${s.total} thủ tục đã công bố thuộc ${small(s.label)}`,
  mostProcedures: (s: { label: string; count: string; total: string }) =>
    `${s.count} trong ${s.total} thủ tục thuộc ${small(s.label)}`,
  proceduresSubtitle: (s: {
    subject: string;
    dates: { from: string; to: string } | null;
    sparse: readonly string[];
  }) =>
    [
      `Số thủ tục hành chính, ${s.subject}${s.dates === null ? '' : `, ${span(s.dates)}`}`,
      ...s.sparse,
    ].join('; '),
  sparseSeries: (s: { label: string; count: string; of: string }) =>
    `${small(s.label)} chỉ có ở ${s.count} trong ${s.of} ngày nên không vẽ`,
  oneStopSteps: { announced: 'đã công bố', one_stop: 'qua một cửa', interlinked: 'liên thông' },
  oneStopHeads: { share: 'tỷ lệ', counts: 'một cửa/ công bố' },
  oneStopTitle: (s: {
    year: string;
    whole: { name: string; percent: string };
    lowest: { names: string; percent: string } | null;
  }) => {
    const lowest = s.lowest === null ? '' : `; thấp nhất là ${s.lowest.names}, ${s.lowest.percent}`;
    return `Năm ${s.year}: ${s.whole.percent} thủ tục của ${s.whole.name} qua một cửa${lowest}`;
  },
  oneStopRange: (s: {
    year: string;
    group: string;
    low: { names: string; percent: string };
    high: { names: string; percent: string };
  }) =>
    s.low.percent === s.high.percent
      ? `Năm ${s.year}, ${small(s.group)}: ${s.low.percent} thủ tục qua một cửa`
      : `Năm ${s.year}, ${small(s.group)}: từ ${s.low.percent} (${s.low.names}) đến ${s.high.percent} (${s.high.names}) thủ tục qua một cửa`,
  oneStopSubtitle: (s: { group: string; period: string }) =>
    `Thủ tục đã công bố, qua một cửa và liên thông: ${small(s.group)}, ${s.period}`,
  oneStopMark: (s: { name: string; percent: string }) => `${s.name}: ${s.percent}`,
  oneStopMiddle: (s: { count: string; high: string; low: string }) =>
    `… ${s.count} đơn vị ở giữa, từ ${s.high} xuống ${s.low}, có trong bảng số liệu …`,
  oneStopBetween: (s: { count: string; high: string; low: string }) =>
    `${s.count} đơn vị ở giữa: từ ${s.high} xuống ${s.low}.`,
  oneStopApart: (s: { names: string }) =>
    `Không vẽ vì nguồn không nêu tổng khớp để tính tỷ lệ: ${s.names}.`,
  oneStopSilent: (s: { names: string }) => `Chưa tìm thấy số liệu của: ${s.names}.`,
  endsOfMany: (s: { subject: string; count: string; first: string; last: string }) =>
    `${s.subject} (vẽ ${s.first} nơi cao nhất và ${s.last} nơi thấp nhất trong ${s.count})`,
  wholeNotStated: 'nguồn không nêu tổng',
  shareAxis: (s: { label: string }) => `${small(s.label)}, %; trục không bắt đầu từ 0`,
  countersTitle: (s: {
    count: string;
    names: string | null;
    most: { label: string; value: string };
    least: string;
  }) =>
    s.names === null
      ? `Số thủ tục nhận ở quầy của ${s.count} nơi: từ ${s.least} đến ${s.most.value} (${s.most.label})`
      : `Các nguồn đã đọc nêu số thủ tục ở quầy của ${s.count} nơi: ${s.names}`,
  countersSubtitle: (s: { when: string | null }) =>
    `Số thủ tục nhận ở từng quầy; đếm vào lúc khác nhau, không cùng phạm vi${s.when === null ? '' : ` (${s.when})`}`,
  onlineSeries: ['mức độ 4, về sau là toàn trình', 'mức độ 3, về sau là một phần'],
  onlineGrades: {
    levels: ['trực tuyến mức độ 4', 'trực tuyến mức độ 3'],
    later: ['trực tuyến toàn trình', 'trực tuyến một phần'],
  },
  onlineTitle: (s: { period: string; owner: string; count: string; grade: string }) =>
    `${capital(s.period)}, ${s.owner}: ${s.count} thủ tục ${s.grade}`,
  onlineSubtitle: (s: { subject: string; from: string; to: string }) =>
    `Thủ tục cung cấp trực tuyến, ${s.subject}, ${span(s)}`,
  onlineRegraded: 'cách phân mới',
  ofOther: (s: { owner: string }) => `tỉnh ${s.owner}`,
  described: (s: { label: string; parts: string }) => `${s.label}: ${s.parts}.`,
  onlyScore: (s: { name: string; score: string; index: string; year: string }) =>
    `Năm ${s.year}: trong khối này chỉ tìm thấy điểm ${s.index} của ${s.name}, ${s.score} điểm`,
  scoresMessage: (s: {
    names: string;
    score: string;
    index: string;
    year: string;
    group: string;
    /** How many of the group have a score to be drawn; null where all have. */
    only: { count: string; of: string } | null;
  }) =>
    s.only === null
      ? `Năm ${s.year}, trong khối ${s.group}: ${s.names} có điểm ${s.index} cao nhất, ${s.score} điểm`
      : `Năm ${s.year}, chỉ ${s.only.count} trong ${s.only.of} ${s.group} được nêu rõ điểm ${s.index}; cao nhất trong số đó là ${s.names}, ${s.score} điểm`,
  scoresSubtitle: (s: { group: string; year: string; index: string; missing: string }) =>
    s.missing === '0'
      ? `Điểm ${s.index} năm ${s.year}, khối ${s.group}`
      : `Điểm ${s.index} năm ${s.year}, khối ${s.group}; ${s.missing} đơn vị không được nêu điểm`,
  unranked: (s: { names: string }) => `Không được nêu điểm nên không xếp hạng: ${s.names}.`,
  unrankedBounds: (s: { names: string }) => `Nguồn chỉ nói khoảng nên không xếp hạng: ${s.names}.`,
  classBand: (s: { class: string }) => `Xếp loại ${s.class}`,
  classNotStated: 'Không nêu xếp loại',
  rankNow: (s: { label: string; subject: string; now: RankThen }) =>
    `${s.label}: ${s.subject} ${s.now.last ? 'ở' : 'đứng'} ${placed(s.now)} ${s.now.period}${worked(s.now)}`,
  /** Places on both sides of breaks are told one after another, and that they do not compare is said with them. */
  rankAcross: (s: {
    label: string;
    subject: string;
    best: RankThen;
    worst: RankThen;
    now: RankThen;
    changed: string;
  }) =>
    `${s.label}: ${s.subject} ${placed(s.best, s.best.short)}, ${placed(s.worst)} ${s.worst.period}${worked(s.worst)}, ${placed(s.now)} ${s.now.period}${worked(s.now)}; cách tính đổi ${s.changed} nên không so trực tiếp được`,
  rankPath: (s: {
    label: string;
    subject: string;
    start: RankThen;
    /** To the newest, by way of the last of all where it was that in between. */
    steps: readonly RankStep[];
  }) => {
    const { start, steps } = s;
    const who = `${s.label}: ${s.subject}`;
    const [only, ...others] = steps;
    if (only && others.length === 0 && only.change?.way === 'same')
      return `${who} vẫn ${placed(only.to)} ${only.to.period}${worked(only.to)}, như ${start.short}`;
    return `${who} từ ${placed(start, start.short)} ${steps.map(moved).join(', rồi ')}`;
  },
  /** What comes before a break is never set against what comes after. */
  rankBefore: (s: { since: string; worst: RankThen | null }) =>
    s.worst === null
      ? `; trước ${s.since} không so được`
      : `; trước ${s.since} không so được, từng ở ${placed(s.worst)} ${s.worst.period}`,
  valueMessage: (s: { label: string; subject: string; period: string; value: string }) =>
    `${s.label}: ${s.value} ${s.period} (${s.subject})`,
  /** Where it came from: nothing is said of a rise or a fall. */
  valueSince: (s: {
    label: string;
    subject: string;
    period: string;
    value: string;
    since: string;
    before: string;
  }) => `${s.label}: từ ${s.before} ${s.since} đến ${s.value} ${s.period} (${s.subject})`,
  withTarget: (s: { title: string; target: string }) => `${s.title}; ${s.target}`,
  lineSubtitle: (s: { label: string; subject: string; from: string; to: string }) =>
    `${s.label}, ${s.subject}, ${span(s)}`,
  groundMessage: (s: {
    label: string;
    sides: readonly { name: string; value: string; period: string }[];
  }) =>
    `${s.label}, cùng một địa bàn: ${s.sides.map(({ name, value, period }) => `${name} ${value} (${period})`).join('; ')}`,
  groundSubtitle: (s: { label: string; subject: string; from: string; to: string }) =>
    `${s.label}, địa bàn ${s.subject}, ${span(s)}; hai dãy số riêng, không nối với nhau`,
  groundBefore: (s: { names: string; several: boolean }) =>
    s.several ? `${s.names} cộng lại (suy ra)` : s.names,
  groundAfter: (s: { count: string }) =>
    s.count === '1' ? 'nơi nối tiếp' : `${s.count} nơi nối tiếp cộng lại (suy ra)`,
  groundBreak: 'nơi nhận hồ sơ không còn là huyện',
  groundSum: (s: { text: string; parts: readonly { name: string; value: string }[] }) =>
    `${s.text}: suy ra, cộng ${s.parts.map(({ name, value }) => `${value} (${name})`).join(', ')}`,
  lineEnds: (s: { first: string; last: string }) => `Đầu chuỗi ${s.first}; cuối chuỗi ${s.last}`,
  lineRange: (s: { lowest: string; highest: string }) =>
    `Số nhỏ nhất ${s.lowest}; số lớn nhất ${s.highest}`,
  placesRange: (s: { best: string; worst: string }) =>
    `Hạng tốt nhất ${s.best}; hạng kém nhất ${s.worst}`,
  lineExactRange: (s: { lowest: string; highest: string }) =>
    `Trong những số mà nguồn nêu chính xác, nhỏ nhất ${s.lowest}; lớn nhất ${s.highest}`,
  ownScales: (s: { label: string; subject: string; count: string }) =>
    `${s.label} của ${s.subject}: ${s.count} chỉ số, mỗi chỉ số một thang`,
  unitsSpread: (s: {
    label: string;
    period: string;
    low: { name: string; value: string };
    high: { name: string; value: string };
    every: string;
    /** How many units more have only a figure with a reservation; null when none has. */
    bounded: string | null;
  }) => {
    const alike =
      s.bounded === null ? `${s.every} đều là ${s.low.value}` : `${s.low.value} (${s.low.name})`;
    const spread =
      s.low.value === s.high.value
        ? alike
        : `từ ${s.low.value} (${s.low.name}) đến ${s.high.value} (${s.high.name})`;
    const besides =
      s.bounded === null ? '' : `, chưa kể ${s.bounded} đơn vị mà nguồn chỉ nói khoảng`;
    return `${s.label} ${s.period}: ${spread}${besides}`;
  },
  onlyBounds: (s: { label: string; period: string }) =>
    `${s.label} ${s.period}: nguồn chỉ nói khoảng`,
  ofStatus: (s: { name: string; status: string }) => `${s.name}, ${s.status}`,
  several: {
    units: (count: string) => `${count} đơn vị`,
    indices: (count: string) => `${count} chỉ số`,
  },
  every: { units: 'mọi đơn vị có số liệu', indices: 'mọi chỉ số' },
  unitsByClass: (s: { label: string; period: string; counts: string }) =>
    `${s.label} ${s.period}: ${s.counts}`,
  unitsOfClass: (s: { count: string; class: string }) => `${s.count} đơn vị ${s.class}`,
  onlyPeriod: (s: { label: string; period: string; count: string }) =>
    `${s.label}: chỉ tìm thấy số liệu của ${s.count} đơn vị, và chỉ của ${s.period}, nên không vẽ thành chuỗi`,
  directions: { up: 'tăng', down: 'giảm', about: 'gần như không đổi', rest: 'đơn vị khác' },
  slopeMessage: (s: {
    from: string;
    to: string;
    of: string;
    counts: WayCounts;
    /** Below what difference nothing is called a change; null where none differs by less. */
    least: string | null;
    mover: { name: string; before: string; after: string } | null;
  }) => {
    const { up, down, about } = s.counts;
    const within = s.least === null ? '' : ` (chênh dưới ${s.least})`;
    const still = `${s.least === null ? '' : 'gần như '}không đổi${within}`;
    const parts = [
      ...(up === '0' ? [] : [`${up} tăng`]),
      ...(down === '0' ? [] : [`${down} giảm`]),
      ...(about === '0' ? [] : [`${about} ${still}`]),
    ];
    const all = up === s.of ? 'tăng' : down === s.of ? 'giảm' : about === s.of ? still : null;
    const together = s.of === '1' ? 'đơn vị duy nhất so được' : `cả ${s.of} đơn vị so được đều`;
    const some =
      all === null ? `trong ${s.of} đơn vị so được, ${parts.join(', ')}` : `${together} ${all}`;
    const counted = s.of === '0' ? 'không có đơn vị nào so được' : some;
    const most =
      s.mover === null
        ? ''
        : `; ${s.mover.name} đổi nhiều nhất (${s.mover.before} → ${s.mover.after})`;
    return `Từ ${s.from} đến ${s.to}: ${counted}${most}`;
  },
  fromTo: (s: { name: string; before: string; after: string }) =>
    `${s.name}: từ ${s.before} đến ${s.after}.`,
  fromToWithGaps: (s: { name: string; before: string; after: string; gaps: string }) =>
    `${s.name}: từ ${s.before} đến ${s.after}, thiếu số liệu của ${s.gaps} kỳ.`,
  otherEnd: (s: { name: string; period: string; value: string }) =>
    `${s.name} (${s.period}: ${s.value})`,
  endMissing: (s: { period: string; names: string }) =>
    `Không vẽ vì không có số liệu ${s.period}: ${s.names}.`,
  notCompared: (s: { reason: string; names: string }) =>
    `Không vẽ vì hai đầu không so được (${s.reason}): ${s.names}.`,
  bothEnds: (s: { name: string; before: string; after: string }) =>
    `${s.name} (${s.before} → ${s.after})`,
  boundsNotCompared: (s: { names: string }) => `Không vẽ vì nguồn chỉ nói khoảng: ${s.names}.`,
  rankedAmong: (s: { before: string; now: string }) =>
    `xếp hạng trong ${s.now}, trước đó trong ${s.before}`,
  breakNote: (s: { category: string; reason: string }) =>
    `Số liệu trước ${s.category} không so được với số liệu về sau (${s.reason}).`,
};

/** A place at a time, for titles. */
interface RankThen {
  place: number;
  /** How many were ranked; null where the source does not say. */
  of: number | null;
  last: boolean;
  derived: boolean;
  /** "năm 2021" and "2021". */
  period: string;
  short: string;
}

/** To a place from the one before; `change` is null where not as many were ranked. */
interface RankStep {
  to: RankThen;
  change: Change | null;
}

/** "hạng 26/63", "cuối bảng (63/63)"; with when: "hạng 26/63 (2014)", "cuối bảng (63/63, 2021)". */
function placed({ place, of, last, derived }: RankThen, when?: string): string {
  const rank = of === null ? String(place) : `${String(place)}/${String(of)}`;
  const then = when === undefined ? [] : [when, ...(derived ? ['suy ra'] : [])];
  if (last) return `cuối bảng (${[rank, ...then].join(', ')})`;
  return then.length === 0 ? `hạng ${rank}` : `hạng ${rank} (${then.join(', ')})`;
}

/** Up and down are said only among as many: the 20th of 34 is not above the 25th of 63. */
function moved({ to, change }: RankStep): string {
  const words = { up: 'xuống', down: 'lên', about: 'gần như vẫn', same: 'vẫn' };
  const way = change === null ? 'sang' : words[change.way];
  return `${way} ${placed(to)} ${to.period}${worked(to)}`;
}

function worked({ derived }: RankThen): string {
  return derived ? ' (suy ra)' : '';
}

const ABBREVIATION = /^\p{Lu}{2}/u;
/** "Kiên Giang", "Huế": one capital after another, or one word alone. */
const NAME = /^\p{Lu}\p{L}*( \p{Lu}|$)/u;
const KIND = /^(Tỉnh|Huyện|Quận|Xã|Phường|Sở|Ban|Cục) /;

/** A label inside a sentence: its first letter small, unless it is an abbreviation or begins with a name. */
function small(words: string): string {
  if (ABBREVIATION.test(words) || (NAME.test(words) && !KIND.test(words))) return words;
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}

function named(name: string | null): string {
  return name === null ? '' : `, ${small(name)}`;
}

/** "2011 – 2024"; of one period alone, that period. */
function span({ from, to }: { from: string; to: string }): string {
  return from === to ? from : `${from} – ${to}`;
}
