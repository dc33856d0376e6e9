import { fold } from '../../data/fold.ts';
import type { Table } from '../../data/table.ts';
import type { Text } from '../../data/text.ts';
import type { Desk } from '../desk.ts';
import type { TakenColumn } from './assign.ts';
import type { Whole } from './whole.ts';

/** What a title can say of all its cases that its columns do not repeat. */
const SCOPES: readonly [RegExp, Text][] = [
  [/truc-tuyen|qua-mang/, { vi: 'hồ sơ nộp trực tuyến', en: 'cases filed online' }],
  [/buu-chinh|bcci/, { vi: 'hồ sơ nộp qua bưu chính', en: 'cases filed by post' }],
];

/** A table of cases that its title narrows is of those only: asked, unless its own columns speak of them. */
export function settleScope(
  table: Table,
  taken: readonly TakenColumn[],
  title: readonly string[],
  desk: Desk,
): Whole {
  if (table.name !== 'cases') return {};
  const given = desk.given('scope');
  if (given === null) {
    ask(narrowing(taken, title), desk);
    return {};
  }
  if (given === ALL) return { scope: '', scope_en: '' };
  const known = SCOPES.find(([, { vi }]) => vi === given);
  return known && desk.given('scope_en') === null ? { scope_en: known[1].en } : {};
}

const ALL = 'all';

interface Narrowing {
  words: string;
  scope: Text;
}

function ask(found: Narrowing | null, desk: Desk): void {
  if (!found) return;
  desk.settle({
    id: 'scope',
    about: { kind: 'scope', written: found.words },
    choices: [
      {
        value: found.scope.vi,
        says: { vi: 'mọi số trong bảng chỉ là của phần ấy', en: 'all figures are of those only' },
      },
      { value: ALL, says: { vi: 'bảng là của mọi hồ sơ', en: 'the table is of all cases' } },
    ],
  });
}

function narrowing(taken: readonly TakenColumn[], title: readonly string[]): Narrowing | null {
  const headers = fold(taken.map(({ header }) => header).join(' '));
  for (const [form, scope] of SCOPES) {
    const words = title.find((line) => form.test(fold(line)));
    if (words !== undefined && !form.test(headers)) return { words, scope };
  }
  return null;
}
