import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { isClass } from '../../src/data/figures.ts';
import { fileAt, files, release } from './made-files.ts';

const api = files.filter(({ room }) => room === 'api');
const answers = api.filter(({ form, path }) => form === 'json' && path !== 'openapi.json');

function parsed(path: string): Record<string, unknown> {
  return JSON.parse(new TextDecoder().decode(fileAt(path, api).content)) as Record<string, unknown>;
}

interface OpenApi {
  paths: Record<
    string,
    { get: { responses: { 200: { content: Record<string, { schema: { $ref: string } }> } } } }
  >;
  servers: { url: string }[];
}

const openApi = parsed('openapi.json') as unknown as OpenApi;

/** "figures/cases.late.json" → the schema that the description names for it. */
function schemaFor(path: string): string | undefined {
  const [, found] =
    Object.entries(openApi.paths).find(([template]) => {
      const pattern = template
        .slice(1)
        .replaceAll('.', String.raw`\.`)
        .replace(/\{\w+\}/, '[^/]+');
      return new RegExp(`^${pattern}$`).test(path);
    }) ?? [];
  return found?.get.responses[200].content['application/json']?.schema.$ref.split('/').at(-1);
}

describe('the API', () => {
  it('is described in OpenAPI 3.1 that a validator of others accepts', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(parsed('openapi.json'));
    expect([valid, errors, validator.version]).toEqual([true, undefined, '3.1']);
    expect(openApi.servers[0]?.url).toBe(release.places.api.replace(/\/$/, ''));
  });

  it.each(answers.map(({ path }) => path))('%s is as its JSON Schema says', (path) => {
    const schema = schemaFor(path);
    expect(schema).toBeDefined();
    const ajv = new Ajv2020({
      strict: true,
      allowUnionTypes: true,
      formats: { date: true, uri: true },
    });
    const validate = ajv.compile(parsed(`schemas/${schema ?? ''}.json`));
    expect([validate(parsed(path)), validate.errors]).toEqual([true, null]);
  });

  it('gives every figure three times: by year, unit and indicator', () => {
    for (const { id, indicator, statement, value } of release.dataset.figures.values()) {
      const number = isClass(value) ? undefined : value.value;
      const found = [
        parsed(`years/${statement.period.to.slice(0, 4)}.json`),
        parsed(`units/${statement.unit}.json`),
        parsed(`figures/${indicator}.json`),
      ].map(
        ({ figures }) =>
          (figures as Record<string, unknown>[]).find((own) => own['id'] === id)?.['value'],
      );
      expect([id, ...found]).toEqual([id, number, number, number]);
    }
  });

  it('lists its answers, and the head of the chain', () => {
    const index = parsed('index.json');
    expect(index['files']).toEqual(
      answers.map(({ path }) => path).filter((path) => path !== 'index.json'),
    );
    expect(index['head']).toBe(release.ledger.at(-1)?.chain);
    expect(index['drafts']).toEqual([2019]);
  });

  it('leaves out what a source does not say, and writes no null', () => {
    for (const { content } of answers)
      expect(new TextDecoder().decode(content)).not.toContain('null');
  });
});
