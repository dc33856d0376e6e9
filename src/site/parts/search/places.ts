import type { Unit } from '../../../data/dataset.ts';
import type { Statement } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { percentInTime } from '../../../derive/in-time.ts';
import { byPeriod, statementsOf } from '../../../derive/select.ts';
import { hasPages } from '../../../derive/units.ts';
import { local } from '../../../i18n/local.ts';
import { SOURCE_LOCALE } from '../../../i18n/locale.ts';
import { knownWords } from '../../pages/unit/known-words.ts';
import type { Site } from '../../site.ts';
import { unitById, unitLabel, unitYearHref } from '../unit/unit-words.ts';
import { initials } from './initials.ts';
import { sourceWords } from './source-words.ts';
import { WEIGHTS, type Findable } from './view.ts';
import { WORDS } from './words.ts';

/** Units, what went into them, and their fields: where people live and what they came for. */
export function places(site: Site): Findable[] {
  const units = [...site.dataset.units.values()].filter(hasPages);
  return [
    ...units.map((unit) => unitEntry(site, unit)),
    ...formerCommunes(site),
    ...units.flatMap((unit) => fieldsOf(site, unit)),
  ];
}

function unitEntry(site: Site, unit: Unit): Findable {
  const title = unitLabel(site, unit);
  const names = [unit, ...(site.dataset.unitNames.get(unit.id) ?? [])].flatMap((one) => [
    local(one, 'name', site.locale),
    local(one, 'short', site.locale),
    ...sourceWords(site, local(one, 'name', SOURCE_LOCALE)),
  ]);
  const codes = (site.dataset.unitCodes.get(unit.id) ?? []).map(({ code }) => code);
  return {
    title,
    kind: site.t.kinds[unit.kind],
    href: site.addresses.unit(unit.id),
    answer: knownWords(site, unit)[0] ?? '',
    words: [
      ...new Set([
        ...names,
        ...[title, ...names].flatMap(initials),
        ...codes,
        ...above(site, unit.parent),
      ]),
    ].filter((name) => name !== title),
    weight: WEIGHTS.place,
    years: [...(site.known.get(unit.id) ?? [])].toSorted((a, b) => a - b),
    listed: WORDS[site.locale].bare(title),
  };
}

/** The province that a unit is of, and the district that a former commune was of: people write them behind its name. */
function above(site: Site, id: string | undefined): string[] {
  const unit = site.dataset.units.get(id ?? '');
  return unit ? [local(unit, 'name', site.locale), ...above(site, unit.parent)] : [];
}

/** Who looks for an old commune finds the unit that it went into, and the page that tells of both. */
function formerCommunes(site: Site): Findable[] {
  const words = WORDS[site.locale];
  return site.dataset.formerCommunes.map((commune) => {
    const title = local(commune, 'name', site.locale);
    const now = unitLabel(site, unitById(site, commune.successor));
    return {
      title,
      kind: words.formerCommune,
      href: site.addresses.formerCommune(commune.district, commune.code),
      answer: words.nowIn({ unit: now }),
      words: [
        ...sourceWords(site, local(commune, 'name', SOURCE_LOCALE)),
        ...above(site, commune.district),
      ],
      weight: WEIGHTS.answer,
      listed: words.bare(title),
    };
  });
}

/** A field of a unit, with how many of its cases were in time when it was last counted. */
function fieldsOf(site: Site, unit: Unit): Findable[] {
  const rows = statementsOf(site.dataset, { table: 'cases', unit: unit.id }).filter(
    ({ dimensions }) => dimensions.field !== undefined,
  );
  const byField = Map.groupBy(rows, ({ dimensions }) => dimensions.field);
  return [...byField.values()].flatMap((ofField) => {
    const latest = ofField.toSorted(byPeriod).at(-1);
    return latest ? [fieldEntry(site, unit, latest)] : [];
  });
}

function fieldEntry(site: Site, unit: Unit, row: Statement): Findable {
  const words = WORDS[site.locale];
  const field = site.dataset.fields.get(row.dimensions.field ?? '');
  const name = field ? local(field, 'name', site.locale) : '';
  // What counts only some of the cases answers for those alone: its page says which.
  const percent = row.scope === '' ? percentInTime(row) : null;
  const year = yearOf(row.period);
  return {
    title: words.fieldOf({ field: name, unit: unitLabel(site, unit) }),
    kind: words.field,
    href: unitYearHref(site, unit, year),
    answer:
      percent === null
        ? ''
        : words.inTime({ period: site.f.periodName(row.period), percent: site.f.percent(percent) }),
    words: sourceWords(
      site,
      field ? local(field, 'name', SOURCE_LOCALE) : '',
      local(unit, 'name', SOURCE_LOCALE),
    ),
    weight: WEIGHTS.page,
    listed: null,
  };
}
