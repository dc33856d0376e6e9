import {
  number,
  oneOf,
  optionalDate,
  optionalOneOf,
  optionalReference,
  optionalText,
  period,
  position,
  reference,
  text,
  unitClass,
} from '../data/columns.ts';
import { isClass, type Figure } from '../data/figures.ts';
import type { AnyRow } from '../data/draft.ts';
import { yearOf } from '../data/period.ts';
import type { Mark } from '../data/quantity.ts';
import { table } from '../data/table.ts';
import { NONE, STATUSES } from '../data/tables/common.ts';
import { byPeriod } from '../derive/select.ts';
import type { PublishedTable, Cells } from './tables.ts';
import type { Release } from './release.ts';

const MARKS = ['exact', 'more', 'less', 'about', 'nearly'] as const satisfies readonly Mark[];

/** The table of all figures, one figure a row, for programs. In the tables of data/ a row has many figures. */
export const figuresTable = table({
  name: 'figures',
  title: { vi: 'Số liệu, mỗi dòng một con số', en: 'Figures, one a row' },
  place: 'register',
  key: ['id'],
  columns: {
    id: text({ vi: 'Mã số liệu', en: 'Id of the figure' }),
    indicator: reference('indicators', { vi: 'Chỉ tiêu', en: 'Indicator' }),
    unit: reference('units', { vi: 'Đơn vị', en: 'Unit' }),
    year: position({ vi: 'Năm', en: 'Year' }),
    period: period({ vi: 'Kỳ', en: 'Period' }),
    from: optionalDate({ vi: 'Ngày đầu', en: 'First day' }),
    to: optionalDate({ vi: 'Ngày cuối', en: 'Last day' }),
    field: optionalReference('fields', { vi: 'Lĩnh vực', en: 'Field' }),
    service: optionalReference('fields', { vi: 'Dịch vụ', en: 'Service' }),
    index: optionalReference('indices', { vi: 'Chỉ số', en: 'Index' }),
    component: optionalReference('indices', { vi: 'Thành phần', en: 'Component' }),
    scope: optionalText({ vi: 'Phạm vi', en: 'Scope' }),
    scope_en: optionalText({ vi: 'Phạm vi, tiếng Anh', en: 'Scope (English)' }),
    mechanism: optionalText({ vi: 'Cơ chế giải quyết', en: 'Mechanism of handling' }),
    mechanism_en: optionalText({
      vi: 'Cơ chế giải quyết, tiếng Anh',
      en: 'Mechanism of handling (English)',
    }),
    value: number({
      label: { vi: 'Giá trị', en: 'Value' },
      definition: {
        vi: 'Con số như nguồn in, giữ nguyên số chữ số thập phân. Để trống khi số liệu là một xếp loại.',
        en: 'The number as the source prints it, with its decimals. Blank where the figure is a rating.',
      },
      unit: NONE,
      better: 'neither',
    }),
    class: unitClass({
      label: { vi: 'Xếp loại', en: 'Rating' },
      definition: {
        vi: 'Loại mà nguồn xếp. Để trống khi số liệu là một con số.',
        en: 'The rating that the source gives. Blank where the figure is a number.',
      },
      unit: NONE,
      better: 'neither',
    }),
    mark: oneOf(MARKS, { vi: 'Mức chắc chắn của con số', en: 'How exact the number is' }),
    status: oneOf(STATUSES, { vi: 'Tình trạng', en: 'Status' }),
    does_not_add_up: optionalOneOf(['yes'], {
      vi: 'Nguồn cộng hoặc chia không khớp',
      en: 'The source does not add up',
    }),
    contradicted: optionalOneOf(['yes'], {
      vi: 'Nguồn khác nói khác',
      en: 'Another source says otherwise',
    }),
    corrected: optionalOneOf(['yes'], {
      vi: 'Đã đính chính so với một ấn bản trước',
      en: 'Corrected since an earlier edition',
    }),
    note_vi: optionalText({ vi: 'Ghi chú (tiếng Việt)', en: 'Note (Vietnamese)' }),
    note_en: optionalText({ vi: 'Ghi chú (tiếng Anh)', en: 'Note (English)' }),
    source: reference('sources', { vi: 'Nguồn', en: 'Source' }),
    edition: optionalText({ vi: 'Ấn bản', en: 'Edition' }),
  },
  identities: [],
});

/** A row of this table with its figure. It is made once and goes into several files. */
export interface FigureRow {
  figure: Figure;
  cells: Cells;
}

/** Every figure, by year, then by unit and indicator. */
export function figureRows(release: Release): FigureRow[] {
  const { dataset } = release;
  const rows = new Map(
    dataset.tables.flatMap(({ rows: own }) =>
      own.map((row) => [`${row.file}:${String(row.line)}`, row] as const),
    ),
  );
  return [...dataset.figures.values()]
    .toSorted((a, b) => byPeriod(a.statement, b.statement) || (a.id < b.id ? -1 : 1))
    .map((figure) => {
      const { file, line } = figure.statement;
      return { figure, cells: cellsOf(release, figure, rows.get(`${file}:${String(line)}`)) };
    });
}

export function figuresAsTable(rows: readonly FigureRow[]): PublishedTable {
  return { table: figuresTable, rows: rows.map(({ cells }) => cells) };
}

function cellsOf(release: Release, figure: Figure, row: AnyRow | undefined): Cells {
  const { statement, value, raw } = figure;
  const { doesNotAddUp, contradicted, corrected } = release.flagsOf(figure.id);
  const year = yearOf(statement.period);
  const { field = '', service = '', index = '', component = '' } = statement.dimensions;
  const yes = (is: boolean) => (is ? 'yes' : '');
  return {
    id: figure.id,
    indicator: figure.indicator,
    unit: statement.unit,
    year: String(year),
    period: statement.period.raw,
    from: statement.period.from,
    to: statement.period.to,
    field,
    service,
    index,
    component,
    scope: statement.scope,
    scope_en: row?.raw['scope_en'] ?? '',
    mechanism: statement.mechanism?.vi ?? '',
    mechanism_en: statement.mechanism?.en ?? '',
    value: isClass(value) ? '' : raw.replace(/^[<>~]+/, ''),
    class: isClass(value) ? value.class : '',
    mark: isClass(value) ? 'exact' : value.mark,
    status: statement.status,
    does_not_add_up: yes(doesNotAddUp),
    contradicted: yes(contradicted),
    corrected: yes(corrected),
    note_vi: statement.note?.vi ?? '',
    note_en: statement.note?.en ?? '',
    source: statement.source,
    edition: release.editionOf.get(year)?.id ?? '',
  };
}
