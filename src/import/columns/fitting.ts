import { fold } from '../../data/fold.ts';
import { nearest } from '../../data/nearest.ts';
import { columnMeta, type Table } from '../../data/table.ts';
import type { HeaderColumn } from '../layout/header.ts';
import type { Recognised } from '../layout/recognise.ts';
import { isPerMille, isPercent, levelOf, tellingWords } from './header-words.ts';

/** "(%)" and "tỷ lệ" are said of shares only, "‰" of nothing in data/; words and dates are not asked. */
export function fitsMeasure(
  table: Table,
  column: string,
  path: readonly string[],
  units: readonly string[],
): boolean {
  const meta = columnMeta(table, column);
  if (meta.role !== 'measure' || path.join(' › ') === column) return true;
  if (meta.measure === 'share') return ![...path, ...units].some(isPerMille);
  return !(path.some(isPercent) || (units.some(isPercent) && meta.measure === 'count'));
}

/** "Trực tiếp" beside a column of those that came by post is only one of two parts. */
export function isHalf(
  column: string,
  path: readonly string[],
  columns: readonly HeaderColumn[],
): boolean {
  const posted = (words: readonly string[]) => /buu-chinh|bcci/.test(fold(words.join(' ')));
  if (!column.startsWith('received_direct') || posted(path)) return false;
  return columns.some((other) => posted(other.path));
}

/** "Tỷ lệ đúng hạn" beside the number of early cases, and no share of those: they may be in it. */
export function mayHaveEarly(
  column: string | null,
  path: readonly string[],
  columns: readonly HeaderColumn[],
): string[] {
  if (column !== 'on_time_share' || path.join(' › ') === column) return [];
  const early = columns.filter((one) => /truoc-han|som-han/.test(fold(one.path.join(' '))));
  const counted = early.length > 0 && !early.some((one) => one.path.some(isPercent));
  return counted ? ['on_time_share', 'on_time_or_early_share'] : [];
}

/** A name that is spelled almost alike, and tells nothing apart that the other does not. */
export function nearGuess({ vocabulary }: Recognised, path: readonly string[]): string[] {
  const words = path.map((level) => levelOf(level).words).join('-');
  const near = nearest(words, vocabulary.columns.keys());
  if (near === null || tellingWords(fold(path.join(' '))) !== tellingWords(fold(near))) return [];
  const { either, columns, table } = vocabulary;
  const guesses = either.get(near) ?? [columns.get(near) ?? []].flat();
  return guesses.filter((name) => fitsMeasure(table, name, path, []));
}
