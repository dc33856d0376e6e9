import { complain } from '../report/print.ts';
import type { Comparison, Difference } from './compare-files.ts';

/** So many files are named; of more, how many others. */
const NAMED = 20;

const KINDS: Record<Difference['kind'], string> = {
  changed: 'khác',
  missing: 'thiếu',
  failed: 'không đọc được',
};

/** Names what is not as it must be; false where all is. */
export function sayDifferences(
  { differences, left, same }: Comparison,
  extra: readonly string[],
): boolean {
  const lines = [
    ...differences.map(({ file, kind, why }) =>
      why === '' ? `  ${KINDS[kind]}: ${file}` : `  ${KINDS[kind]}: ${file} (${why})`,
    ),
    ...extra.map((file) => `  thừa: ${file}`),
  ];
  if (lines.length === 0 && left === 0) return false;
  const more = lines.length - NAMED;
  complain(
    [...lines.slice(0, NAMED), ...(more > 0 ? [`  … và ${String(more)} tệp nữa.`] : [])].join('\n'),
  );
  const count = (kind: Difference['kind']) =>
    String(differences.filter((one) => one.kind === kind).length);
  const unseen = left === 0 ? '' : ` Còn ${String(left)} tệp chưa xem.`;
  complain(
    `\nKhông giống: ${count('changed')} tệp khác, ${count('missing')} tệp thiếu, ${String(extra.length)} tệp thừa, ${count('failed')} tệp không đọc được; ${String(same)} tệp giống.${unseen}`,
  );
  return true;
}
