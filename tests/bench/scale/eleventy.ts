import { Eleventy } from '@11ty/eleventy';

/** Builds with Eleventy what was laid out in a folder: node tests/bench/scale/eleventy.ts <input> <output>. */
const [input = '', output = ''] = process.argv.slice(2);
await new Eleventy(input, output, { quietMode: true, source: 'script' }).write();
