import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { LOCALES } from './i18n/locale.ts';
import { roots } from './roots.ts';

/** Words that people write in each language: a story for a year, and the standing pages. */
const words = z.strictObject({ title: z.string(), summary: z.string() });

/**
 * Each is called by its language and its name: "en/2019". Only names that `check` looks at are taken: a hidden file,
 * or one that an office program left, is compiled by nobody.
 */
const folder = (name: string, files: string) =>
  glob({
    base: roots.content,
    pattern: LOCALES.map(({ locale }) => `${locale}/${name}/${files}`),
    generateId: ({ entry }) => entry.replace(`/${name}/`, '/').replace(/\.mdx$/, ''),
  });

export const collections = {
  years: defineCollection({ loader: folder('years', '[0-9][0-9][0-9][0-9].mdx'), schema: words }),
  pages: defineCollection({ loader: folder('pages', '[a-z]*.mdx'), schema: words }),
};
