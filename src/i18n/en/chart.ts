import type { Change } from '../../threshold.ts';
import { capital } from '../letters.ts';
import type { WayCounts } from '../measured.ts';
import { ordinal } from './ordinal.ts';
import { plural } from './plural.ts';

/** What charts say: messages, subtitles, axes, text alternatives. */
export const chart = {
  source: 'Source',
  added: (s: { label: string; parts: readonly { label: string; value: string }[] }) =>
    `${s.label}: the sum of ${s.parts.map(({ label, value }) => `${value} (${label.toLocaleLowerCase('en')})`).join(' and ')}`,
  workedOut: (s: { parts: readonly { label: string; value: string }[] }) =>
    `worked out from ${s.parts.map(({ label, value }) => `${value} (${label.toLocaleLowerCase('en')})`).join(' and ')}`,
  keys: 'Arrow keys go to other figures, Home and End to the first and the last, Enter opens the citation card, Esc brings back the picture.',
  toSource: 'Citation and source of this figure',
  otherSources: (count: number) =>
    `and ${String(count)} other ${plural(count, 'source', 'sources')}`,
  categoryColumn: 'Item',
  unitsAxis: 'units',
  proceduresAxis: 'procedures',
  pointsAxis: 'points',
  noneHandled: 'not drawn, because no case was resolved',
  notAdded: 'not added up, because the source gives only a rough figure',
  lateMessage: (s: {
    period: string;
    most: { name: string; value: string };
    least: { name: string; value: string };
  }) =>
    s.most.value === s.least.value
      ? `${capital(s.period)}: every unit returned ${s.most.value} of every 1,000 cases late`
      : `${capital(s.period)}: of every 1,000 cases, ${s.most.name} returned ${s.most.value} late, ${s.least.name} ${s.least.value}`,
  lateAlone: (s: { period: string; group: string; name: string; value: string }) =>
    `${capital(s.period)}: among ${s.group}, only ${s.name} has figures, with ${s.value} of every 1,000 cases returned late`,
  lateNow: (s: { period: string; value: string }) =>
    `${capital(s.period)}: ${s.value} of every 1,000 cases were returned late`,
  lateChange: (s: {
    from: string;
    before: string;
    period: string;
    value: string;
    change: Change;
  }) => {
    const fromTo = `from ${s.before} (${s.from}) to ${s.value} ${s.period}`;
    const then = {
      up: `up ${fromTo}`,
      down: `down ${fromTo}`,
      about: `about the same, ${s.before} (${s.from}) and ${s.value} ${s.period}`,
      same: `still ${s.value} ${s.period}, as in ${s.from}`,
    };
    return `Cases returned late per 1,000: ${then[s.change.way]}`;
  },
  lateOverSubtitle: (s: { subject: string; from: string; to: string }) =>
    `Cases returned late per 1,000 resolved, ${s.subject}, ${s.from} – ${s.to}; we worked it out from two counts`,
  lateUnknown: 'the source does not state enough to work it out',
  lateSubtitle: (s: { group: string; period: string }) =>
    `Cases returned late per 1,000 resolved ${s.period}, ${s.group}; we worked it out from two counts`,
  lateAxis: 'late cases per 1,000',
  notDrawnBetween: (s: { count: string; most: string; least: string }) =>
    `Not drawn: the ${s.count} bars in between, from ${s.most} down to ${s.least}.`,
  latePartly: (s: { names: string }) =>
    `Not drawn, because there are figures only for another period: ${s.names}.`,
  lateNotStated: (s: { names: string }) =>
    `Not drawn, because the source does not state enough: ${s.names}.`,
  classesMessage: (s: {
    period: string;
    group: string;
    count: string;
    of: string | null;
    class: string;
  }) =>
    `${s.group} ${s.period}: ${s.count}${s.of === null ? '' : ` of ${s.of}`} ${units(s.of ?? s.count)} rated ${s.class}`,
  classOfGroups: (s: { period: string; class: string; groups: readonly string[] }) =>
    `Rated ${s.class} ${s.period}: ${s.groups.join('; ')}`,
  classOfGroup: (s: { group: string; count: string; of: string | null }) =>
    `${small(s.group)} ${s.count}${s.of === null ? '' : ` of ${s.of}`}`,
  scoredMessage: (s: { period: string; group: string; count: string }) =>
    `${s.group} ${s.period}: ${s.count} ${units(s.count)} scored`,
  classesSubtitle: (s: { subject: string }) => `Number of units by rating, ${s.subject}`,
  either: (a: string, b: string) => `${a} or ${b}`,
  oneStopMessage: (s: { period: string; name: string | null; percent: string }) =>
    `${capital(s.period)}${named(s.name)}: ${s.percent} of the procedures announced are handled through the one-stop counter`,
  stepMessage: (s: { period: string; name: string | null; count: string; step: string }) =>
    `${s.step} ${s.period}${named(s.name)}: ${s.count}`,
  mostAnnounced: (s: { label: string; count: string; total: string }) =>
    `${s.label}: ${s.count} of the ${s.total} procedures announced`,
  mostProcedures: (s: { label: string; count: string; total: string }) =>
    `${s.label}: ${s.count} of the ${s.total} procedures`,
  proceduresSubtitle: (s: {
    subject: string;
    dates: { from: string; to: string } | null;
    sparse: readonly string[];
  }) =>
    [
      `Number of administrative procedures, ${s.subject}${s.dates === null ? '' : `, ${span(s.dates)}`}`,
      ...s.sparse,
    ].join('; '),
  sparseSeries: (s: { label: string; count: string; of: string }) =>
    `not drawn, because stated on only ${s.count} of ${s.of} dates: ${small(s.label)}`,
  oneStopSteps: {
    announced: 'announced',
    one_stop: 'through the one-stop counter',
    interlinked: 'interlinked',
  },
  oneStopHeads: { share: 'share', counts: 'one-stop/ announced' },
  oneStopTitle: (s: {
    year: string;
    whole: { name: string; percent: string };
    lowest: { names: string; percent: string } | null;
  }) => {
    const lowest = s.lowest === null ? '' : `; lowest: ${s.lowest.names}, ${s.lowest.percent}`;
    return `${s.year}: ${s.whole.percent} of the procedures of ${s.whole.name} go through the one-stop counter${lowest}`;
  },
  oneStopRange: (s: {
    year: string;
    group: string;
    low: { names: string; percent: string };
    high: { names: string; percent: string };
  }) =>
    s.low.percent === s.high.percent
      ? `${capital(s.group)} in ${s.year}: ${s.low.percent} of procedures go through the one-stop counter`
      : `${capital(s.group)} in ${s.year}: from ${s.low.percent} (${s.low.names}) to ${s.high.percent} (${s.high.names}) of procedures go through the one-stop counter`,
  oneStopSubtitle: (s: { group: string; period: string }) =>
    `Procedures announced, through the one-stop counter and interlinked: ${small(s.group)}, ${s.period}`,
  oneStopMark: (s: { name: string; percent: string }) => `${s.name}: ${s.percent}`,
  oneStopMiddle: (s: { count: string; high: string; low: string }) =>
    `… ${s.count} ${units(s.count)} in between, from ${s.high} down to ${s.low}: see the table …`,
  oneStopBetween: (s: { count: string; high: string; low: string }) =>
    `${s.count} ${units(s.count)} in between: from ${s.high} down to ${s.low}.`,
  oneStopApart: (s: { names: string }) =>
    `Not drawn, because the source states no matching total to work out a share: ${s.names}.`,
  oneStopSilent: (s: { names: string }) => `No figures found yet for: ${s.names}.`,
  endsOfMany: (s: { subject: string; count: string; first: string; last: string }) =>
    `${s.subject} (drawn: the ${s.first} highest and the ${s.last} lowest of ${s.count})`,
  wholeNotStated: 'the source states no total',
  shareAxis: (s: { label: string }) => `${small(s.label)}, %; the axis does not start at 0`,
  countersTitle: (s: {
    count: string;
    names: string | null;
    most: { label: string; value: string };
    least: string;
  }) =>
    s.names === null
      ? `Procedures taken in at the counters of ${s.count} ${plural(s.count, 'place', 'places')}: from ${s.least} to ${s.most.value} (${s.most.label})`
      : `The sources read so far state procedures at the counter for ${s.count} ${plural(s.count, 'place', 'places')}: ${s.names}`,
  countersSubtitle: (s: { when: string | null }) =>
    `Procedures taken in at each counter; counted at different times, and not over the same scope${s.when === null ? '' : ` (${s.when})`}`,
  onlineSeries: ['level 4, later fully online', 'level 3, later partly online'],
  onlineGrades: {
    levels: ['online at level 4', 'online at level 3'],
    later: ['fully online', 'partly online'],
  },
  onlineTitle: (s: { period: string; owner: string; count: string; grade: string }) =>
    `${capital(s.period)}, ${s.owner}: ${s.count} ${plural(s.count, 'procedure', 'procedures')} ${s.grade}`,
  onlineSubtitle: (s: { subject: string; from: string; to: string }) =>
    `Procedures offered online, ${s.subject}, ${span(s)}`,
  onlineRegraded: 'new grading',
  ofOther: (s: { owner: string }) => `${s.owner} Province`,
  described: (s: { label: string; parts: string }) => `${s.label}: ${s.parts}.`,
  onlyScore: (s: { name: string; score: string; index: string; year: string }) =>
    `${s.year}: in this group, the only ${small(s.index)} score found is that of ${s.name}, ${s.score} ${points(s.score)}`,
  scoresMessage: (s: {
    names: string;
    score: string;
    index: string;
    year: string;
    group: string;
    only: { count: string; of: string } | null;
  }) =>
    s.only === null
      ? `${s.year}, among ${s.group}: ${s.names} had the highest ${small(s.index)} score, ${s.score} ${points(s.score)}`
      : `${s.year}: an exact ${small(s.index)} score is stated for only ${s.only.count} of ${s.only.of} ${s.group}; the highest of these is ${s.score} ${points(s.score)}, ${s.names}`,
  scoresSubtitle: (s: { group: string; year: string; index: string; missing: string }) =>
    s.missing === '0'
      ? `${s.index} scores in ${s.year}, ${s.group}`
      : `${s.index} scores in ${s.year}, ${s.group}; no score is stated for ${s.missing} ${units(s.missing)}`,
  unranked: (s: { names: string }) => `Not ranked, because no score is stated: ${s.names}.`,
  unrankedBounds: (s: { names: string }) =>
    `Not ranked, because the source gives only a rough figure: ${s.names}.`,
  classBand: (s: { class: string }) => `Rated ${s.class}`,
  classNotStated: 'Rating not stated',
  rankNow: (s: { label: string; subject: string; now: RankThen }) =>
    `${s.label}: ${s.subject} ${s.now.last ? 'was' : 'ranked'} ${placed(s.now)} ${s.now.period}${worked(s.now)}`,
  /** Places on both sides of breaks are told one after another, and that they do not compare is said with them. */
  rankAcross: (s: {
    label: string;
    subject: string;
    best: RankThen;
    worst: RankThen;
    now: RankThen;
    changed: string;
  }) =>
    `${s.label}: ${s.subject} ranked ${placed(s.best, s.best.short)}, ${placed(s.worst)} ${s.worst.period}${worked(s.worst)}, and ${placed(s.now)} ${s.now.period}${worked(s.now)}; the method changed ${s.changed}, so the places do not compare directly`,
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
      return `${who} still ${placed(only.to)} ${only.to.period}${worked(only.to)}, as in ${start.short}`;
    return `${who} from ${placed(start, start.short)} ${steps.map(moved).join(', then ')}`;
  },
  /** What comes before a break is never set against what comes after. */
  rankBefore: (s: { since: string; worst: RankThen | null }) =>
    s.worst === null
      ? `; places before ${s.since} do not compare`
      : `; places before ${s.since}, once ${placed(s.worst)} ${s.worst.period}, do not compare`,
  valueMessage: (s: { label: string; subject: string; period: string; value: string }) =>
    `${s.label} ${s.period}: ${s.value} (${s.subject})`,
  valueSince: (s: {
    label: string;
    subject: string;
    period: string;
    value: string;
    since: string;
    before: string;
  }) => `${s.label}: from ${s.before} ${s.since} to ${s.value} ${s.period} (${s.subject})`,
  withTarget: (s: { title: string; target: string }) => `${s.title}; ${s.target}`,
  lineSubtitle: (s: { label: string; subject: string; from: string; to: string }) =>
    `${s.label}, ${s.subject}, ${span(s)}`,
  groundMessage: (s: {
    label: string;
    sides: readonly { name: string; value: string; period: string }[];
  }) =>
    `${s.label}, on the same ground: ${s.sides.map(({ name, value, period }) => `${name} ${value} (${period})`).join('; ')}`,
  groundSubtitle: (s: { label: string; subject: string; from: string; to: string }) =>
    `${s.label}, on the ground of ${s.subject}, ${span(s)}; two separate series, never joined`,
  groundBefore: (s: { names: string; several: boolean }) =>
    s.several ? `${s.names} added up (derived)` : s.names,
  groundAfter: (s: { count: string }) =>
    s.count === '1' ? 'its successor' : `${s.count} successors added up (derived)`,
  groundBreak: 'cases are no longer taken by a district',
  groundSum: (s: { text: string; parts: readonly { name: string; value: string }[] }) =>
    `${s.text}: derived, the sum of ${s.parts.map(({ name, value }) => `${value} (${name})`).join(', ')}`,
  lineEnds: (s: { first: string; last: string }) =>
    `The series starts with ${s.first} and ends with ${s.last}`,
  lineRange: (s: { lowest: string; highest: string }) =>
    `Lowest figure ${s.lowest}; highest figure ${s.highest}`,
  placesRange: (s: { best: string; worst: string }) =>
    `Best place ${s.best}; worst place ${s.worst}`,
  lineExactRange: (s: { lowest: string; highest: string }) =>
    `Of the figures that the source states exactly, the lowest is ${s.lowest} and the highest ${s.highest}`,
  ownScales: (s: { label: string; subject: string; count: string }) =>
    `${s.label} of ${s.subject}: ${s.count} indices, each on its own scale`,
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
      s.bounded === null ? `${s.low.value} for ${s.every}` : `${s.low.value} (${s.low.name})`;
    const spread =
      s.low.value === s.high.value
        ? alike
        : `from ${s.low.value} (${s.low.name}) to ${s.high.value} (${s.high.name})`;
    const besides =
      s.bounded === null
        ? ''
        : `, not counting ${s.bounded} ${units(s.bounded)} for which the source gives only a rough figure`;
    return `${s.label} ${s.period}: ${spread}${besides}`;
  },
  onlyBounds: (s: { label: string; period: string }) =>
    `${s.label} ${s.period}: the source gives only a rough figure`,
  ofStatus: (s: { name: string; status: string }) => `${s.name}, ${s.status}`,
  several: {
    units: (count: string) => `${count} ${units(count)}`,
    indices: (count: string) => `${count} ${plural(count, 'index', 'indices')}`,
  },
  every: { units: 'every unit that has figures', indices: 'every index' },
  unitsByClass: (s: { label: string; period: string; counts: string }) =>
    `${s.label} ${s.period}: ${s.counts}`,
  unitsOfClass: (s: { count: string; class: string }) =>
    `${s.count} ${units(s.count)} rated ${s.class}`,
  onlyPeriod: (s: { label: string; period: string; count: string }) =>
    `${s.label}: figures were found for only ${s.count} ${units(s.count)}, and only ${s.period}, so no series is drawn`,
  directions: { up: 'up', down: 'down', about: 'about the same', rest: 'other units' },
  slopeMessage: (s: {
    from: string;
    to: string;
    of: string;
    counts: WayCounts;
    /** Below what difference nothing is called a change; null where none differs by less. */
    least: string | null;
    mover: { name: string; before: string; after: string } | null;
  }) => {
    const comparable = `${s.of} comparable ${units(s.of)}`;
    const { up, down, about } = s.counts;
    const within = s.least === null ? '' : ` (within ${s.least})`;
    const still = `stayed ${s.least === null ? '' : 'about '}the same${within}`;
    const parts = [
      ...(up === '0' ? [] : [`${up} rose`]),
      ...(down === '0' ? [] : [`${down} fell`]),
      ...(about === '0' ? [] : [`${about} ${still}`]),
    ];
    const all = up === s.of ? 'rose' : down === s.of ? 'fell' : about === s.of ? still : null;
    const together = s.of === '1' ? 'the only comparable unit' : `all ${comparable}`;
    const listed = [parts.slice(0, -1).join(', '), ...parts.slice(-1)].join(' and ');
    const some = all === null ? `of ${comparable}, ${listed}` : `${together} ${all}`;
    const counted = s.of === '0' ? 'no unit can be compared' : some;
    const most =
      s.mover === null
        ? ''
        : `; ${s.mover.name} changed most (${s.mover.before} → ${s.mover.after})`;
    return `From ${s.from} to ${s.to}: ${counted}${most}`;
  },
  fromTo: (s: { name: string; before: string; after: string }) =>
    `${s.name}: from ${s.before} to ${s.after}.`,
  fromToWithGaps: (s: { name: string; before: string; after: string; gaps: string }) =>
    `${s.name}: from ${s.before} to ${s.after}, with no figures for ${s.gaps} ${plural(s.gaps, 'period', 'periods')}.`,
  otherEnd: (s: { name: string; period: string; value: string }) =>
    `${s.name} (${s.period}: ${s.value})`,
  endMissing: (s: { period: string; names: string }) =>
    `Not drawn, because there are no figures for ${s.period}: ${s.names}.`,
  notCompared: (s: { reason: string; names: string }) =>
    `Not drawn, because the two ends do not compare (${s.reason}): ${s.names}.`,
  bothEnds: (s: { name: string; before: string; after: string }) =>
    `${s.name} (${s.before} → ${s.after})`,
  boundsNotCompared: (s: { names: string }) =>
    `Not drawn, because the source gives only a rough figure: ${s.names}.`,
  rankedAmong: (s: { before: string; now: string }) =>
    `ranked among ${s.now}, before that among ${s.before}`,
  breakNote: (s: { category: string; reason: string }) =>
    `Figures before ${s.category} do not compare with later ones (${s.reason}).`,
};

/** A place at a time, for titles. */
interface RankThen {
  place: number;
  /** How many were ranked; null where the source does not say. */
  of: number | null;
  last: boolean;
  derived: boolean;
  /** "in 2021" and "2021". */
  period: string;
  short: string;
}

/** To a place from the one before; `change` is null where not as many were ranked. */
interface RankStep {
  to: RankThen;
  change: Change | null;
}

/** "26th of 63", "last (63/63)"; with when: "26th of 63 (2014)", "last (63/63, 2021)". */
function placed({ place, of, last, derived }: RankThen, when?: string): string {
  const then = when === undefined ? [] : [when, ...(derived ? ['derived'] : [])];
  if (last) {
    const rank = of === null ? String(place) : `${String(place)}/${String(of)}`;
    return `last (${[rank, ...then].join(', ')})`;
  }
  const rank = of === null ? ordinal(String(place)) : `${ordinal(String(place))} of ${String(of)}`;
  return then.length === 0 ? rank : `${rank} (${then.join(', ')})`;
}

/** Up and down are said only among as many: the 20th of 34 is not above the 25th of 63. */
function moved({ to, change }: RankStep): string {
  const words = { up: 'down to', down: 'up to', about: 'to about the same,', same: 'still' };
  const way = change === null ? 'to' : words[change.way];
  return `${way} ${placed(to)} ${to.period}${worked(to)}`;
}

function worked({ derived }: RankThen): string {
  return derived ? ' (derived)' : '';
}

const ABBREVIATION = /^\p{Lu}{2}/u;
/** "Kiên Giang": one capital after another. */
const NAME = /^(?!All )\p{Lu}\p{L}* \p{Lu}/u;

/** A label inside a sentence: its first letter small, unless it is an abbreviation or begins with a name. */
function small(words: string): string {
  if (ABBREVIATION.test(words) || NAME.test(words)) return words;
  return words.charAt(0).toLocaleLowerCase('en') + words.slice(1);
}

function named(name: string | null): string {
  return name === null ? '' : `, ${name}`;
}

function units(count: string): string {
  return plural(count, 'unit', 'units');
}

function points(score: string): string {
  return plural(score, 'point', 'points');
}

/** "2011 – 2024"; of one period alone, that period. */
function span({ from, to }: { from: string; to: string }): string {
  return from === to ? from : `${from} – ${to}`;
}
