import type { Dataset, Unit } from '../../data/dataset.ts';
import { fold } from '../../data/fold.ts';
import { aliveDuring, lifetime } from '../../data/lifetime.ts';
import { nearest } from '../../data/nearest.ts';
import { firstDay, lastDay, type Period } from '../../data/period.ts';
import { kindIn, spelled, withoutKind } from '../../data/spelling.ts';

/** Which unit a name means in a period: certainly one, perhaps some, or none. */
export type NameReading = { kind: 'one'; id: string } | { kind: 'perhaps'; ids: string[] };

export type NameReader = (written: string) => NameReading;

type Registers = Pick<Dataset, 'units' | 'unitNames' | 'unitCodes'>;

interface Known {
  id: string;
  name: string;
  /** The name without the words for its kind: "huyen-an-minh" → "an-minh". */
  core: string;
  /** The province it is part of: "an-giang"; null: none is registered. */
  province: string | null;
}

/**
 * Reads names of the units that lived in the period; of all units when it is not known. What only
 * resembles a name takes time to find, and is looked for where someone is to be asked.
 */
export function unitNameReader(
  registers: Registers,
  period: Period | null,
  resemblance: 'near' | 'exact' = 'near',
): NameReader {
  const living = [...registers.units.values()].filter((unit) => {
    const life = lifetime(unit, registers.units);
    return period === null || aliveDuring(life, period.from, period.to);
  });
  const known = living.flatMap((unit) => namesOf(unit, registers, period));
  const read: NameReader = (written) => {
    if (living.some(({ id }) => id === written)) return { kind: 'one', id: written };
    const coded = living.filter((unit) => hasCode(unit, registers, written, period));
    if (coded.length > 0) return settled(coded.map(({ id }) => id));
    const name = normal(written);
    if (name === '') return { kind: 'perhaps', ids: [] };
    const whole = idsOf(known.filter((one) => one.name === name));
    if (whole.length > 0) return settled(whole);
    const [, bare = name, place = ''] = /^(.+)-tinh-([a-z]+(?:-[a-z]+){1,3})$/.exec(name) ?? [];
    // "Xã An Minh - tỉnh Cà Mau" is nobody here.
    const ours = known.filter(({ province }) => place === '' || (province ?? place) === place);
    if (place !== '' && ours.every(({ province }) => province !== place)) return NOBODY;
    return unplaced(bare, ours, resemblance === 'near' && bare.length <= LONGEST);
  };
  // "Huyện An Minh / An Minh District" is one unit twice.
  const readEither: NameReader = (written) => {
    const whole = read(written);
    const [, first, second] = whole.kind === 'one' ? [] : (TWICE.exec(written) ?? []);
    if (first === undefined || second === undefined) return whole;
    const [one, other] = [read(first), read(second)];
    return one.kind === 'one' && other.kind === 'one' && one.id === other.id ? one : whole;
  };
  const readMade: NameReader = (written) => {
    const whole = readEither(written);
    const [, name, remark = ''] = whole.kind === 'one' ? [] : (REMARKED.exec(written) ?? []);
    if (name === undefined || (whole.kind === 'perhaps' && whole.ids.length > 0)) return whole;
    const bare = readEither(name);
    if (bare.kind === 'perhaps') return whole;
    // What was there before it was merged is another unit.
    const begun = registers.units.get(bare.id)?.valid_from ?? '';
    if (MADE_OF.test(fold(remark)) && begun !== '') return bare;
    return resemblance === 'near' ? { kind: 'perhaps', ids: [bare.id] } : whole;
  };
  // Names come back in many rows, and looking for what resembles one takes its time.
  const seen = new Map<string, NameReading>();
  return (written) => {
    const reading = seen.get(written) ?? readMade(written);
    seen.set(written, reading);
    return reading;
  };
}

/** Whether it is an official code of the unit in the period; codes of two schemes are never alike. */
function hasCode(
  { id }: Unit,
  { unitCodes }: Registers,
  written: string,
  period: Period | null,
): boolean {
  return (unitCodes.get(id) ?? []).some(({ code, valid_from, valid_to }) => {
    const life = { from: valid_from && firstDay(valid_from), to: valid_to && lastDay(valid_to) };
    return code === written && (period === null || aliveDuring(life, period.from, period.to));
  });
}

const TWICE = /^([^/\n(]+?)\s*[/\n(]\s*([^/\n()]+?)\)?$/;

/** "Xã An Minh (sáp nhập từ …)": what a unit was made of changes nothing; other words in brackets may. */
const REMARKED = /^([^()]*\p{L})\s*\(([^()]+)\)\s*$/u;
const MADE_OF = /^(?:sau-|duoc-|moi-)*(?:tren-co-so-)?(?:sap-nhap|hop-nhat|thanh-lap)(?:-|$)/;

/** No unit's name is so long, in letters without accents. */
const LONGEST = 150;

const NOBODY: NameReading = { kind: 'perhaps', ids: [] };

/** A name that says no province, among the units it can mean. */
function unplaced(name: string, known: readonly Known[], near: boolean): NameReading {
  const whole = idsOf(known.filter((one) => one.name === name));
  if (whole.length > 0) return settled(whole);
  const core = coreOf(name);
  const same = idsOf(known.filter((one) => one.core === core));
  // "Xã Kiên Lương" is not the district of that name: another kind is another unit.
  const kindless = core === withoutPlace(name);
  if (same.length > 0) return kindless ? settled(same) : { kind: 'perhaps', ids: same };
  return near ? { kind: 'perhaps', ids: resembling(name, core, known) } : NOBODY;
}

/** A commune resembles communes, by its own name; what says no kind resembles any. */
function resembling(name: string, core: string, known: readonly Known[]): string[] {
  const kind = kindIn(name);
  const alike = kind === '' ? known : known.filter((one) => one.name.startsWith(kind));
  const near =
    (kind === ''
      ? nearest(
          name,
          alike.map((one) => one.name),
        )
      : null) ??
    nearest(
      core,
      alike.map((one) => one.core),
    );
  return idsOf(alike.filter((one) => near !== null && [one.name, one.core].includes(near)));
}

function settled(ids: string[]): NameReading {
  const [only] = ids;
  return ids.length === 1 && only !== undefined
    ? { kind: 'one', id: only }
    : { kind: 'perhaps', ids };
}

function idsOf(known: readonly Known[]): string[] {
  return [...new Set(known.map(({ id }) => id))];
}

/** Today's names, and those a unit had in the period. */
function namesOf(unit: Unit, { units, unitNames }: Registers, period: Period | null): Known[] {
  const then = (unitNames.get(unit.id) ?? []).filter(({ from, to }) => {
    const life = { from: from && firstDay(from), to: to && lastDay(to) };
    return period === null || aliveDuring(life, period.from, period.to);
  });
  const words = [unit, ...then].flatMap((one) => [
    one.name_vi,
    one.short_vi,
    one.name_en,
    one.short_en,
  ]);
  const names = words.map(normal);
  // "Sở KH&ĐT" is said as often as "KH&ĐT".
  const abbreviated = names[0]?.startsWith('so-') ? names.map((name) => `so-${name}`) : [];
  const province = provinceOf(unit, units);
  return [...new Set([...names, ...abbreviated, ...names.map(coreOf)])]
    .filter((name) => name !== '')
    .map((name) => ({ id: unit.id, name, core: coreOf(name), province }));
}

function provinceOf(unit: Unit, units: Registers['units']): string | null {
  const seen = new Set<Unit>();
  for (let at: Unit | undefined = unit; at && !seen.has(at); at = units.get(at.parent)) {
    if (at.kind === 'province') return coreOf(normal(at.name_vi));
    seen.add(at);
  }
  return null;
}

const CODE = String.raw`(?:[\d.]*H\d{2}(?:\.\d+)*|[\d.\s]+)`;
const CODE_BEHIND = new RegExp(String.raw`\s*[(\[]${CODE}[)\]]\s*$`);
const CODE_BEFORE = new RegExp(
  String.raw`^\s*(?:[(\[]${CODE}[)\]]|[\d.]*H\d{2}(?:\.\d+)*)\s*[-–:]?\s+`,
);

/** As it is compared, without the numbers that lists put before a name and software behind it. */
function normal(written: string): string {
  const bare = written.replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|[a-zđ][.)]|[IVX]+[.)]|[-+*•])\s+/u, '');
  // Software prints the code of a unit beside its name: "Huyện An Minh (909)", "H33.40 - Huyện An Minh".
  return spelled(bare.replace(CODE_BEHIND, '').replace(CODE_BEFORE, ''));
}

function coreOf(name: string): string {
  return withoutPlace(withoutKind(name));
}

/** "so-noi-vu-tinh-kien-giang" and "thanh-tra-tinh" say whose they are, not who. */
function withoutPlace(name: string): string {
  return name.replace(/(.)-tinh(?:-[a-z]+-[a-z]+)?$/, '$1');
}
