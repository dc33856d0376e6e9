import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What a page may do, in the order it is written: nothing but what the site itself serves, and what the page was built with.
 * Workers are scripts. Content Security Policy Level 3, https://www.w3.org/TR/CSP3/.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
} as const;

const CHARSET = /<meta charset="[^"]*">/i;
const INLINE = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g;
/** A block of data, which no browser runs. */
const DATA = /type="application\/(?:ld\+)?json"/;

/**
 * After a build, and after its styles are what they will be, each page says what it may do. `added` are the texts of script
 * elements that scripts of the site put into a page.
 */
export function writePolicies(added: readonly string[]): AstroIntegration {
  return {
    name: 'write-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const place = join(folder, file);
          writeFileSync(place, withPolicy(readFileSync(place, 'utf8'), added));
        }
      },
    },
  };
}

/** A page with its policy right after its encoding, before anything that the policy speaks of. */
export function withPolicy(html: string, added: readonly string[]): string {
  const scripts = new Set(added.map(sumOf));
  const styles = new Set<string>();
  for (const [, element, attributes = '', text = ''] of html.matchAll(INLINE)) {
    if (element === 'style') styles.add(sumOf(text));
    else if (text !== '' && !DATA.test(attributes)) scripts.add(sumOf(text));
  }
  const own: Partial<Record<string, Set<string>>> = { 'script-src': scripts, 'style-src': styles };
  const policy = Object.entries(DIRECTIVES)
    .map(([name, value]) => [name, value, ...(own[name] ?? [])].join(' '))
    .join(';');
  const element = `<meta http-equiv="content-security-policy" content="${policy}">`;
  if (!CHARSET.test(html)) throw new Error('a page without <meta charset>');
  return html.replace(CHARSET, (charset) => charset + element);
}

function sumOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
