/** A page that a reader goes to; a file of script, style or letters, whose name changes with its content; all else. */
type Asked = 'page' | 'file' | 'other';

type AskedFor = Pick<Request, 'method' | 'url' | 'mode' | 'destination' | 'headers'>;

/**
 * What a request is for. Only pages and their files are ever kept: data, pictures, what others embed and what a browser
 * fetches because a reader points at it are not.
 */
export function whatIsAsked(
  { method, url, mode, destination, headers }: AskedFor,
  /** The whole address that the site stands at. */
  scope: string,
): Asked {
  const ahead = headers.get('sec-purpose')?.startsWith('prefetch') ?? false;
  if (method !== 'GET' || !url.startsWith(scope) || ahead) return 'other';
  const { pathname } = new URL(url);
  if (mode === 'navigate')
    return destination === 'document' && pathname.endsWith('/') ? 'page' : 'other';
  return isFile(pathname, new URL(scope).pathname) ? 'file' : 'other';
}

/** Whether a path is that of a file which is kept with the pages that need it. */
export function isFile(pathname: string, base: string): boolean {
  return (
    pathname.startsWith(base) && /^_astro\/[^/]+\.(js|css|woff2)$/.test(pathname.slice(base.length))
  );
}
