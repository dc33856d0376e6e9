import { countsOf, isDense, totalOf, type Count, type Coverage } from '../../../derive/coverage.ts';
import type { Site } from '../../site.ts';
import { unitShortName } from '../unit/unit-words.ts';
import type { GridView, StripsView, StripView } from './view.ts';
import { kindsName } from '../unit/group-name.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { isNamedOnPhone } from './named-on-phone.ts';
import { WORDS } from './words.ts';

/** A square and the gap after it, in the units of the drawing. */
const STEP = 10;
const GAP = 2;
/** Groups of no more units than this have squares of one size. */
const FEWEST = 30;

/** How much is known of a group, in one line: "15 huyện trong 15 năm: lẽ ra phải có 225 năm số liệu, mới tìm thấy 19". */
export function coverageTitle(site: Site, coverage: Coverage): string {
  const { f, locale } = site;
  const { squares, figures } = totalOf(coverage);
  return WORDS[locale].title({
    units: f.number(coverage.rows.length),
    group: uncapital(kindsName(site, coverage.group, 'all')),
    years: f.number(coverage.years.length),
    figures: f.number(figures),
    squares: f.number(squares),
    found:
      figures === 0 ? 'none' : figures === squares ? 'all' : isDense(coverage) ? 'most' : 'few',
  });
}

/** The same in few words. */
function shortTitle(site: Site, coverage: Coverage): string {
  const { f, locale } = site;
  const { squares, figures } = totalOf(coverage);
  return WORDS[locale].shortTitle({
    units: f.number(coverage.rows.length),
    group: uncapital(kindsName(site, coverage.group, 'all')),
    years: f.number(coverage.years.length),
    figures: f.number(figures),
    squares: f.number(squares),
  });
}

export function gridView(site: Site, coverage: Coverage): GridView {
  const { addresses, locale } = site;
  const { figures, findings, nothing } = WORDS[locale];
  const { years, rows } = coverage;
  const fullest = fullestAt(countsOf(coverage));
  return {
    title: coverageTitle(site, coverage),
    years: years.map((year, at) => ({
      label: String(year),
      href: addresses.year(year),
      onPhone: isNamedOnPhone(at, fullest),
    })),
    rows: rows.map(({ unit, told }) => ({
      label: unitShortName(site, unit, years[told.findLastIndex((one) => one !== null)] ?? 0),
      href: addresses.unit(unit.id),
      squares: [...told],
    })),
    words: { figures, findings, nothing },
  };
}

/** Where the year stands of which most is known: it is always named. */
function fullestAt(counts: readonly Count[]): number {
  const figures = counts.map((count) => count.figures);
  return figures.indexOf(Math.max(...figures));
}

export function stripsView(site: Site, coverage: Coverage): StripsView {
  const { year, count } = WORDS[site.locale];
  return {
    title: shortTitle(site, coverage),
    columns: { year, count },
    rows: runsOf(countsOf(coverage)).map((run) => stripOf(site, run)),
  };
}

/** Years in a row with as many units, of which all or nothing is known, drawn as one. */
type Run = readonly [Count, ...Count[]];

function runsOf(counts: readonly Count[]): Run[] {
  return counts.reduce<Run[]>((runs, count) => {
    const last = runs.at(-1);
    const goesOn = last && extentOf(count) !== 'some' && isLike(last[0], count);
    return goesOn ? [...runs.slice(0, -1), [...last, count]] : [...runs, [count]];
  }, []);
}

function isLike(one: Count, other: Count): boolean {
  return one.units === other.units && extentOf(one) === extentOf(other);
}

function extentOf({ figures, findings, units }: Count): 'all' | 'none' | 'some' {
  if (figures === units) return 'all';
  return figures + findings === 0 ? 'none' : 'some';
}

function stripOf({ f, addresses, locale }: Site, run: Run): StripView {
  const [first] = run;
  const last = run.at(-1) ?? first;
  const { year, units, figures, findings } = last;
  return {
    label: run.length === 1 ? String(year) : `${String(first.year)}–${String(year)}`,
    href: run.length === 1 ? addresses.year(year) : null,
    count: `${f.number(figures)}/${f.number(units)}`,
    findings: findings === 0 ? null : WORDS[locale].onlyFindings({ count: f.number(findings) }),
    squares: squaresOf(last),
    viewBox: `0 0 ${String(Math.max(units, FEWEST) * STEP - GAP)} ${String(STEP)}`,
  };
}

/** Each kind is one dashed line, a dash a square. */
function squaresOf({ units, figures, findings }: Count): StripView['squares'] {
  const known = figures + findings;
  return [
    { kind: 'figures' as const, from: 0, to: figures },
    { kind: 'findings' as const, from: figures, to: known },
    { kind: 'nothing' as const, from: known, to: units },
  ].flatMap(({ kind, from, to }) =>
    from === to ? [] : [{ kind, path: `M${String(from * STEP)} 5H${String(to * STEP - GAP)}` }],
  );
}
