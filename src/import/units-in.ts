import { lifetime } from '../data/lifetime.ts';
import { choicesOf, isIn, knownIds } from './cells/references.ts';
import { SKIP_CHOICE } from './columns/assign.ts';
import { SKIP, type Ended } from './desk.ts';
import { nameKey } from './names.ts';
import type { NameColumn, Reading } from './statements.ts';
import { address, letter, wordsAt } from './workbook/cell.ts';

/** From so many names that no unit resembles on, they are asked about together. */
const MANY = 4;

/** The unit that a cell names: surely, as an editor once said, or as one says now. */
export function unitIn(
  reading: Reading,
  of: NameColumn,
  row: number,
  written: string,
): string | null {
  const { dataset, desk } = reading;
  const known = knownUnit(reading, row, written);
  if (known.id !== null) return known.id;
  const id = `${of.column}:${address(row, of.index)}`;
  if (
    desk.given(id) === null &&
    known.near.length === 0 &&
    strangersIn(reading, of).length >= MANY
  ) {
    askTogether(reading, of);
    return null;
  }
  const ended = endedUnit(reading, written);
  const near = [...new Set([...known.near, ...(ended ? [ended.id] : [])])];
  const answer = desk.settle(
    {
      id,
      about: { kind: 'unit', written, row, ended: ended?.lived ?? null },
      choices: [...choicesOf(dataset, 'units', near), SKIP_CHOICE],
      codes: { kind: 'units', ids: knownIds(dataset, 'units') },
    },
    (one) => (one === SKIP ? null : isIn(dataset, 'units')(one)),
  );
  if (answer === null || answer === SKIP) return null;
  reading.confirm({ written: written.replace(/\s+/g, ' '), unit: answer });
  return answer;
}

function knownUnit({ unitNamedIn, names }: Reading, row: number, written: string) {
  const named = unitNamedIn(row);
  const found = named(written);
  if (found.kind === 'one') return { id: found.id, near: [] };
  const said = names.get(nameKey(written));
  // What was said of a name holds while the unit lives.
  const still = said === undefined ? null : named(said);
  return { id: still?.kind === 'one' ? still.id : null, near: found.ids };
}

function askTogether(reading: Reading, of: NameColumn): void {
  const { index, column, header } = of;
  const names = strangersIn(reading, of);
  reading.desk.settle({
    id: `${column}:${letter(index)}`,
    about: { kind: 'unknown-units', header, names },
    choices: [SKIP_CHOICE],
    codes: { kind: 'units', ids: knownIds(reading.dataset, 'units') },
  });
}

/** Names that no unit bears or resembles, and of which nobody has said anything. */
function strangersIn(reading: Reading, of: NameColumn): string[] {
  const known = strangers.get(of);
  if (known) return known;
  const { index, rows } = of;
  const found = rows.flatMap((row) => {
    const written = wordsAt(reading.sheet, row, index);
    const { id, near } = knownUnit(reading, row, written);
    const said = reading.desk.given(`unit:${address(row, index)}`) !== null;
    return id === null && near.length === 0 && !said ? [`${written} (${address(row, index)})`] : [];
  });
  strangers.set(of, found);
  return found;
}

const strangers = new WeakMap<NameColumn, string[]>();

/** A unit of just that name that lived at another time. */
function endedUnit(
  { unitEver, dataset }: Reading,
  written: string,
): { id: string; lived: Ended } | null {
  const found = unitEver(written);
  const unit = found.kind === 'one' ? dataset.units.get(found.id) : undefined;
  if (!unit) return null;
  return {
    id: unit.id,
    lived: { name: { vi: unit.name_vi, en: unit.name_en }, ...lifetime(unit, dataset.units) },
  };
}
