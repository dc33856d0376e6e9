import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const LOCALE = resolve('src/i18n/locale.ts');

/** Files that hold words, formats or the first part of addresses: what someone who adds a language writes. */
const WRITTEN = /^src\/(i18n\/(locale|strings|format)|site\/.*\/words)\.ts$/;

/** Each fault that the compiler finds in src/, as `locale.ts` reads after `change`: the file, and what is wrong. */
function faults(change: (text: string) => string): { file: string; fault: string }[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')) as {
    config: unknown;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('.'));
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, target) =>
    resolve(file) === LOCALE
      ? ts.createSourceFile(file, change(readFileSync(LOCALE, 'utf8')), target)
      : read(file, target);
  const own = fileNames.filter((file) => relative('.', file).startsWith('src/'));
  const program = ts.createProgram(own, options, host);
  return own.flatMap((name) =>
    program.getSemanticDiagnostics(program.getSourceFile(name)).map(({ messageText, start }) => ({
      file: relative('.', name),
      fault: `${String(start)} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    })),
  );
}

it('a language more is a matter of words and formats alone', { timeout: 0 }, () => {
  // Types that Astro makes are missing before it has run once: those faults are none of the new language.
  const before = new Set(faults((text) => text).map(({ file, fault }) => `${file} ${fault}`));
  const lacking = faults((text) => text.replace("Locale = 'vi';", "Locale = 'en' | 'vi';"))
    .filter(({ file, fault }) => !before.has(`${file} ${fault}`))
    .map(({ file }) => file);
  expect(lacking).toContain('src/site/pages/home/words.ts');
  expect(lacking.filter((file) => !WRITTEN.test(file))).toEqual([]);
});
