const HEAD = /<html\b[^>]*?\sdata-edition(?:="([^"]*)")?[\s>]/;

/** The mark of the edition that a page was made of, "2026-11-24.61", '' before any; undefined of what is no page of the site. */
export function editionIn(html: string): string | undefined {
  const head = HEAD.exec(html);
  return head && html.includes('<body>') ? (head[1] ?? '') : undefined;
}

/** "2026-11-24.61" → "2026-11-24". */
export function dayOf(edition: string): string {
  return edition.slice(0, 10);
}

/** The title of a page, without the name of the site behind it. As in the page: "&" is "&amp;". */
export function titleIn(html: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return title.replace(/ – [^–]*$/, '');
}

/** The files of script, style and letters that a page names. */
export function filesIn(html: string, base: string): string[] {
  const named = html.matchAll(/["'(](\/[\w./-]*_astro\/[\w.-]+\.(?:js|css|woff2))["')]/g);
  return [...new Set([...named].map(([, file = '']) => file))].filter((file) =>
    file.startsWith(`${base}_astro`),
  );
}

/** The page with a line before everything else that says that it is a kept copy, and the styles of that line. */
export function withLine(html: string, { line, sheet }: { line: string; sheet: string }): string {
  return html
    .replace('</head>', () => `<link rel="stylesheet" href="${sheet}"></head>`)
    .replace('<body>', () => `<body><p class="kept" role="status">${line}</p>`);
}
