import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist*/', '.astro/', 'tests/sample/{data,content,dist*}/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Brackets say that a key may not be there.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // Types inside components are the business of `astro check`, which understands them.
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs.recommended, astro.configs['jsx-a11y-strict']],
    rules: {
      // A table that scrolls sideways must be reachable by keyboard to be scrolled.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }],
    },
  },
  {
    files: ['**/*.{ts,astro}'],
    rules: {
      eqeqeq: 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    // Configuration is no TypeScript: a key written twice would silently lose the first.
    files: ['**/*.{js,cjs,mjs}'],
    rules: { 'no-dupe-keys': 'error' },
  },
  {
    // One language or one path of the site, written into code, would have to be found when there is another.
    files: ['src/{derive,editions,charts,live,site,pages}/**/*.{ts,astro}'],
    ignores: ['src/site/**/words.ts', 'src/site/addresses.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Literal[value=/^(vi|en)$/], MemberExpression > Identifier.property[name=/^(vi|en)$/]',
          message:
            'Name no language here: take `locale`, `local(row, "name", locale)` or SOURCE_LOCALE.',
        },
        {
          selector: 'Identifier[name=/_(vi|en)$/]',
          message:
            'Words of a row: `local(row, "name", locale)`, or `textOf(row, "name")` for all languages.',
        },
        {
          selector:
            'Literal[value=/^.[a-z0-9]/][value=/^\\u002f/], TemplateElement[value.raw=/^\\u002f[a-z0-9]/]',
          message:
            'Every address is made in src/site/addresses.ts, so that the site can stand under a path.',
        },
      ],
    },
  },
  {
    // Whoever loads these asks for a default.
    files: ['*.config.ts', 'tests/run/closing-line.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
