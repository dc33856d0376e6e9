import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Packages of which something is served to readers. A build that serves something of another is refused. */
export const SHIPPED = [
  '@fontsource/be-vietnam-pro',
  '@kurkle/color',
  'chart.js',
  'minisearch',
] as const;

/** The language of names and copyrights of packages. */
export const NAMED_IN = 'en';

export interface ShippedPackage {
  name: string;
  version: string;
  /** Its short name, "MIT". */
  licence: string;
  /** Whose it is, as its licence says; the licence in full. */
  copyright: string;
  text: string;
}

/** What is said of the packages that are installed; throws where one lacks the text of its licence. */
export function shippedPackages(): ShippedPackage[] {
  return SHIPPED.map((name) => {
    const folder = resolve('node_modules', name);
    const manifest = readFileSync(resolve(folder, 'package.json'), 'utf8');
    const { version, license } = JSON.parse(manifest) as { version: string; license: string };
    const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
    if (file === undefined) throw new Error(`${name} brings no text of its licence`);
    const text = readFileSync(resolve(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    const copyright = text.split('\n').find((line) => /^\s*Copyright\b/i.test(line)) ?? '';
    // The copyright line of the font continues with the addresses of its files: only the owner is
    // taken.
    const [whose = ''] = copyright.trim().split(/ \S+\.ttf: /);
    return { name, version, licence: license, copyright: whose, text };
  });
}

/** One file of all their licences. */
export function licencesFile(packages: readonly ShippedPackage[]): string {
  const rule = '='.repeat(80);
  return packages
    .map(
      ({ name, version, licence, text }) =>
        `${rule}\n${name} ${version}: ${licence}\n${rule}\n\n${text}\n`,
    )
    .join('\n');
}
