import postcss, { type Declaration, type Plugin, type Rule } from 'postcss';

const PAIR = /^light-dark\(([^]*)\)$/;

/**
 * Custom properties that are written `light-dark(a, b)` are sent as lists: the light ones, then the dark ones for screens
 * of readers whose system is dark, then the dark ones for those who chose them (`data-look`); whoever chose the light ones
 * is left out of the second list. No list weighs more in a selector than another. The bundler can write them for browsers
 * of 2022 too, at three times the length and for the system alone.
 */
export function twoPalettes(): Plugin {
  return {
    postcssPlugin: 'two-palettes',
    Rule(rule) {
      const values = darkOf(rule);
      if (values.length === 0) return;
      if (rule.selector !== ':root') throw rule.error('light-dark() stands only in :root');
      const list = (params: string, selector: string) => {
        const dark = postcss.rule({ selector }).append(values.map((value) => value.clone()));
        return postcss.atRule({ name: 'media', params }).append(dark);
      };
      rule.parent?.insertAfter(rule, [
        list('screen and (prefers-color-scheme: dark)', ":where(:not([data-look='light'])):root"),
        list('screen', ":where([data-look='dark']):root"),
      ]);
    },
  };
}

/** Leaves the light ones in a rule and gives the dark. */
function darkOf(rule: Rule): Declaration[] {
  const dark: Declaration[] = [];
  rule.walkDecls(/^--/, (declaration) => {
    const [, pair] = PAIR.exec(declaration.value) ?? [];
    if (pair === undefined) return;
    const [light = '', other = ''] = postcss.list.comma(pair);
    dark.push(declaration.clone({ value: other }));
    declaration.value = light;
  });
  return dark;
}
