import type { Unit } from '../../../data/dataset.ts';
import { exactNumber } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { provinceIn } from '../../../derive/province.ts';
import { serviceLists } from '../../../derive/service-ranking.ts';
import { statementsOf } from '../../../derive/select.ts';
import { isCollective, membersDuring } from '../../../derive/units.ts';
import { contextOf, valueText } from '../../parts/figure/figure-view.ts';
import { findingView } from '../../parts/finding/finding-view.ts';
import { conflictText, faultText } from '../../parts/remarks/fault-text.ts';
import { serviceToday } from '../../parts/service/service-view.ts';
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
import { WORDS } from './words.ts';

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
  const kinds = [
    { all: wholeProvince(site, province, year), first: 2 },
    { all: mostOf(site, province, year), first: 1 },
    { all: excellentIn(site, year), first: 1 },
    { all: groupEnds(site, year), first: 2 },
    { all: servedIn(site, year), first: 1 },
    { all: provinceChanges(site, province, year), first: 1 },
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

function wholeProvince(site: Site, province: Unit, year: number): PressFinding[] {
  const own = statementsOf(site.dataset, { unit: province.id, year });
  return unitSentences(site, province, year, own).flatMap(({ text, rows }) =>
    fromRows(site, text, rows),
  );
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

/** The last list of the service index in the year: the ends of each of its groups. */
function servedIn(site: Site, year: number): PressFinding[] {
  const list = serviceLists(site.dataset, year).at(-1);
  const today = serviceToday(site, year);
  return list && today ? fromRows(site, today.text, list.rows) : [];
}

function contradictions(site: Site, year: number): PressFinding[] {
  return site.conflicts
    .filter(({ figures }) => figures.some(({ statement }) => yearOf(statement.period) === year))
    .flatMap((conflict) =>
      fromFigures(
        site,
        WORDS[site.locale].conflict({ said: conflictText(site, conflict) }),
        conflict.figures,
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
      return fromFigures(site, WORDS[site.locale].fault({ context, said }), [audit.stated]);
    });
}

/** What inspections found, in the words of the source, saying whom it names: of each kind one, then of each another. */
function inspected(site: Site, year: number): PressFinding[] {
  const words = WORDS[site.locale];
  const own = site.dataset.findings.filter((finding) => finding.year === year);
  const kinds = KINDS.map((kind) => own.filter((finding) => finding.kind === kind));
  return own
    .flatMap((_, nth) => kinds.flatMap((findings) => findings[nth] ?? []))
    .map((finding) => {
      const { statement, href } = findingView(site, finding);
      const named = finding.units.map((id) => unitInSentence(site, unitById(site, id), year));
      const about = named.length === 0 ? words.nobody : site.f.list(named);
      return {
        text: words.finding[finding.kind]({
          about,
          period: site.f.periodName(finding.period),
          statement,
        }),
        href,
        sources: sourcesOf(site, [finding.source]),
      };
    });
}

function missingIn(site: Site, year: number): PressFinding[] {
  const text = oneStopMissing(site, statementsOf(site.dataset, { year }), year);
  return text === null ? [] : [{ text, href: null, sources: [] }];
}
