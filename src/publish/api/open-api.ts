import type { Dataset } from '../../data/dataset.ts';
import { siteSetting, siteWords } from '../../data/settings.ts';
import { publishedIndicators } from '../../derive/published-indicators.ts';
import { indented } from '../file.ts';
import { LICENCE } from '../licence.ts';
import { API_PATHS } from '../paths.ts';
import type { Release } from '../release.ts';
import { schemas, type AnswerName } from './schemas.ts';

/** The answers of the API: where each is fetched, and what it is. */
export const ENDPOINTS: readonly Endpoint[] = [
  { path: API_PATHS.index, schema: 'Index' },
  { path: API_PATHS.units, schema: 'Units' },
  { path: API_PATHS.indicators, schema: 'Indicators' },
  { path: API_PATHS.sources, schema: 'Sources' },
  { path: API_PATHS.year('{year}'), schema: 'YearFigures', parameter: 'year' },
  { path: API_PATHS.unit('{unit}'), schema: 'UnitFigures', parameter: 'unit' },
  { path: API_PATHS.figures('{indicator}'), schema: 'IndicatorFigures', parameter: 'indicator' },
];

type Parameter = 'year' | 'unit' | 'indicator';

interface Endpoint {
  path: string;
  schema: AnswerName;
  /** What the word in braces in the path stands for. */
  parameter?: Parameter;
}

/** OpenAPI 3.1 (spec.openapis.org/oas/v3.1.1). */
export function openApi({ dataset, places }: Release): string {
  const all = schemas((name) => `#/components/schemas/${name}`);
  return indented({
    openapi: '3.1.1',
    info: {
      title: siteWords(dataset, 'name', 'vi'),
      summary: siteWords(dataset, 'name', 'en'),
      version: '1.0.0',
      license: { name: LICENCE.title, identifier: LICENCE.spdx },
    },
    servers: [{ url: places.api.replace(/\/$/, '') }],
    paths: Object.fromEntries(
      ENDPOINTS.map(({ path, schema, parameter }) => [
        `/${path}`,
        {
          get: {
            operationId: `get${schema}`,
            summary: all[schema]['title'],
            ...(parameter ? { parameters: [parameterOf(parameter, dataset)] } : {}),
            responses: {
              200: {
                description: all[schema]['title'],
                content: {
                  'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
                },
              },
              404: { description: 'Không có / There is none' },
            },
          },
        },
      ]),
    ),
    components: { schemas: all },
  });
}

function parameterOf(name: Parameter, dataset: Dataset): object {
  const example = exampleOf(name, dataset);
  return { name, in: 'path', required: true, schema: { type: 'string' }, example };
}

/** An answer that there is: of the last year, the province, the first indicator. */
export function exampleOf(name: Parameter, dataset: Dataset): string {
  switch (name) {
    case 'year':
      return String(dataset.years.at(-1) ?? '');
    case 'unit':
      return siteSetting(dataset, 'province');
    case 'indicator':
      return publishedIndicators(dataset)[0] ?? '';
  }
}
