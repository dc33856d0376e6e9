import postcss, { type Plugin, type Rule } from 'postcss';

const PAIR = /^light-dark\(([^]*)\)$/;

/**
 * Custom properties that are written `light-dark(a, b)` are sent as two lists, the second one for screens of readers who
 * like it dark. The bundler can write them for browsers of 2022 too, at three times the length.
 */
export function twoPalettes(): Plugin {
  return {
    postcssPlugin: 'two-palettes',
    Rule(rule) {
      const dark = darkOf(rule);
      if (dark.nodes.length === 0) return;
      const params = 'screen and (prefers-color-scheme: dark)';
      rule.parent?.insertAfter(rule, postcss.atRule({ name: 'media', params, nodes: [dark] }));
    },
  };
}

/** Leaves the light ones in a rule and gives one with the dark. */
function darkOf(rule: Rule): Rule {
  const dark = postcss.rule({ selector: rule.selector });
  rule.walkDecls(/^--/, (declaration) => {
    const [, pair] = PAIR.exec(declaration.value) ?? [];
    if (pair === undefined) return;
    const [light = '', other = ''] = postcss.list.comma(pair);
    dark.append(declaration.clone({ value: other }));
    declaration.value = light;
  });
  return dark;
}
