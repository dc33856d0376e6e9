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
      // Every test of a `switch` over a union must still hold when the union grows.
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // Types inside components are the business of `astro check`, which understands them.
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs.recommended, astro.configs['jsx-a11y-strict']],
  },
  {
    files: ['**/*.{ts,astro}'],
    rules: {
      eqeqeq: 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
);
