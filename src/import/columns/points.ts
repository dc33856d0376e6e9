import type { Desk } from '../desk.ts';
import type { HeaderColumn } from '../layout/header.ts';
import type { Recognised } from '../layout/recognise.ts';
import { letter } from '../workbook/cell.ts';
import { isNeutral, levelOf } from './header-words.ts';
import { isPartGroup } from './parts.ts';
import { SKIP_CHOICE } from './skip-choice.ts';
import { columnNamed } from './vocabulary.ts';

/** Who gave points: the unit to itself, those who examined it, or both in one column. */
type Giver = 'examined' | 'own' | 'both';

const GIVERS: readonly [Giver, RegExp][] = [
  ['both', /tu-(?:cham|danh-gia).*tham-dinh|tham-dinh.*tu-(?:cham|danh-gia)/],
  ['own', /^(?:diem-)?(?:(?:don-vi|co-quan)-)?tu-(?:cham|danh-gia)(?:-diem)?$/],
  ['examined', /^(?:(?:diem|ket-qua|hoi-dong|sau)-)*tham-dinh(?:-diem)?$/],
];

interface Given {
  one: HeaderColumn;
  giver: Giver;
  /** Its words for who gave them. */
  words: string;
  /** What is scored. */
  of: string[];
}

/** The column as it reads once its points are chosen; null: it holds points that are not taken. */
export type PointsOf = (one: HeaderColumn) => HeaderColumn | null;

/**
 * The same score twice, "Tự chấm" and "Thẩm định": which of them data/ is to have is one question.
 * Beside a score of all they are parts of its making, which a form knows by itself.
 */
export function settlePoints(found: Recognised, desk: Desk): PointsOf {
  const { vocabulary, header } = found;
  if (vocabulary.table.name !== 'scores') return (one) => one;
  const named = (path: readonly string[]) => columnNamed(vocabulary, path)?.column ?? null;
  const marked = header.columns.flatMap((one) => givenIn(one) ?? []);
  const others = header.columns.filter((one) => marked.every((given) => given.one !== one));
  const hasScore = others.some(({ path }) => named(path) === 'score');
  const given = marked.filter(({ of }) => of.length > 0 || !hasScore);
  if (given.length === 0) return (one) => one;
  const byGiver = Map.groupBy(given, ({ giver }) => giver);
  const said = [...byGiver].map(([giver, columns]) => {
    const words = `"${columns[0]?.words ?? ''}"`;
    return { giver, words, columns: columns.map(({ one }) => letter(one.index)) };
  });
  const answer = desk.settle({
    id: 'points',
    about: { kind: 'points', said },
    choices: [
      ...said.map(({ giver, words }) => ({ value: giver, says: { vi: words, en: words } })),
      SKIP_CHOICE,
    ],
  });
  return (one) => {
    const points = given.find((each) => each.one === one);
    if (!points) return one;
    if (points.giver !== answer) return null;
    const of = points.of.length === 0 ? [WHOLE] : points.of;
    return { ...one, path: named(of) === null ? [PART, ...of] : of };
  };
}

const WHOLE = 'Tổng điểm';
const PART = 'Điểm thành phần';

function givenIn(one: HeaderColumn): Given | null {
  for (const [giver, form] of GIVERS) {
    const words = one.path.find((level) => form.test(levelOf(level).words));
    if (words === undefined) continue;
    const of = one.path.filter((level) => {
      const { words: folded } = levelOf(level);
      return level !== words && !isNeutral(folded) && !isPartGroup(folded);
    });
    return { one, giver, words, of };
  }
  return null;
}
