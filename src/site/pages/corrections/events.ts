import { isCorrected, type Correction } from '../../../editions/corrections.ts';
import type { Edition } from '../../../editions/ledger.ts';
import { STORY_TABLE } from '../../../editions/story.ts';
import { changeView, type ChangeView } from '../../parts/figure/change-view.ts';
import { sourceLink } from '../../parts/figure/figure-view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** One day on which years were published, corrected or withdrawn for one reason. */
export interface EventView {
  title: string;
  reason: string;
  /** What has become of it since, or what is valid instead. */
  notes: string[];
  groups: ReasonView[];
  /** How many values were added; null for none. */
  added: string | null;
}

/** Values that were changed for one reason; null where it is that of the whole event. */
export interface ReasonView {
  reason: string | null;
  values: CorrectionView[];
  /** The values that are shown on demand, and how they are announced. */
  folded: { label: string; values: CorrectionView[] } | null;
}

export interface CorrectionView extends ChangeView {
  /** The fragment by which a value is linked to: that of its latest correction. */
  anchor: string | undefined;
  source: LinkView | null;
}

/** So many values of one reason are shown at once. */
const SHOWN = 12;

/** All that was published, corrected and withdrawn, the latest first. */
export function eventsOf(site: Site): EventView[] {
  const sealed = site.editions.map((edition) => {
    const { order, date, reason } = edition;
    return { order, date, reason, edition, isSealing: true };
  });
  const withdrawn = site.editions.flatMap((edition) =>
    edition.withdrawn ? [{ ...edition.withdrawn, edition, isSealing: false }] : [],
  );
  const all = [...sealed, ...withdrawn].toSorted((a, b) => b.order - a.order);
  const events = Map.groupBy(all, ({ date, reason, isSealing }) =>
    JSON.stringify([date, reason, isSealing]),
  );
  return [...events.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const editions = group
      .map(({ edition }) => edition)
      .toSorted((a, b) => a.year - b.year || a.number - b.number);
    return [first.isSealing ? sealing(site, editions) : withdrawal(site, editions, first)];
  });
}

/** Of editions that were sealed on one day for one reason. */
function sealing(site: Site, editions: readonly Edition[]): EventView {
  const { f } = site;
  const words = WORDS[site.locale];
  const [{ date, reason } = { date: '', reason: '' }] = editions;
  const ids = new Set(editions.map(({ id }) => id));
  const own = site.corrections.filter(({ edition }) => ids.has(edition.id));
  const told = own.filter(({ change }) => isCorrected(change) || change.table === STORY_TABLE);
  const years = (of: readonly Edition[]) =>
    yearsInWords(
      of.map(({ year }) => year),
      f.list,
    );
  const [first, later] = [
    editions.filter(({ follows }) => follows === null),
    editions.filter(({ follows }) => follows !== null),
  ];
  const what = [
    ...(first.length > 0 ? [words.published({ years: years(first) })] : []),
    ...(later.length > 0 ? [words.renewed({ years: years(later) })] : []),
  ];
  const added = own.length - told.length;
  return {
    title: `${f.date(date)}: ${what.join('; ')}`,
    reason,
    notes: editions.flatMap(({ id, withdrawn }) =>
      withdrawn ? [words.withdrawnSince({ edition: id, date: f.date(withdrawn.date) })] : [],
    ),
    groups: reasonsOf(site, told, { reason, years: editions.map(({ year }) => year) }),
    added: added === 0 ? null : words.added({ count: f.number(added) }),
  };
}

function withdrawal(
  site: Site,
  editions: readonly Edition[],
  { date, reason }: { date: string; reason: string },
): EventView {
  const words = WORDS[site.locale];
  const withdrew = words.withdrew({ edition: site.f.list(editions.map(({ id }) => id)) });
  return {
    title: `${site.f.date(date)}: ${withdrew}`,
    reason,
    notes: editions.map(({ year, follows }) =>
      follows === null
        ? words.noneValid({ year: String(year) })
        : words.validAgain({ year: String(year), edition: follows }),
    ),
    groups: [],
    added: null,
  };
}

/** The corrections of an event by their reason; what several years share is told once. */
function reasonsOf(
  site: Site,
  corrections: readonly Correction[],
  event: { reason: string; years: readonly number[] },
): ReasonView[] {
  const byReason = Map.groupBy(corrections.toSorted(byWeight), ({ reason }) => reason);
  return [...byReason].map(([reason, own]) => {
    const same = Map.groupBy(own, ({ change: { id, old, now } }) => JSON.stringify([id, old, now]));
    const values = [...same.values()].map((group) => correctionView(site, group, event.years));
    const folded = values.slice(SHOWN);
    return {
      reason: reason === event.reason ? null : WORDS[site.locale].why({ reason }),
      values: values.slice(0, SHOWN),
      folded:
        folded.length === 0
          ? null
          : {
              label: WORDS[site.locale].more({ count: site.f.number(folded.length) }),
              values: folded,
            },
    };
  });
}

/** Figures first, then the stories, then other words, then what years share. */
function byWeight(a: Correction, b: Correction): number {
  const weight = ({ change: { isFigure, table, isShared } }: Correction) =>
    isFigure ? 0 : table === STORY_TABLE ? 1 : isShared ? 3 : 2;
  return weight(a) - weight(b);
}

function correctionView(
  site: Site,
  group: readonly Correction[],
  eventYears: readonly number[],
): CorrectionView {
  const [first] = group;
  if (!first) throw new Error('a correction of nothing');
  const { change, edition } = first;
  const view = changeView(site, change);
  const years = group.map((correction) => correction.edition.year).toSorted((a, b) => a - b);
  const concerned = WORDS[site.locale].concerned({ years: yearsInWords(years, site.f.list) });
  const isPart = change.isShared && years.length < new Set(eventYears).size;
  const source = change.key['source'] ?? '';
  const latest = site.corrections.find((other) => other.change.id === change.id);
  const moved = movedTo(site, first);
  return {
    ...view,
    ...(moved === null ? {} : { now: moved }),
    context: isPart ? `${view.context} (${concerned})` : view.context,
    anchor: latest?.edition.id === edition.id ? change.id : undefined,
    // A row that was taken out may have been the last of its source.
    source: site.dataset.sources.has(source) ? sourceLink(site, source) : null,
  };
}

/** "2.048, ở chỉ tiêu “…”": where the same row says the same under another heading since; null where it does not. */
function movedTo(site: Site, { change, edition }: Correction): string | null {
  const { table, key, old, now, isFigure } = change;
  if (!isFigure || now !== null) return null;
  const found = site.corrections.find(
    (other) =>
      other.edition.id === edition.id &&
      other.change.isFigure &&
      other.change.table === table &&
      other.change.old === null &&
      other.change.now === old &&
      Object.entries(key).every(([column, cell]) => other.change.key[column] === cell),
  );
  if (!found) return null;
  const { now: value, label } = changeView(site, found.change);
  return WORDS[site.locale].moved({ value, label });
}

/** 2018, 2019, 2020 and 2024 → "2018–2020 và 2024". */
export function yearsInWords(
  years: readonly number[],
  list: (items: readonly string[]) => string,
): string {
  const runs: [from: number, to: number][] = [];
  for (const year of [...new Set(years)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return list(
    runs.flatMap(([from, to]) => {
      if (to === from) return [String(from)];
      return to === from + 1 ? [String(from), String(to)] : [`${String(from)}–${String(to)}`];
    }),
  );
}
