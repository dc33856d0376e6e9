import type { Dataset, Unit } from '../../data/dataset.ts';
import { fold } from '../../data/fold.ts';
import { aliveDuring, lifetime } from '../../data/lifetime.ts';
import { nearest } from '../../data/nearest.ts';
import { firstDay, lastDay, type Period } from '../../data/period.ts';

/** Which unit a name means in a period: certainly one, perhaps some, or none. */
export type NameReading = { kind: 'one'; id: string } | { kind: 'perhaps'; ids: string[] };

export type NameReader = (written: string) => NameReading;

type Registers = Pick<Dataset, 'units' | 'unitNames'>;

interface Known {
  id: string;
  name: string;
  /** The name without the words for its kind: "huyen-an-minh" → "an-minh". */
  core: string;
}

/** Reads names of the units that lived in the period; of all units when it is not known. */
export function unitNameReader(registers: Registers, period: Period | null): NameReader {
  const living = [...registers.units.values()].filter((unit) => {
    const life = lifetime(unit, registers.units);
    return period === null || aliveDuring(life, period.from, period.to);
  });
  const known = living.flatMap((unit) => namesOf(unit, registers, period));
  return (written) => {
    if (living.some(({ id }) => id === written)) return { kind: 'one', id: written };
    const name = normal(written);
    if (name === '') return { kind: 'perhaps', ids: [] };
    const whole = idsOf(known.filter((one) => one.name === name));
    if (whole.length > 0) return settled(whole);
    const core = coreOf(name);
    const same = idsOf(known.filter((one) => one.core === core));
    // "Xã Kiên Lương" is not the district of that name: another kind is another unit.
    const kindless = core === withoutPlace(name);
    if (same.length > 0) return kindless ? settled(same) : { kind: 'perhaps', ids: same };
    const near =
      nearest(
        name,
        known.map((one) => one.name),
      ) ??
      nearest(
        core,
        known.map((one) => one.core),
      );
    return {
      kind: 'perhaps',
      ids: idsOf(known.filter((one) => near !== null && [one.name, one.core].includes(near))),
    };
  };
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
function namesOf(unit: Unit, { unitNames }: Registers, period: Period | null): Known[] {
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
  return [...new Set([...names, ...abbreviated, ...names.map(coreOf)])]
    .filter((name) => name !== '')
    .map((name) => ({ id: unit.id, name, core: coreOf(name) }));
}

/** The same spelling for what is written in many ways: "UBND H. An Minh" → "huyen-an-minh". */
function normal(written: string): string {
  const bare = written.replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|[a-zđ][.)]|[IVX]+[.)]|[-+*•])\s+/u, '');
  // Software prints the code of a unit behind its name: "Huyện An Minh (909)".
  return fold(bare.replace(/\s*\([\d.\s]+\)\s*$/, ''))
    .replace(/uy-ban-nhan-dan/g, 'ubnd')
    .replace(/^ubnd-(?=.)/, '')
    .replace(/^(?:tp|t-p)-/, 'thanh-pho-')
    .replace(/^(?:tx|t-x)-/, 'thi-xa-')
    .replace(/^(?:tt|t-t)-(?=.)/, 'thi-tran-')
    .replace(/^h-/, 'huyen-')
    .replace(/^x-/, 'xa-')
    .replace(/^p-/, 'phuong-')
    .replace(/^vp-/, 'van-phong-')
    .replace(/-va-/g, '-');
}

function coreOf(name: string): string {
  return withoutPlace(
    name.replace(/^(?:thanh-pho|thi-xa|huyen|dac-khu|phuong|xa|thi-tran|tinh)-(?=.)/, ''),
  );
}

/** "so-noi-vu-tinh-kien-giang" and "thanh-tra-tinh" say whose they are, not who. */
function withoutPlace(name: string): string {
  return name.replace(/(.)-tinh(?:-[a-z]+-[a-z]+)?$/, '$1');
}
