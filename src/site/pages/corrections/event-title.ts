import type { CountedKind } from '../../../editions/correction-kind.ts';
import type { Correction } from '../../../editions/corrections.ts';
import type { LedgerEvent } from '../../../editions/events.ts';
import { SEALED_TABLES } from '../../../editions/named-rows.ts';
import { STORY_TABLE } from '../../../editions/compare.ts';
import { local } from '../../../i18n/local.ts';
import { inSentence } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { countOf, COUNTED_KINDS } from './counted-kinds.ts';
import { WORDS } from './words.ts';
import { yearsInWords } from './years-in-words.ts';

/** So many tables or units are named; of the others it is said how many they are. */
const MOST_NAMED = 2;

/** "26/11/2026: Sửa 8 con số về thủ tục hành chính của tỉnh Kiên Giang": what was done, in a reader's words. */
export function eventTitle(site: Site, event: LedgerEvent): string {
  const { f, locale } = site;
  const deed = deedOf(site, event);
  const alike = site.events
    .filter(({ date }) => date === event.date)
    .filter((other) => deedOf(site, other) === deed)
    .toReversed();
  const date = f.date(event.date);
  if (alike.length < 2) return `${date}: ${deed}`;
  const nth = f.number(alike.findIndex(({ id }) => id === event.id) + 1);
  return WORDS[locale].again({ date, deed, nth });
}

function deedOf(site: Site, event: LedgerEvent): string {
  const { f, locale } = site;
  const words = WORDS[locale];
  const years = (of: LedgerEvent['editions']) =>
    yearsInWords(
      of.map(({ year }) => year),
      f.list,
    );
  if (event.kind === 'withdrawn')
    return words.withdrew({
      count: event.editions.length,
      editions: f.list(event.editions.map(({ id }) => id)),
    });
  const first = event.editions.filter(({ follows }) => follows === null);
  const later = event.editions.filter(({ follows }) => follows !== null);
  return [
    ...(first.length > 0 ? [words.published({ years: years(first) })] : []),
    ...(later.length > 0 ? [changedBy(site, event) ?? words.renewed({ years: years(later) })] : []),
  ].join('; ');
}

/** What weighs most of what was changed, by its kind; null where nothing was. */
function changedBy(site: Site, event: LedgerEvent): string | null {
  const words = WORDS[site.locale];
  const own = changesIn(site, event);
  const kind = heaviestKind(own);
  if (kind === null) return null;
  const told = own.filter((one) => one.kind === kind);
  const count = site.f.number(countOf(told));
  const topics = topicsOf(site, told);
  if (kind === 'added') return words.addedTo({ count, topics });
  if (kind === 'wording') return words.textsOf({ count, topics });
  const units = unitsOf(site, told);
  const about = units === '' ? topics : words.aboutOf({ topics, units });
  return words.figuresOf[kind]({ count, about });
}

/** The kind that the title of an event tells; null where nothing was changed. */
export function heaviestKind(own: readonly Correction[]): CountedKind | null {
  return COUNTED_KINDS.find((kind) => own.some((one) => one.kind === kind)) ?? null;
}

/** What the editions of an event changed. */
export function changesIn({ corrections }: Site, { kind, editions }: LedgerEvent): Correction[] {
  const ids = new Set(editions.map(({ id }) => id));
  return kind === 'sealed' ? corrections.filter(({ edition }) => ids.has(edition.id)) : [];
}

/** "hồ sơ, thủ tục hành chính và 2 bảng khác": the tables, those with most changes first. */
function topicsOf(site: Site, corrections: readonly Correction[]): string {
  const words = WORDS[site.locale];
  const byTable = [...Map.groupBy(corrections, ({ change }) => change.table)].toSorted(
    ([, a], [, b]) => countOf(b) - countOf(a),
  );
  const names = byTable.map(([table]) => tableWords(site, table));
  return named(site, names, (count) => words.otherTopics({ count }));
}

function tableWords({ locale }: Site, name: string): string {
  if (name === STORY_TABLE) return WORDS[locale].story;
  const title = SEALED_TABLES.find((table) => table.name === name)?.title[locale] ?? name;
  return title.charAt(0).toLocaleLowerCase(locale) + title.slice(1);
}

/** Of whom the figures are; empty where none is in the register any more. */
function unitsOf(site: Site, corrections: readonly Correction[]): string {
  const words = WORDS[site.locale];
  const ids = new Set(corrections.map(({ change }) => change.key['unit'] ?? ''));
  const names = [...ids].flatMap((id) => {
    const unit = site.dataset.units.get(id);
    return unit ? [inSentence(site, unit, local(unit, 'name', site.locale))] : [];
  });
  return named(site, names, (count) => words.otherUnits({ count }));
}

function named({ f }: Site, names: readonly string[], others: (count: string) => string): string {
  const left = names.length - MOST_NAMED;
  return f.list([...names.slice(0, MOST_NAMED), ...(left > 0 ? [others(f.number(left))] : [])]);
}
