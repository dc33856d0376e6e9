import { breaksIn, emptyYears, isGap, type Block, type Gap } from './blocks.ts';
import type { Choice, Refused } from './choice.ts';
import type { UnitEntry } from './entries.ts';
import type { CompareWords } from './words.ts';

type Words = CompareWords['obstacles'];

const saidOf = ({ said }: UnitEntry) => said;

/** What of an address is not shown, in words. */
export function refusedWords(words: Words, { group }: Choice, refused: Refused): string[] {
  const shown = group.name;
  return [
    ...(refused.unknown.length > 0 ? [words.unknown({ ids: refused.unknown })] : []),
    ...refused.strangers.map(({ unit, group: home }) =>
      words.strangers({ unit: unit.said, group: home.name, shown }),
    ),
    ...refused.elsewhere.map((measure) => words.elsewhere({ measure, shown })),
  ];
}

/** What of the whole choice stands in no table, or in tables apart. `blocks` are those of each measure. */
export function apartWords(
  words: Words,
  choice: Choice,
  blocks: readonly (readonly Block[])[],
): string[] {
  const years = emptyYears(choice, blocks.flat());
  return [
    ...choice.measures.flatMap(({ name }, at) =>
      blocks[at]?.length === 0
        ? [words.nothing({ measure: name, units: choice.units.map(saidOf) })]
        : [],
    ),
    ...(blocks.some(({ length }) => length > 1) ? [words.parts] : []),
    ...(years.length > 0 ? [words.years({ years: years.map(String) })] : []),
  ];
}

/** What in a table does not compare, and who is missing in it. */
export function blockWords(words: Words, block: Block): string[] {
  const { rows, periods, silent } = block;
  const period = (at: number) => periods[at]?.said ?? '';
  const told = rows.filter(({ cells }) => !cells.every(isGap));
  return [
    ...breaksIn(block).map(({ before, why, units }) =>
      words.breaks({
        period: period(before),
        units: units.map(saidOf),
        all: units.length > 1 && units.length === told.length,
        why,
      }),
    ),
    ...gapWords(block, 'not-yet', words.notYet),
    ...gapWords(block, 'no-longer', words.noLonger),
    ...rows.flatMap(({ unit, cells }) =>
      cells.flatMap((cell, at) =>
        !isGap(cell) && cell.conflict
          ? [words.conflicts({ unit: unit.said, period: period(at) })]
          : [],
      ),
    ),
    ...(silent.length > 0 ? [words.silent({ units: silent.map(saidOf) })] : []),
  ];
}

/** Units that were not there in a period, once for each period. */
function gapWords(
  { rows, periods }: Block,
  gap: Gap['gap'],
  say: (s: { units: readonly string[]; period: string }) => string,
): string[] {
  return periods.flatMap(({ said }, at) => {
    const units = rows.flatMap(({ unit, cells }) => {
      const cell = cells[at];
      return cell && isGap(cell) && cell.gap === gap ? [unit.said] : [];
    });
    return units.length > 0 ? [say({ units, period: said })] : [];
  });
}
