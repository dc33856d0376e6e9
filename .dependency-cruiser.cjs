const { layers } = require('./tests/architecture/layers.json');

/** What a folder may not import: every layer that its line in layers.json does not name. */
const direction = Object.entries(layers).map(([layer, below]) => {
  const allowed = [layer, ...below];
  const forbidden = Object.keys(layers).filter(
    (other) => !allowed.some((name) => other === name || other.startsWith(`${name}/`)),
  );
  return {
    name: `direction-of-${layer}`,
    severity: 'error',
    comment: 'Imports run one way: see tests/architecture/layers.json.',
    from: { path: `^src/${layer}(/|\\.ts$)` },
    to: { path: `^src/(${forbidden.join('|')})(/|\\.ts$)` },
  };
});

module.exports = {
  forbidden: [
    ...direction,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      comment: 'Types count too: of two files that need each other, neither can be read alone.',
      to: { circular: true },
    },
    {
      name: 'register-builds-no-page',
      comment:
        'The charts of the site are listed from the dataset: a page asks the register, never the other way.',
      severity: 'error',
      from: { path: '^src/site/charts\\.ts$' },
      to: { path: '^src/site/pages/.*/(model\\.ts|.*\\.astro)$', reachable: true },
    },
    {
      name: 'data-knows-no-astro',
      severity: 'error',
      from: { path: '^src/(data|derive|charts|i18n)/' },
      to: { path: '(^astro|node_modules/astro/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.json'] },
  },
};
