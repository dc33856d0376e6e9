import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const MEASURE = `
import { lettersOfFiles } from './src/charts/output/font-files.ts';
console.log(lettersOfFiles().width('Kiên Giang'));`;

it('a text is as wide on a machine that speaks Turkish, whose "i" has a form of its own', () => {
  const widthIn = (language: string) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', MEASURE], {
      env: { ...process.env, LC_ALL: language },
      encoding: 'utf8',
    });
  expect(widthIn('tr_TR.UTF-8')).toBe(widthIn('C'));
});
