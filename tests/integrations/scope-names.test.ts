import { expect, it } from 'vitest';
import {
  nameScopes,
  withShortScopes,
  type ScopeNames,
} from '../../src/integrations/finish-pages/scope-names.ts';

it('the scopes of components have a letter or two for names, in a page as in its styles', () => {
  const names: ScopeNames = new Map();
  const page = (scope: string) => `<style>.${scope}{margin:0}</style><p class="a ${scope}"></p>`;
  const short = (scope: string) => {
    nameScopes(page(scope), names);
    return withShortScopes(page(scope), names);
  };
  const [one, other] = [short('astro-abcdefgh'), short('astro-ijklmnop')];
  expect(one).toMatch(/^<style>\.(_\w)\{margin:0\}<\/style><p class="a \1"><\/p>$/);
  expect(other).not.toBe(one);
  expect(short('astro-abcdefgh')).toBe(one);
});
