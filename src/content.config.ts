import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { join } from 'node:path';
import { SOURCE_LOCALE } from './i18n/locale.ts';
import { roots } from './roots.ts';

/** Words that people write: a story for a year, and the standing pages. */
const words = z.strictObject({ title: z.string(), summary: z.string() });

const folder = (name: string) =>
  glob({
    base: join(roots.content, SOURCE_LOCALE, name),
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });

export const collections = {
  years: defineCollection({ loader: folder('years'), schema: words }),
  pages: defineCollection({ loader: folder('pages'), schema: words }),
};
