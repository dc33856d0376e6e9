import { CLASSES } from '../../data/classes.ts';
import type { Table } from '../../data/table.ts';
import { INDICATORS, TABLES } from '../../data/tables.ts';
import type { Text } from '../../data/text.ts';
import { columnsOf, type Column } from '../columns.ts';
import { figuresTable } from '../figures.ts';
import { THRESHOLD_UNITS } from '../../threshold.ts';
import { PATTERNS } from '../metadata/columns.ts';
import { API_VERSION } from '../paths.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the answers of the API are made of, by name. The names are those of OpenAPI's components. */
export function schemas(ref: (name: string) => string): Record<SchemaName, JsonSchema> {
  const to = (name: SchemaName) => ({ $ref: ref(name) });
  const many = (name: SchemaName) => ({ type: 'array', items: to(name) });
  return {
    Edition: exact(
      {
        vi: 'Một ấn bản đã niêm phong của một năm, và mắt xích chuỗi ở ấn bản ấy',
        en: 'A sealed edition of a year, and the link of the chain at it',
      },
      {
        id: { type: 'string', pattern: '^\\d{4}-\\d+$' },
        year: { type: 'integer' },
        date: { type: 'string', format: 'date' },
        reason: { type: 'string' },
        chain: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      },
    ),
    Figure: recordSchema(figuresTable),
    Unit: recordSchema(TABLES.units),
    UnitName: recordSchema(TABLES.unitNames),
    UnitCode: recordSchema(TABLES.unitCodes),
    Source: recordSchema(TABLES.sources),
    Inspection: recordSchema(TABLES.inspections),
    Finding: recordSchema(TABLES.findings),
    Indicator: exact(
      { vi: 'Một chỉ tiêu: số liệu đo cái gì', en: 'An indicator: what figures measure' },
      {
        id: { type: 'string', enum: INDICATORS.map(({ id }) => id) },
        table: { type: 'string' },
        label: { $ref: ref('Text') },
        definition: { $ref: ref('Text') },
        unit: { $ref: ref('Text') },
        measure: { type: 'string', enum: ['count', 'share', 'number', 'rank', 'class'] },
        better: { type: 'string', enum: ['higher', 'lower', 'neither'] },
        threshold: { $ref: ref('Threshold') },
        figures: { type: 'integer', minimum: 0 },
        years: { type: 'array', items: { type: 'integer' } },
      },
      {
        whole: { type: 'string' },
        basis: { $ref: ref('Text') },
        file: { type: 'string' },
      },
    ),
    Threshold: exact(
      {
        vi: 'Chênh dưới mức này thì không gọi là tăng hay giảm',
        en: 'A difference below this is called neither a rise nor a fall',
      },
      { in: { type: 'string', enum: THRESHOLD_UNITS }, least: { type: 'number' } },
    ),
    Text: exact(
      { vi: 'Cùng một lời trong hai thứ tiếng', en: 'The same words in two languages' },
      { vi: { type: 'string' }, en: { type: 'string' } },
    ),
    Index: exact(
      ANSWERS.Index,
      {
        version: { const: API_VERSION },
        licence: { type: 'string', format: 'uri' },
        editions: many('Edition'),
        drafts: { type: 'array', items: { type: 'integer' } },
        files: { type: 'array', items: { type: 'string' } },
      },
      { head: { type: 'string' } },
    ),
    Units: exact(ANSWERS.Units, {
      units: many('Unit'),
      names: many('UnitName'),
      codes: many('UnitCode'),
    }),
    Indicators: exact(ANSWERS.Indicators, { indicators: many('Indicator') }),
    Sources: exact(ANSWERS.Sources, { sources: many('Source') }),
    YearFigures: exact(
      ANSWERS.YearFigures,
      {
        year: { type: 'integer' },
        figures: many('Figure'),
        inspections: many('Inspection'),
        findings: many('Finding'),
      },
      { edition: to('Edition') },
    ),
    UnitFigures: exact(ANSWERS.UnitFigures, {
      unit: to('Unit'),
      names: many('UnitName'),
      codes: many('UnitCode'),
      figures: many('Figure'),
      findings: many('Finding'),
    }),
    IndicatorFigures: exact(ANSWERS.IndicatorFigures, {
      indicator: to('Indicator'),
      figures: many('Figure'),
    }),
  };
}

/** What each answer is, in words. */
export const ANSWERS = {
  Index: { vi: 'Có những gì, theo những ấn bản nào', en: 'What there is, in which editions' },
  Units: {
    vi: 'Mọi đơn vị, tên qua các thời kỳ và mã chính thức',
    en: 'All units, their names over time and official codes',
  },
  Indicators: { vi: 'Mọi chỉ tiêu', en: 'All indicators' },
  Sources: { vi: 'Mọi nguồn', en: 'All sources' },
  YearFigures: { vi: 'Mọi điều đã công bố của một năm', en: 'All that is published of a year' },
  UnitFigures: { vi: 'Một đơn vị qua các năm', en: 'One unit over the years' },
  IndicatorFigures: { vi: 'Mọi số liệu của một chỉ tiêu', en: 'All figures of one indicator' },
} as const satisfies Readonly<Record<string, Text>>;

export type AnswerName = keyof typeof ANSWERS;

export type SchemaName =
  | 'Edition'
  | 'Figure'
  | 'Unit'
  | 'UnitName'
  | 'UnitCode'
  | 'Source'
  | 'Inspection'
  | 'Finding'
  | 'Indicator'
  | 'Threshold'
  | 'Text'
  | AnswerName;

/** A row of a table: a cell that is blank is left out. */
function recordSchema(table: Table): JsonSchema {
  const columns = columnsOf(table);
  const properties = (some: readonly Column[]) =>
    Object.fromEntries(some.map((column) => [column.name, propertyOf(table, column)]));
  return exact(
    table.title,
    properties(columns.filter(({ isRequired }) => isRequired)),
    properties(columns.filter(({ isRequired }) => !isRequired)),
  );
}

function propertyOf(table: Table, column: Column): JsonSchema {
  const { meta } = column;
  const definition = meta.role === 'measure' ? meta.definition : null;
  return {
    title: bothOf(meta.label),
    ...(definition === null ? {} : { description: bothOf(definition) }),
    ...typeOf(table, column),
  };
}

function typeOf(table: Table, { meta, isList, isNumeric }: Column): JsonSchema {
  if (isList) return { type: 'array', items: { type: 'string' } };
  if (meta.role === 'list') return { type: 'string', enum: meta.allowed };
  if (isNumeric)
    // A number, or what a source hedges, as text: ">9000".
    return meta.role === 'measure' && table !== figuresTable
      ? { type: ['number', 'string'], pattern: whole(PATTERNS.quantity) }
      : { type: 'number' };
  if (meta.role === 'measure') return { type: 'string', enum: CLASSES };
  const { role } = meta;
  if (role === 'id' || role === 'date' || role === 'period')
    return { type: 'string', pattern: whole(PATTERNS[role]) };
  return { type: 'string' };
}

function whole(pattern: string): string {
  return `^(${pattern})$`;
}

/** An object with these properties and no other. */
function exact(
  words: Text,
  always: Readonly<Record<string, JsonSchema>>,
  sometimes: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    type: 'object',
    title: bothOf(words),
    properties: { ...always, ...sometimes },
    required: Object.keys(always),
    additionalProperties: false,
  };
}

function bothOf({ vi, en }: Text): string {
  return vi === en ? vi : `${vi} / ${en}`;
}
