import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../data/folder.ts';
import { LOCALES } from '../i18n/locale.ts';

/** What stands in content/ or is asked for by the pages, and is not in the site that was just built. */
export function lostIn(site: string, content: string, base: string): string[] {
  return [...lostProse(site, content), ...lostFonts(site, base)];
}

function lostProse(site: string, content: string): string[] {
  return readContent(content).flatMap(({ file, bytes }) => {
    const [, language, kind, name = ''] =
      /^content\/(\w+)\/(years|pages)\/(.+)\.mdx$/.exec(file) ?? [];
    const text = new TextDecoder().decode(bytes);
    const hasWords = text.replaceAll(/\{\/\*[\s\S]*?\*\/\}|^---[\s\S]*?\n---/g, '').trim() !== '';
    if (kind === undefined || !hasWords) return [];
    const page = join(site, segmentFor(language), name, 'index.html');
    const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
    return html.includes(kind === 'years' ? 'class="story"' : '<h1>') ? [] : [file];
  });
}

function segmentFor(language: string | undefined): string {
  return LOCALES.find(({ locale }) => locale === language)?.segment ?? '';
}

/** Files of letters that the home page names and that are not there, or all of them. */
function lostFonts(site: string, base: string): string[] {
  const home = join(site, 'index.html');
  if (!existsSync(home)) return ['index.html'];
  const html = readFileSync(home, 'utf8');
  const named = [...html.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(([, url = '']) => url);
  if (named.length === 0) return ['*.woff2'];
  return [...new Set(named)].filter((url) => {
    const file = join(site, url.startsWith(base) ? url.slice(base.length) : url);
    return !existsSync(file) || statSync(file).size === 0;
  });
}
