import type { RawTable } from './csv/csv.ts';
import { optionalText, text } from './columns.ts';
import { columnMeta, table } from './table.ts';
import { STATEMENT_TABLES } from './tables.ts';

/** What the words of the code say of each indicator that a year shows: sealed with the year. */
export const dictionary = table({
  name: 'dictionary',
  title: { vi: 'Chỉ tiêu', en: 'Indicators' },
  place: 'register',
  key: ['indicator'],
  columns: {
    indicator: text({ vi: 'Chỉ tiêu', en: 'Indicator' }),
    label_vi: text({ vi: 'Tên gọi', en: 'Label (Vietnamese)' }),
    label_en: text({ vi: 'Tên gọi, tiếng Anh', en: 'Label (English)' }),
    definition_vi: text({ vi: 'Định nghĩa', en: 'Definition (Vietnamese)' }),
    definition_en: text({ vi: 'Định nghĩa, tiếng Anh', en: 'Definition (English)' }),
    unit_vi: optionalText({ vi: 'Đơn vị tính', en: 'Unit (Vietnamese)' }),
    unit_en: optionalText({ vi: 'Đơn vị tính, tiếng Anh', en: 'Unit (English)' }),
    better: text({ vi: 'Cao hay thấp là tốt', en: 'Which way is better' }),
  },
  identities: [],
});

/** The rows of the dictionary for some indicators, as the code has them today. */
export function dictionaryOf(indicators: ReadonlySet<string>): RawTable {
  const rows = STATEMENT_TABLES.flatMap((own) =>
    Object.keys(own.columns).flatMap((column) => {
      const meta = columnMeta(own, column);
      const indicator = `${own.name}.${column}`;
      if (meta.role !== 'measure' || !indicators.has(indicator)) return [];
      const { label, definition, unit, better } = meta;
      const words = [label.vi, label.en, definition.vi, definition.en, unit.vi, unit.en];
      return [[indicator, ...words, better]];
    }),
  );
  return {
    file: `${dictionary.name}.csv`,
    separator: ',',
    header: Object.keys(dictionary.columns),
    headerLine: 1,
    rows: rows.map((cells, index) => ({ line: index + 2, cells })),
  };
}
