import { lifetime } from '../data/lifetime.ts';
import { choicesOf, isIn, knownIds } from './cells/references.ts';
import { SKIP_CHOICE } from './columns/skip-choice.ts';
import { SKIP, type Ended } from './desk.ts';
import { nameKey } from './names.ts';
import type { NameColumn, Reading } from './reading.ts';
import { askedAsEnded, askedTogether } from './strangers.ts';
import { namedAbove } from './nameless-rows.ts';
import { address, wordsAt } from './workbook/cell.ts';

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
  if (written === '' && desk.given(id) === null) {
    const above = namedAbove(reading, of, row);
    return above === null
      ? null
      : unitIn(reading, of, above, wordsAt(reading.sheet, above, of.index));
  }
  const ended = endedUnit(reading, written);
  const fresh = desk.given(id) === null;
  if (fresh && ended && askedAsEnded(reading, of, endedAt(reading))) return null;
  const near = [...new Set([...known.near, ...(ended ? [ended.id] : [])])];
  const alone = fresh && near.length === 0;
  if (alone && askedTogether(reading, 'units', of, resembler(reading))) return null;
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
  reading.confirm({ written: written.replace(/\s+/g, ' '), register: 'units', id: answer });
  return answer;
}

function resembler(reading: Reading) {
  return (row: number, written: string) => {
    const { id, near } = knownUnit(reading, row, written);
    return id !== null || near.length > 0 || endedUnit(reading, written) !== null;
  };
}

function endedAt(reading: Reading) {
  return (row: number, written: string) =>
    knownUnit(reading, row, written).id === null
      ? (endedUnit(reading, written)?.lived ?? null)
      : null;
}

function knownUnit({ unitNamedIn, names }: Reading, row: number, written: string) {
  const named = unitNamedIn(row);
  const found = named(written);
  if (found.kind === 'one') return { id: found.id, near: [] };
  const said = names.get(nameKey('units', written));
  // What was said of a name holds while the unit lives.
  const still = said === undefined ? null : named(said);
  return { id: still?.kind === 'one' ? still.id : null, near: found.ids };
}

/** A unit of just that name that lived at another time. */
function endedUnit(
  { unitEver, dataset }: Reading,
  written: string,
): { id: string; lived: Ended } | null {
  const found = unitEver(written);
  const unit = found.kind === 'one' ? dataset.units.get(found.id) : undefined;
  if (!unit) return null;
  const name = { vi: unit.name_vi, en: unit.name_en };
  return { id: unit.id, lived: { name, ...lifetime(unit, dataset.units) } };
}
