import type { Dataset } from '../../data/dataset.ts';
import { fold } from '../../data/fold.ts';
import type { Register } from '../../data/issue.ts';
import { nearest } from '../../data/nearest.ts';
import { spelledOut } from '../../data/spelling.ts';
import type { Text } from '../../data/text.ts';
import type { Choice } from '../desk.ts';
import type { NameReading } from './unit-names.ts';

/** The entries of a register that a cell can point into: id, names, and how a person tells them. */
interface Entry {
  id: string;
  names: string[];
  says: Text;
}

/** A name or id → the entry it certainly means, or those it may mean. */
export function readReference(dataset: Dataset, register: Register, written: string): NameReading {
  const entries = entriesOf(dataset, register);
  const same = sameIn(entries, written);
  const [only] = same;
  if (same.length === 1 && only) return { kind: 'one', id: only.id };
  if (same.length > 1) return { kind: 'perhaps', ids: same.map(({ id }) => id) };
  const near = nearest(
    written,
    entries.flatMap(({ id, names }) => [id, ...names]),
  );
  const ids = entries.filter(({ id, names }) => near !== null && [id, ...names].includes(near));
  return { kind: 'perhaps', ids: ids.map(({ id }) => id) };
}

/** Whether a register has just one entry of that name or id. */
export function isEntry(dataset: Dataset, register: Register, written: string): boolean {
  return sameIn(entriesOf(dataset, register), written).length === 1;
}

function sameIn(entries: readonly Entry[], written: string): Entry[] {
  const word = fold(written);
  return entries.filter(
    ({ id, names }) => id === written || names.some((name) => fold(name) === word),
  );
}

/** All ids of a register, in its order. */
export function knownIds(dataset: Dataset, register: Register): string[] {
  return entriesOf(dataset, register).map(({ id }) => id);
}

/** An id that a register must have; what comes nearest where it has not. */
export function isIn(dataset: Dataset, register: Register) {
  return (answer: string) => {
    const ids = knownIds(dataset, register);
    if (ids.includes(answer)) return null;
    const meant = readReference(dataset, register, answer);
    return { nearest: (meant.kind === 'one' ? meant.id : meant.ids[0]) ?? nearest(answer, ids) };
  };
}

export function choicesOf(dataset: Dataset, register: Register, ids: readonly string[]): Choice[] {
  const entries = entriesOf(dataset, register);
  return ids.flatMap((id) => {
    const entry = entries.find((one) => one.id === id);
    return entry ? [{ value: id, says: entry.says }] : [];
  });
}

function entriesOf(dataset: Dataset, register: Register): Entry[] {
  const named = [...registerOf(dataset, register)].map((one): Entry => {
    const says = { vi: one.name_vi, en: one.name_en };
    const short = 'short_vi' in one ? [one.short_vi, one.short_en] : [];
    return { id: one.id, names: [one.name_vi, one.name_en, ...short], says };
  });
  const titled = [...titledOf(dataset, register)].map(({ id, title_vi, title_en }): Entry => ({
    id,
    names: [title_vi, title_en],
    says: { vi: title_vi, en: title_en },
  }));
  return [...named, ...titled];
}

type Named = { id: string; name_vi: string; name_en: string } & (
  { short_vi: string; short_en: string } | object
);

function registerOf(dataset: Dataset, register: Register): Iterable<Named> {
  switch (register) {
    case 'units':
    case 'fields':
    case 'areas':
    case 'indices':
      return dataset[register].values();
    case 'sources':
    case 'norms':
    case 'inspections':
    case 'findings':
    case 'known-documents':
    case 'indicators':
    case 'figures':
      return [];
  }
}

function titledOf(dataset: Dataset, register: Register) {
  if (register === 'sources') return dataset.sources.values();
  return register === 'inspections' ? dataset.inspections : [];
}

/** The entries whose name stands in a text, as "Chỉ số cải cách hành chính" does in a title. */
export function namedIn(dataset: Dataset, register: Register, text: string): string[] {
  const words = `-${spelledOut(fold(text))}-`;
  return entriesOf(dataset, register).flatMap(({ id, names }) => {
    const folded = names.map((name) => spelledOut(fold(name)));
    const said = folded.some((name) => name.length >= SHORTEST && words.includes(`-${name}-`));
    return said ? [id] : [];
  });
}

const SHORTEST = 6;
