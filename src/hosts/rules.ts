import { LOCALES } from '../i18n/locale.ts';

/** What a host is asked to do. Paths begin with the path that the site is served under. */
export interface HostRules {
  /** "/" or "/cchc/" */
  base: string;
  /** Sent with everything. */
  always: readonly Header[];
  /** Sent with what stands under a path, and another value with all the rest; null: nothing. */
  byPath: readonly PathRule[];
  /** Types of files by the end of their names, without the dot; those of text are UTF-8. */
  types: Readonly<Record<string, string>>;
  /** The page to send, as 404, for what is not there. */
  missing: string;
}

export interface Header {
  name: string;
  value: string;
}

export interface PathRule {
  header: string;
  /** Folders and files; a folder ends in "/" and stands for all in it. */
  paths: readonly string[];
  value: string;
  otherwise: string | null;
}

const YEAR_IN_SECONDS = 31_536_000;

const TYPES = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv',
  txt: 'text/plain',
  md: 'text/markdown',
  mdx: 'text/markdown',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  cff: 'application/yaml',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  ics: 'text/calendar',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  zip: 'application/zip',
} as const;

/** Whether a type is text that compression makes shorter. */
export function isText(type: string): boolean {
  return /^text\/|json|xml|yaml|bibtex|research-info/.test(type) && !type.includes('openxml');
}

/** Headers that say nothing of a page's content and so cannot stand in it. */
const ALWAYS: readonly Header[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  // Readers' addresses are told to nobody else.
  { name: 'Referrer-Policy', value: 'same-origin' },
  {
    name: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
];

/** The rules for a site under a path. */
export function hostRules(base: string): HostRules {
  const roots = LOCALES.map(({ segment }) => base + (segment === undefined ? '' : `${segment}/`));
  const under = (...folders: string[]) =>
    roots.flatMap((root) => folders.map((folder) => root + folder));
  return {
    base,
    always: ALWAYS,
    byPath: [
      {
        header: 'Content-Security-Policy',
        paths: under('nhung/'),
        // Anyone may show an embed in a frame, nobody else's site another page.
        value: 'frame-ancestors *',
        otherwise: "frame-ancestors 'self'",
      },
      {
        header: 'Cache-Control',
        // Their names change with their bytes.
        paths: [`${base}_astro/`],
        value: `public, max-age=${String(YEAR_IN_SECONDS)}, immutable`,
        otherwise: 'no-cache',
      },
      {
        header: 'Access-Control-Allow-Origin',
        // Data and pictures, for pages and programs of anyone.
        paths: [...new Set([...under('du-lieu/', 'bieu-do/'), `${base}api/`, `${base}an-ban/`])],
        value: '*',
        otherwise: null,
      },
    ],
    types: TYPES,
    missing: `${base}404.html`,
  };
}
