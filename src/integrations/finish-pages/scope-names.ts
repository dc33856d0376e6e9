/** The class by which Astro keeps a component's styles to itself. */
const SCOPE = /astro-[a-z0-9]{8}/g;

/** Each such class, and the short one that is written in its place, the same on every page. */
export type ScopeNames = Map<string, string>;

/** Gives the classes of a page that have no short name yet the next ones: pages are read in the order of their names. */
export function nameScopes(html: string, names: ScopeNames): void {
  for (const [scope] of html.matchAll(SCOPE))
    if (!names.has(scope)) names.set(scope, `_${names.size.toString(36)}`);
}

export function withShortScopes(html: string, names: ReadonlyMap<string, string>): string {
  return html.replaceAll(SCOPE, (scope) => names.get(scope) ?? scope);
}
