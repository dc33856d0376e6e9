import { readdirSync } from 'node:fs';
import type { ChartSpec } from '../../src/charts/forms/forms.ts';

const folder = `${import.meta.dirname}/pictures`;

/** Every kind of chart, most with awkward figures: the files of pictures/, by name. */
export const pictures = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const name = file.replace('.ts', '');
    const module = (await import(`${folder}/${file}`)) as Record<string, () => ChartSpec>;
    const [picture, ...others] = Object.values(module);
    if (!picture || others.length) throw new Error(`${file} must export one function`);
    return { name, spec: picture() };
  }),
);
