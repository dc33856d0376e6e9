import { readCsv, type RawFile } from '../../data/csv/csv.ts';
import type { Unit } from '../../data/dataset.ts';
import type { Correction } from '../../editions/corrections.ts';
import type { LedgerEvent } from '../../editions/events.ts';
import type { Edition } from '../../editions/ledger.ts';
import type { FeedEntry } from '../../publish/atom.ts';
import { countsByKind } from '../pages/corrections/counted-kinds.ts';
import { changesIn } from '../pages/corrections/event-title.ts';
import { unitInSentence, unitLabel, unitYearHref } from '../parts/unit/unit-words.ts';
import type { Site } from '../site.ts';
import { figureEntries, idOf, isToldAlone } from './entries.ts';
import { WORDS } from './words.ts';

/** What concerns each unit, by its id: made once, for the feeds of all of them. */
export interface UnitNews {
  /** The first editions of years that name it, in the order of the ledger. */
  first: ReadonlyMap<string, readonly Edition[]>;
  /** What events changed in rows about it, the latest event first. */
  changed: ReadonlyMap<string, readonly EventChange[]>;
}

interface EventChange {
  event: LedgerEvent;
  correction: Correction;
}

/** Reads every first edition as it was sealed. */
export function unitNews(site: Site): UnitNews {
  const { editions, sealed, events } = site;
  const first = editions
    .filter(({ follows }) => follows === null)
    .flatMap((edition) =>
      [...unitsNamedIn(sealed.get(edition.id) ?? [])].map((unit) => ({ unit, edition })),
    );
  const changed = events.flatMap((event) =>
    changesIn(site, event).flatMap((correction) =>
      concerned(site, correction).map((unit) => ({ unit, event, correction })),
    ),
  );
  return {
    first: new Map(
      [...Map.groupBy(first, ({ unit }) => unit)].map(([unit, own]) => [
        unit,
        own.map(({ edition }) => edition),
      ]),
    ),
    changed: Map.groupBy(changed, ({ unit }) => unit),
  };
}

/** Of whom a changed row is: of an inspection or a finding, all units that it names. */
function concerned({ dataset }: Site, { change: { table, key } }: Correction): readonly string[] {
  const { id = '', unit = '' } = key;
  if (table === 'units') return [id];
  if (table === 'findings') return dataset.findings.find((row) => row.id === id)?.units ?? [];
  if (table === 'inspections') return dataset.inspections.find((row) => row.id === id)?.units ?? [];
  return unit === '' ? [] : [unit];
}

/** Whom the rows of sealed tables speak of: their `unit`, and of inspections and findings all their `units`. */
function unitsNamedIn(files: readonly RawFile[]): Set<string> {
  return new Set(
    files
      .filter(({ file }) => file.endsWith('.csv') && file !== 'unit-names.csv')
      .flatMap((file) => {
        const csv = readCsv(file);
        if (!csv.ok) return [];
        const { header, rows } = csv.table;
        const columns = ['unit', 'units'].map((name) => header.indexOf(name));
        return rows.flatMap(({ cells }) =>
          columns.flatMap((at) => (cells[at] ?? '').split('|').map((id) => id.trim())),
        );
      }),
  );
}

/** News of one unit, the latest first: each corrected figure of it, what else was changed, and years that are new. */
export function unitEntries(site: Site, unit: Unit, { first, changed }: UnitNews): FeedEntry[] {
  const { id } = unit;
  const events = Map.groupBy(changed.get(id) ?? [], ({ event }) => event);
  const changes = [...events].flatMap(([event, own]) => {
    const corrections = own.map(({ correction }) => correction);
    const others = corrections.filter((one) => !isToldAlone(one) && one.kind !== 'arrived');
    return [
      ...figureEntries(site, event, corrections),
      ...(others.length > 0 ? [touchedEntry(site, unit, event, others)] : []),
    ];
  });
  const years = (first.get(id) ?? []).toReversed();
  return [...changes, ...years.map((edition) => newYearEntry(site, unit, edition))].toSorted(
    (a, b) => b.day.localeCompare(a.day),
  );
}

function touchedEntry(
  site: Site,
  unit: Unit,
  event: LedgerEvent,
  changes: readonly Correction[],
): FeedEntry {
  const { addresses } = site;
  const words = WORDS[site.locale];
  const counts = countsByKind(site, changes).join(', ');
  return {
    id: idOf(site, ['don-vi', unit.id, event.id]),
    title: words.touched({ unit: unitLabel(site, unit), counts }),
    day: event.date,
    page: addresses.full(addresses.correctionEvent(event.id)),
    text: [words.why({ reason: event.reason })],
  };
}

function newYearEntry(site: Site, unit: Unit, { id, year, date, reason }: Edition): FeedEntry {
  const words = WORDS[site.locale];
  return {
    id: idOf(site, ['don-vi', unit.id, id]),
    title: words.newYear({ unit: unitInSentence(site, unit, year), year: String(year) }),
    day: date,
    page: site.addresses.full(unitYearHref(site, unit, year)),
    text: [words.why({ reason })],
  };
}
