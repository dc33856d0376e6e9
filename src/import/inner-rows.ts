import type { Dataset, Unit } from '../data/dataset.ts';
import type { NameReader } from './cells/unit-names.ts';
import type { TakenColumn } from './columns/assign.ts';
import { SKIP, type Choice, type Desk } from './desk.ts';
import { GROUP_NUMBER, type BodyRow } from './layout/body.ts';
import { levelIn } from './levels.ts';
import { address, cellAt, wordsAt, wordsOf, type Sheet } from './workbook/cell.ts';

interface Numbered {
  sheet: Sheet;
  taken: readonly TakenColumn[];
  dataset: Dataset;
  unitNamed: NameReader;
  desk: Desk;
}

/**
 * "- Thanh tra" under "Sở Tư pháp" is a part of that office, and no other office of the province:
 * rows inside the row of an office that are called as another one are asked about once.
 */
export function settleInnerRows(
  of: Numbered,
  body: readonly BodyRow[],
): { body: BodyRow[]; inner: BodyRow[] } {
  const inside = insideOffices(of, body);
  if (inside.length === 0) return { body: [...body], inner: [] };
  const names = inside.map(
    ({ one, office }) => `${String(one.row + 1)} (${bare(one.label)} ← ${bare(office.label)})`,
  );
  const answer = of.desk.settle({
    id: 'inner-rows',
    about: { kind: 'inner-rows', names },
    choices: CHOICES,
  });
  if (answer === 'take') return { body: [...body], inner: [] };
  const inner = inside.map(({ one }) => one);
  return { body: body.filter((one) => !inner.includes(one)), inner };
}

const CHOICES: Choice[] = [
  {
    value: SKIP,
    says: { vi: 'là bộ phận bên trong, không nhập', en: 'they are parts of it: leave them out' },
  },
  {
    value: 'take',
    says: { vi: 'là đơn vị riêng có tên ấy, nhập', en: 'they are offices of their own: take them' },
  },
];

interface Inside {
  one: BodyRow;
  office: BodyRow;
}

function insideOffices(of: Numbered, body: readonly BodyRow[]): Inside[] {
  const at = of.taken.find(({ column }) => column === 'unit')?.index;
  if (at === undefined) return [];
  const open: { form: Form; one: BodyRow }[] = [];
  return body.flatMap((one): Inside[] => {
    const own = formOf(of.sheet, one, at);
    // Amid rows with numbers, one without is inside the last of them, as one with a dash is.
    const form = own === 'none' && open.some((other) => other.form !== 'none') ? 'dash' : own;
    if (one.kind === 'words' || one.kind === 'total' || (own !== 'dash' && isLevel(of, one))) {
      open.length = 0;
      return [];
    }
    const level = open.findIndex((other) => other.form === form);
    if (level !== -1) open.length = level;
    const over = open.findLast((other) => RANKS[other.form] < RANKS[form])?.one;
    open.push({ form, one });
    const isAsked = one.kind === 'item' && of.desk.given(`unit:${address(one.row, at)}`) === null;
    return over && isAsked && isAnother(of, wordsAt(of.sheet, one.row, at), over.label)
      ? [{ one, office: over }]
      : [];
  });
}

/** "CẤP HUYỆN": what follows is inside no office. */
function isLevel(of: Numbered, { label }: BodyRow): boolean {
  const kind = unitOf(of, label)?.kind;
  return kind === 'tier' || kind === 'group' || kind === 'province' || levelIn(label) !== null;
}

function unitOf({ dataset, unitNamed }: Numbered, name: string): Unit | undefined {
  const named = unitNamed(name);
  return named.kind === 'one' ? dataset.units.get(named.id) : undefined;
}

/** Both are units, the outer one a single one, and the register does not put the other into it. */
function isAnother(of: Numbered, words: string, over: string): boolean {
  const [unit, office] = [unitOf(of, words), unitOf(of, over)];
  if (!unit || !office || unit.id === office.id || unit.kind === 'province') return false;
  return !['tier', 'group', 'province'].includes(office.kind) && unit.parent !== office.id;
}

type Form = 'none' | 'roman' | 'letter' | 'number' | 'dotted' | 'small' | 'dash';

/** What stands inside what. */
const RANKS: Record<Form, number> = {
  letter: 0,
  roman: 1,
  none: 2,
  number: 2,
  dotted: 3,
  small: 4,
  dash: 5,
};

const FORMS: readonly [Form, RegExp][] = [
  ['dotted', /^\d+[.,]\d+[.)]?$/],
  ['number', /^\d+[.)]?$/],
  ['roman', /^[IVX]+[.)]?$/],
  ['letter', GROUP_NUMBER],
  ['small', /^[a-zđ][.)]?$/],
];

/** How a row is numbered, before its name or in a column of its own. */
function formOf(sheet: Sheet, { row, label }: BodyRow, at: number): Form {
  const words = wordsAt(sheet, row, at) || label;
  if (/^\s*[-–+*•]/.test(words)) return 'dash';
  const before = Array.from({ length: at }, (_, column) => cellAt(sheet, row, column)).map(
    (cell) => (cell.kind === 'number' ? String(cell.value) : wordsOf(cell).trim()),
  );
  const [number = ''] = [...before, /^\S+(?=\s)/.exec(words)?.[0] ?? ''].filter((text) =>
    FORMS.some(([, form]) => form.test(text)),
  );
  return FORMS.find(([, form]) => form.test(number))?.[0] ?? 'none';
}

function bare(label: string): string {
  return label.replace(/^\s*[-–+*•]\s*/, '').replace(/\s+/g, ' ');
}
