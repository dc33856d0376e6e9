import { z } from 'zod';
import { API_VERSION } from '../../publish/paths.ts';
import { DATA_PACKAGE } from '../../publish/metadata/data-package.ts';

/** What is read of a province's `datapackage.json`: see `publish/metadata/data-package.ts`, which writes it. */
const field = z.object({
  name: z.string(),
  type: z.string(),
  title: z.string(),
  'title@en': z.string(),
  description: z.string().optional(),
  'description@en': z.string().optional(),
  unit: z.string().optional(),
  'unit@en': z.string().optional(),
  delimiter: z.string().optional(),
  itemType: z.string().optional(),
});
const reference = z.object({ resource: z.string(), fields: z.array(z.string()) });
const key = z.array(z.string());
const resource = z.object({
  name: z.string().regex(/^[a-z0-9-]+$/),
  // Beside the description: what is asked of a host stays below its address.
  path: z.string().regex(/^[a-z0-9-]+\.csv$/),
  title: z.string(),
  'title@en': z.string(),
  bytes: z.number(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  rowCount: z.number(),
  schema: z.object({
    fields: z.array(field),
    primaryKey: key.optional(),
    uniqueKeys: z.array(key).optional(),
    foreignKeys: z.array(z.object({ fields: key, reference })).optional(),
  }),
});
export const packageForm = z.object({
  $schema: z.literal(DATA_PACKAGE),
  name: z.string(),
  title: z.string(),
  created: z.string().optional(),
  sample: z.boolean().default(false),
  licenses: z.array(z.object({ name: z.string() })).min(1),
  resources: z.array(resource),
});

/** What is read of `index.json` of its API. */
export const indexForm = z.object({
  version: z.literal(API_VERSION),
  editions: z.array(z.object({ id: z.string(), year: z.number(), date: z.string() })),
  drafts: z.array(z.number()),
});

export type Field = z.infer<typeof field>;
export type Resource = z.infer<typeof resource>;
export type PublishedPackage = z.infer<typeof packageForm>;
export type PublishedIndex = z.infer<typeof indexForm>;
