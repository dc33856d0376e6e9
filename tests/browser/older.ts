import postcss from 'postcss';

/** Declarations that browsers of 2022 leave out. */
const YOUNG = /cqi|cqw/;
const YOUNG_PROPERTIES = ['container-type', 'text-wrap'];

/** A page as a browser of March 2022 reads it: what it does not know is not there, and it says so when asked. */
export function asIn2022(html: string): string {
  return withStyles(html, (css) => {
    const root = postcss.parse(css);
    root.walkAtRules('container', (rule) => {
      rule.remove();
    });
    root.walkAtRules('supports', (rule) => {
      if (!rule.params.includes('container-type')) return;
      if (rule.params.startsWith('not')) rule.replaceWith(rule.nodes ?? []);
      else rule.remove();
    });
    root.walkRules((rule) => {
      rule.selectors = rule.selectors.filter((selector) => !selector.includes(':has('));
      if (rule.selector === '') rule.remove();
    });
    root.walkDecls((declaration) => {
      if (YOUNG.test(declaration.value) || YOUNG_PROPERTIES.includes(declaration.prop))
        declaration.remove();
    });
    return root.toString();
  });
}

/** The same for a browser that knows no cascade layers: it skips all that is in one. */
export function withoutLayers(html: string): string {
  return withStyles(html, (css) => {
    const root = postcss.parse(css);
    root.walkAtRules('layer', (rule) => {
      rule.remove();
    });
    return root.toString();
  });
}

/** The policy of a page knows its styles as they were built, and forbids others: it is left out. */
function withStyles(html: string, aged: (css: string) => string): string {
  return html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    .replace(/<style>([^]*?)<\/style>/g, (_, css: string) => `<style>${aged(css)}</style>`);
}
