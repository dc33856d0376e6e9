import { breaksIn, exactIn, isGap, type Block, type Row } from './blocks.ts';
import { changeBetween, type Change } from '../../threshold.ts';
import type { PeriodEntry, SaidEntry } from './entries.ts';

/** A unit and its figure, in words. */
interface Named {
  name: string;
  text: string;
}

interface About {
  measure: string;
  counted: string;
  isShare: boolean;
  isPlace: boolean;
  /** Below what difference two figures are about the same. */
  least: string;
}

/** What a block comes to, in one of the cases for which there is a sentence. */
export type Told =
  | { case: 'nothing'; measure: string }
  /** One figure beside which nothing stands. */
  | ({ case: 'alone'; period: string } & About & Named)
  /** Two units in one period; the higher first. */
  | ({ case: 'two'; period: string; higher: Named; lower: Named; change: Change } & About)
  | ({ case: 'equal'; period: string; names: readonly string[]; text: string } & About)
  /** Several units in one period: who is highest and lowest, each with all who share it. */
  | ({ case: 'many'; period: string; count: number; highest: Tied; lowest: Tied } & About)
  | { case: 'classes'; measure: string; period: string; classes: readonly Tied[] }
  /** One unit from its first to its last period. */
  | ({ case: 'change'; name: string; from: At; to: At; change: Change } & About)
  | ({ case: 'broken'; name: string; from: At; to: At; why: string } & About)
  /** A bound, or places of two rankings. */
  | ({ case: 'not-compared'; name: string; from: At; to: At } & About);

interface Tied {
  names: readonly string[];
  text: string;
}
interface At {
  period: string;
  text: string;
}

/** One unit is told over time, several in the last period in which two of them have a figure. */
export function tell(block: Block): Told {
  const { rows, measure } = block;
  const [only, ...others] = rows.filter(({ cells }) => !cells.every(isGap));
  if (!only) return { case: 'nothing', measure: measure.name };
  return others.length === 0 ? overTime(block, only) : acrossUnits(block);
}

function aboutOf({ measure: { name, kind, counted, least } }: Block): About {
  return { measure: name, counted, isShare: kind === 'share', isPlace: kind === 'rank', least };
}

function overTime(block: Block, { unit, cells }: Row): Told {
  const about = aboutOf(block);
  const stated = cells.flatMap((cell, index) => {
    const period = block.periods[index];
    return isGap(cell) || !period ? [] : [{ cell, period, index }];
  });
  const [first] = stated;
  const last = stated.at(-1);
  if (!first || !last) return { case: 'nothing', measure: about.measure };
  const at = ({ cell, period }: typeof first): At => ({
    period: period.said,
    text: textOf(cell.said),
  });
  if (first === last) return { case: 'alone', ...about, name: unit.said, ...at(first) };
  const ends = { name: unit.said, from: at(first), to: at(last) };
  const broken = breaksIn(block).find(({ units }) => units.includes(unit));
  if (broken) return { case: 'broken', ...about, ...ends, why: broken.why };
  const [before, after] = [exactIn(first.cell), exactIn(last.cell)];
  const [{ ranking }] = first.cell.said;
  if (before === null || after === null || ranking !== last.cell.said[0].ranking)
    return { case: 'not-compared', ...about, ...ends };
  const change = changeOf(block, [before, first.cell.said[0]], [after, last.cell.said[0]]);
  return { case: 'change', ...about, ...ends, change };
}

function acrossUnits(block: Block): Told {
  const about = aboutOf(block);
  const index = block.periods.findLastIndex((_, at) => statedAt(block, at).length > 1);
  const column = index < 0 ? block.periods.length - 1 : index;
  const period = block.periods[column];
  const stated = statedAt(block, column);
  const [first] = stated;
  if (!period || !first) return { case: 'nothing', measure: about.measure };
  if (block.measure.kind === 'class') return classesAt(block, period, stated);
  const sorted = stated
    .flatMap(({ unit, cell }) => {
      const value = exactIn(cell);
      return value === null
        ? []
        : [{ name: unit.said, text: cell.said[0].text, value, said: cell.said[0] }];
    })
    // Of places the first is the highest.
    .sort((a, b) => (about.isPlace ? a.value - b.value : b.value - a.value));
  const [highest, second] = sorted;
  const lowest = sorted.at(-1);
  if (!highest || !lowest || !second)
    return {
      case: 'alone',
      ...about,
      period: period.said,
      name: first.unit.said,
      text: textOf(first.cell.said),
    };
  const names = (value: number) =>
    sorted.filter((one) => one.value === value).map(({ name }) => name);
  if (highest.value === lowest.value)
    return {
      case: 'equal',
      ...about,
      period: period.said,
      names: names(highest.value),
      text: highest.text,
    };
  if (sorted.length === 2) {
    const change = changeOf(block, [lowest.value, lowest.said], [highest.value, highest.said]);
    const [higher, lower] = [named(highest), named(lowest)];
    return { case: 'two', ...about, period: period.said, higher, lower, change };
  }
  return {
    case: 'many',
    ...about,
    period: period.said,
    count: sorted.length,
    highest: { names: names(highest.value), text: highest.text },
    lowest: { names: names(lowest.value), text: lowest.text },
  };
}

function named({ name, text }: Named): Named {
  return { name, text };
}

function statedAt({ rows }: Block, index: number) {
  return rows.flatMap(({ unit, cells }) => {
    const cell = cells[index];
    return cell && !isGap(cell) ? [{ unit, cell }] : [];
  });
}

/** In the order in which classes first occur among the units. Where sources contradict, both classes are said. */
function classesAt(
  { measure }: Block,
  period: PeriodEntry,
  stated: ReturnType<typeof statedAt>,
): Told {
  const groups = Map.groupBy(stated, ({ cell }) => textOf(cell.said));
  const classes = [...groups].map(([text, own]) => ({
    text,
    names: own.map(({ unit }) => unit.said),
  }));
  return { case: 'classes', measure: measure.name, period: period.said, classes };
}

/** What all sources say, each value once. */
function textOf(said: readonly SaidEntry[]): string {
  return [...new Set(said.map(({ text }) => text))].join(' / ');
}

/** By the rule that all pages go by. */
function changeOf(
  { measure: { threshold } }: Block,
  [before, from]: readonly [number, SaidEntry],
  [after, to]: readonly [number, SaidEntry],
): Change {
  return changeBetween(
    threshold,
    { value: before, decimals: from.decimals ?? 0 },
    { value: after, decimals: to.decimals ?? 0 },
    to.scale ?? from.scale ?? null,
  );
}
