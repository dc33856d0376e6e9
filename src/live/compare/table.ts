import { isGap, type Block, type Gap, type Row } from './blocks.ts';
import { make } from './element.ts';
import type { CellEntry } from './entries.ts';
import type { CompareWords } from './words.ts';

/** With so many periods, and more than units, the periods run down: a phone shows them whole. */
const DOWN_FROM = 4;

export function tableOf(block: Block, words: CompareWords): HTMLElement {
  const { periods, rows, measure, part } = block;
  const caption = words.part({ measure: measure.name, part });
  const down = periods.length >= DOWN_FROM && periods.length > rows.length;
  const across = down ? rows.map(({ unit }) => unit.name) : periods.map(({ short }) => short);
  const lines = down
    ? periods.map(({ short }, at) => lineOf(short, rows.map(cellAt(at)), words))
    : rows.map(({ unit, cells }) => lineOf(unit.name, cells, words));
  const heads = across.map((text) => make('th', { scope: 'col', class: 'n' }, text));
  return make(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption },
    make(
      'table',
      {},
      make('caption', {}, caption),
      make(
        'thead',
        {},
        make('tr', {}, make('th', { scope: 'col' }, down ? words.period : words.unit), ...heads),
      ),
      make('tbody', {}, ...lines),
    ),
  );
}

function cellAt(at: number) {
  return ({ cells }: Row): CellEntry | Gap => cells[at] ?? { gap: 'not-found' };
}

function lineOf(
  head: string,
  cells: readonly (CellEntry | Gap)[],
  words: CompareWords,
): HTMLElement {
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, head),
    ...cells.map((cell) =>
      isGap(cell)
        ? make('td', { class: 'n unknown' }, words.gaps[cell.gap])
        : make('td', { class: 'n' }, ...saidIn(cell)),
    ),
  );
}

/** What each source says, its marks in words below it; where sources agree, once. */
function saidIn({ said }: CellEntry): HTMLElement[] {
  const each = said.filter((one, at) => said.findIndex(({ text }) => text === one.text) === at);
  return each.map(({ text, raw, beside, marks = [], href }) =>
    make(
      'p',
      {},
      make('a', { class: 'quoted', href }, make('data', { value: raw }, text)),
      ...(beside === undefined ? [] : [make('i', {}, ` ${beside}`)]),
      ...(marks.length === 0 ? [] : [make('small', {}, marks.join('; '))]),
    ),
  );
}
