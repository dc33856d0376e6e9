import { globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const LOCALE = resolve('src/i18n/locale.ts');

/** Files that hold words, formats or the first part of addresses: what someone who adds a language writes. */
const WRITTEN =
  /^src\/(i18n\/(locale|strings|format)|publish\/words|country\/.*\/words|site\/.*\/words|site\/.*\/meanings\/(?!meanings?\.)\w+)\.ts$/;

/** What the meanings of indicators have in common, and where they are gathered: nothing is written there. */
const GATHERED = /\/meanings\/meanings?\.ts$/;

/** A type that has a place for each language. */
const FOR_EACH_LANGUAGE = /Record<\s*Locale\b|\bin Locale\b/;

const files = globSync('src/**/*.{ts,astro}').sort();
const written = files.filter((file) => WRITTEN.test(file));

/** The files that the compiler refuses once there is another language. They import nothing large: this is quick. */
function lacking(): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('.'));
  const host = ts.createCompilerHost({ ...options, types: [] });
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, target) =>
    resolve(file) === LOCALE
      ? ts.createSourceFile(file, withAnother(readFileSync(LOCALE, 'utf8')), target)
      : read(file, target);
  const program = ts.createProgram(written, { ...options, types: [] }, host);
  return program
    .getSourceFiles()
    .filter((source) => !source.isDeclarationFile)
    .filter((source) => program.getSemanticDiagnostics(source).length > 0)
    .map(({ fileName }) => relative('.', fileName))
    .sort();
}

function withAnother(text: string): string {
  return text.replace(/(Locale = [^;]+);/, "$1 | 'xx';");
}

it('the compiler asks for the words of another language in every file of words', () => {
  expect(lacking()).toEqual(written);
});

it('no other file has a place for each language', () => {
  const places = files.filter((file) => FOR_EACH_LANGUAGE.test(readFileSync(file, 'utf8')));
  expect(places.filter((file) => !WRITTEN.test(file) && !GATHERED.test(file))).toEqual([]);
});
