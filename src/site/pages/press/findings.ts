import type { Finding, Unit } from '../../../data/dataset.ts';
import { ONE_STOP_AREA } from '../../../data/named.ts';
import { exactNumber } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { provinceIn } from '../../../derive/province.ts';
import { statementsOf } from '../../../derive/select.ts';
import { isCollective, membersDuring } from '../../../derive/units.ts';
import { local } from '../../../i18n/local.ts';
import { contextOf, valueText } from '../../parts/figure/figure-view.ts';
import { findingView } from '../../parts/finding/finding-view.ts';
import { conflictText, faultText } from '../../parts/remarks/fault-text.ts';
import { sourcesOf } from '../../parts/source/page-sources.ts';
import { indexName } from '../../parts/table/ratings.ts';
import { unitSentences } from '../../parts/unit/unit-sentences.ts';
import { unitById, unitInSentence } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { oneStopMissing } from '../year/one-stop-missing.ts';
import { provinceChanges } from './changes.ts';
import { groupEnds } from './ends.ts';
import { fromFigures, fromRows, type PressFinding } from './finding.ts';
import { mostOf } from './most-of.ts';
import { servedIn } from './served.ts';
import { singleUnitCases } from './single-unit-cases.ts';
import { WORDS, type SaidOf } from './words.ts';

/** So many things of a year are told at most. */
const MOST = 10;
const KINDS = ['limitation', 'strength', 'recommendation', 'fact'] as const;

/**
 * What of a year is worth quoting: of the whole province first, then of groups of units, then what does not fit together,
 * what inspections found, and what was not found. Of each kind the first few; where a year has fewer kinds, more of those
 * that it has.
 */
export function pressFindings(site: Site, year: number): PressFinding[] {
  const province = provinceIn(site.dataset, year);
  const { whole, changes } = ofProvince(site, province, year);
  const kinds = [
    { all: whole, first: 2 },
    { all: singleUnitCases(site, year), first: 2 },
    { all: mostOf(site, province, year), first: 1 },
    { all: excellentIn(site, year), first: 1 },
    { all: groupEnds(site, year), first: 2 },
    { all: servedIn(site, year), first: 1 },
    { all: changes, first: 1 },
    { all: contradictions(site, year), first: 1 },
    { all: faultsIn(site, year), first: 1 },
    { all: inspected(site, year), first: 1 },
    { all: missingIn(site, year), first: 1 },
  ];
  const told = kinds.map(({ all, first }) => all.slice(0, first));
  const left = kinds.flatMap(({ all, first }, kind) =>
    all.slice(first).map((finding) => ({ kind, finding })),
  );
  for (const { kind, finding } of left.slice(0, Math.max(0, MOST - told.flat().length)))
    told[kind]?.push(finding);
  return told.flat();
}

/** What is known of the whole province, and what of it changed: a rank and its change are one sentence. */
function ofProvince(site: Site, province: Unit, year: number) {
  const own = statementsOf(site.dataset, { unit: province.id, year });
  const changes = provinceChanges(site, province, year);
  const said = unitSentences(site, province, year, own).map(({ text, rows }) => {
    const moved = changes.find(({ row }) => row.table === 'national' && rows.includes(row));
    return { moved, own: moved ? [moved.finding] : fromRows(site, text, rows) };
  });
  return {
    whole: said.flatMap((one) => one.own),
    changes: changes
      .filter((change) => said.every(({ moved }) => moved !== change))
      .map(({ finding }) => finding),
  };
}

/** How many units of the province, and of each group, reached the best class. */
function excellentIn(site: Site, year: number): PressFinding[] {
  const rows = statementsOf(site.dataset, { table: 'classes', year });
  const ofProvince = rows.filter(({ unit }) => unitById(site, unit).kind === 'province');
  const ofGroups = rows.filter(({ unit }) => isCollective(unitById(site, unit)));
  const words = WORDS[site.locale];
  return [...ofProvince, ...ofGroups].flatMap((row) => {
    const figure = row.figures.get('excellent');
    if (!figure) return [];
    const unit = unitById(site, row.unit);
    const name = unitInSentence(site, unit, year);
    const scored = row.figures.get('scored');
    const said = {
      period: site.f.period(row.period),
      of: isCollective(unit) ? words.groupOf({ group: name }) : words.wholeOf({ province: name }),
      all: unit.peer_group
        ? site.f.number(membersDuring(site.dataset, unit.peer_group, row.period).size)
        : null,
      index: indexName(site, row.dimensions.index ?? ''),
    };
    const text =
      exactNumber(figure) === 0
        ? words.noneExcellent(said)
        : words.excellent({
            ...said,
            count: valueText(site, figure),
            scored: scored ? valueText(site, scored) : null,
          });
    return fromRows(site, text, [row]);
  });
}

/** Where the same sources differ in several figures of one unit, field by field or in one row, the first is told. */
function contradictions(site: Site, year: number): PressFinding[] {
  const conflicts = site.conflicts.filter(({ figures }) =>
    figures.some(({ statement }) => yearOf(statement.period) === year),
  );
  const alike = Map.groupBy(conflicts, ({ figures }) =>
    figures
      .map(({ statement: { table, unit, period, source } }) => [table, unit, period.raw, source])
      .join(),
  );
  return [...alike.values()]
    .flatMap((own) => own.slice(0, 1))
    .flatMap((conflict) =>
      explained(
        fromFigures(
          site,
          WORDS[site.locale].conflict({ said: conflictText(site, conflict) }),
          conflict.figures,
        ),
      ),
    );
}

function faultsIn(site: Site, year: number): PressFinding[] {
  return [...site.faults.values()]
    .flat()
    .filter(({ stated }) => yearOf(stated.statement.period) === year)
    .flatMap((audit) => {
      const context = contextOf(site, audit.stated.statement);
      const said = faultText(site, audit);
      return explained(
        fromFigures(site, WORDS[site.locale].fault({ context, said }), [audit.stated]),
      );
    });
}

/** A sentence that already says what there is to know of its figures. */
function explained(findings: readonly PressFinding[]): PressFinding[] {
  return findings.map((finding) => ({ ...finding, caution: '' }));
}

/**
 * What inspections found, in the words of the source, saying whom it names: of each kind one, then of each another. What is
 * about one-stop counters comes first in its kind: the site is there for it.
 */
function inspected(site: Site, year: number): PressFinding[] {
  const words = WORDS[site.locale];
  const own = site.dataset.findings.filter((finding) => finding.year === year);
  const isOneStop = ({ area }: Finding) => Number(area === ONE_STOP_AREA);
  const kinds = KINDS.map((kind) =>
    own.filter((finding) => finding.kind === kind).toSorted((a, b) => isOneStop(b) - isOneStop(a)),
  );
  return own
    .flatMap((_, nth) => kinds.flatMap((findings) => findings[nth] ?? []))
    .map((finding) => {
      const { statement, href } = findingView(site, finding);
      const of = saidOf(site, finding, year);
      const period =
        of.by === null ? site.f.period(finding.period) : site.f.periodName(finding.period);
      return {
        text: words.finding[finding.kind]({ ...of, period, statement }),
        caution: '',
        href,
        sources: sourcesOf(site, [finding.source]),
      };
    });
}

/** So many units are named in a sentence; of more it says how many they are. */
const MOST_NAMED = 3;

/** Which inspection says it, and of whom: `about` is null of all the places that it went to. */
function saidOf(site: Site, finding: Finding, year: number): SaidOf {
  const inspection = site.dataset.inspections.find(({ id }) => id === finding.inspection);
  const units = finding.units.map((id) => unitById(site, id));
  const about = namesOf(site, units, year);
  if (!inspection) return { by: null, about };
  const ofAll = units.every(({ kind }) => kind === 'group');
  return { by: local(inspection, 'title', site.locale), about: ofAll ? null : about };
}

function namesOf(site: Site, units: readonly Unit[], year: number): string {
  const words = WORDS[site.locale];
  if (units.length === 0) return words.nobody;
  return units.length > MOST_NAMED
    ? words.severalUnits({ count: site.f.number(units.length) })
    : site.f.list(units.map((unit) => unitInSentence(site, unit, year)));
}

function missingIn(site: Site, year: number): PressFinding[] {
  const text = oneStopMissing(site, statementsOf(site.dataset, { year }), year);
  return text === null ? [] : [{ text, caution: '', href: null, sources: [] }];
}
