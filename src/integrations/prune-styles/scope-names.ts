/** The class by which Astro keeps a component's styles to itself. */
const SCOPE = /astro-[a-z0-9]{8}/g;

/** Gives the function that writes these classes as short as they can be, the same on every page. */
export function scopeShortener(): (html: string) => string {
  const names = new Map<string, string>();
  return (html) =>
    html.replaceAll(SCOPE, (scope) => {
      const name = names.get(scope) ?? `_${names.size.toString(36)}`;
      names.set(scope, name);
      return name;
    });
}
