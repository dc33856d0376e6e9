import { fold } from '../../data/fold.ts';
import type { Table } from '../../data/table.ts';
import type { Text } from '../../data/text.ts';
import type { Desk } from '../desk.ts';
import { wordsOf, type Sheet } from '../workbook/cell.ts';
import type { TakenColumn } from './assign.ts';
import { ALL } from './skip-choice.ts';
import type { Whole } from './whole.ts';

/** What a title can say of all its cases that its columns do not repeat; what says more stands first. */
const SCOPES: readonly [RegExp, Text][] = [
  [
    /muc-(?:do-)?3-(?:va-)?(?:muc-)?(?:do-)?4/,
    { vi: 'dịch vụ công trực tuyến mức độ 3, 4', en: 'online services of levels 3 and 4' },
  ],
  [/muc-(?:do-)?3/, { vi: 'dịch vụ công trực tuyến mức độ 3', en: 'online services of level 3' }],
  [/muc-(?:do-)?4/, { vi: 'dịch vụ công trực tuyến mức độ 4', en: 'online services of level 4' }],
  [/^(?!.*mot-phan).*toan-trinh/, { vi: 'trực tuyến toàn trình', en: 'fully online' }],
  [/^(?!.*toan-trinh).*mot-phan/, { vi: 'trực tuyến một phần', en: 'partly online' }],
  [
    /(?:thanh-toan|nop-(?:phi|le-phi|phi-le-phi)|nghia-vu-tai-chinh).*truc-tuyen/,
    { vi: 'hồ sơ thanh toán trực tuyến', en: 'cases paid for online' },
  ],
  [/truc-tuyen|qua-mang|toan-trinh/, { vi: 'hồ sơ nộp trực tuyến', en: 'cases filed online' }],
  [/buu-chinh|bcci/, { vi: 'hồ sơ nộp qua bưu chính', en: 'cases filed by post' }],
  // "Một cửa, một cửa liên thông" is all there is.
  [
    /^(?!.*mot-cua-(?!lien-thong)).*lien-thong/,
    { vi: 'theo cơ chế một cửa liên thông', en: 'through the interlinked mechanism' },
  ],
  [
    /phi-dia-gioi|khong-phu-thuoc-(?:vao-)?dia-gioi/,
    { vi: 'hồ sơ nộp ngoài nơi cư trú (phi địa giới)', en: 'cases filed outside their own area' },
  ],
  [
    /(?:tthc|thu-tuc|thu-tuc-hanh-chinh|ho-so)-noi-bo(?:-|$)/,
    { vi: 'thủ tục hành chính nội bộ', en: 'procedures between offices' },
  ],
  [
    /^(?!.*(?:giai-quyet|tiep-nhan)).*so-hoa(?:-|$)/,
    { vi: 'hồ sơ được số hóa', en: 'digitised cases' },
  ],
  // Every form is of offices "trực tiếp giải quyết".
  [
    /truc-tiep(?!-(?:giai-quyet|xu-ly|thuc-hien))/,
    { vi: 'hồ sơ nộp trực tiếp', en: 'cases filed in person' },
  ],
];

/** What a heading inside a table can say besides. */
const PARTS: readonly [RegExp, Text][] = [
  ...SCOPES,
  [
    /co-che-mot-cua|^(?:ho-so-)?mot-cua$/,
    { vi: 'theo cơ chế một cửa', en: 'through the one-stop mechanism' },
  ],
];

/** The part of all cases that a heading speaks of, and no office; null: it names none. */
export function scopeIn(words: string): Text | null {
  const folded = fold(words);
  if (/bo-phan|trung-tam|van-phong/.test(folded)) return null;
  return PARTS.find(([form]) => form.test(folded))?.[1] ?? null;
}

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

/** Lines under the header that say what alone is counted: "Ghi chú: chỉ tính hồ sơ nộp trực tuyến". */
export function limitsIn({ rows }: Sheet, body: number): string[] {
  const lines = rows
    .slice(body)
    .flatMap((cells) => cells.flatMap((cell) => wordsOf(cell).split('\n')));
  return lines.filter((line) => /(?:^|-)chi-(?:tinh|gom|bao-gom)(?:-|$)/.test(fold(line)));
}

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
