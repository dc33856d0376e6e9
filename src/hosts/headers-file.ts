import { LOCALES } from '../i18n/locale.ts';
import type { Header, HostRules } from './rules.ts';

/**
 * `_headers`, for hosts of static sites that read it (Netlify, Cloudflare Pages and alike). There the values of all rules
 * that match are joined, so a header that some folders have otherwise is told of every other folder by its name.
 * `pages` are the files of the built site that end in ".html": "2019/index.html". Cloudflare reads a hundred rules and
 * leaves out the rest, so all years of a century are one.
 */
export function headersFile({ base, always, byPath }: HostRules, pages: readonly string[]): string {
  const places = [...new Set(pages.map(placeOf))].map((place) => base + place).sort();
  return [
    block(`${base}*`, always),
    ...byPath.flatMap(({ header: name, paths, value, otherwise }) => {
      const others = places.filter((place) => !paths.includes(place.replace(/\*$/, '')));
      return [
        ...paths.map((path) => block(`${path}*`, [{ name, value }])),
        // What may be kept, and for how long, these hosts say of pages by themselves.
        ...(otherwise === null || name === 'Cache-Control'
          ? []
          : others.map((place) => block(place, [{ name, value: otherwise }]))),
      ];
    }),
  ].join('\n');
}

/** The folder at the root of its language that a page lies in, with all in it: "en/don-vi/*", "en/20*"; or the page itself: "404.html". */
function placeOf(file: string): string {
  const parts = file.split('/');
  const language = LOCALES.some(({ segment }) => segment === parts[0]) ? 1 : 0;
  const place = parts.slice(0, language + 1).join('/');
  if (parts.length > language + 1) return `${place}/*`.replace(/(\d\d)\d\d\/\*$/, '$1*');
  return place.replace(/index\.html$/, '');
}

function block(path: string, headers: readonly Header[]): string {
  return [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n');
}
