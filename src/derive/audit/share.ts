import { exactNumber, type Statement } from '../../data/figures.ts';
import type { Identity } from '../../data/table.ts';
import { round } from '../change.ts';
import type { Audit } from './audit.ts';

type PrintedShare = Extract<Identity, { kind: 'share' }>;

/**
 * The printed per cent = part ÷ whole, rounded as printed. Where a source may
 * have meant one of several wholes, it holds if any of them gives the share.
 */
export function auditShare(statement: Statement, { share, part, whole }: PrintedShare): Audit[] {
  const stated = statement.figures.get(share);
  const partFigure = statement.figures.get(part);
  const percent = exactNumber(stated);
  const numerator = exactNumber(partFigure);
  if (!stated || !partFigure || percent === null || numerator === null) return [];
  const decimals = 'decimals' in stated.value ? stated.value.decimals : 0;
  const tried = whole.flatMap((column): Audit[] => {
    const wholeFigure = statement.figures.get(column);
    const denominator = exactNumber(wholeFigure);
    if (!wholeFigure || denominator === null || denominator === 0) return [];
    const expected = (numerator / denominator) * 100;
    const gap = round(percent - expected, decimals);
    const holds = Math.abs(percent - expected) <= 0.5 * 10 ** -decimals + 1e-9;
    return [
      { rule: 'share', holds, statement, stated, parts: [partFigure, wholeFigure], expected, gap },
    ];
  });
  const best = tried.find(({ holds }) => holds) ?? tried[0];
  return best ? [best] : [];
}
