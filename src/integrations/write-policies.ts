import { createHash } from 'node:crypto';

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
 * A page with its policy right after its encoding, before anything that the policy speaks of: what it may do. Its styles are what
 * they will be. `added` are the texts of script elements that scripts of the site put into a page.
 */
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
