import { expect, test } from 'vitest';
import { whatIsAsked } from '../../../src/live/offline/asked.ts';

const ahead = new Headers({ 'sec-purpose': 'prefetch' });
const SCOPE = 'https://example.org/cchc/';
const going = {
  method: 'GET',
  mode: 'navigate',
  destination: 'document',
  headers: new Headers(),
} as const;
const loading = { method: 'GET', mode: 'cors', destination: '', headers: new Headers() } as const;

test.each([
  ['a page of the site', { ...going, url: `${SCOPE}2019/` }, 'page'],
  ['home', { ...going, url: SCOPE }, 'page'],
  ['a page with words of the reader behind it', { ...going, url: `${SCOPE}tim/?q=a` }, 'page'],
  ['a page in a frame of another site', { ...going, destination: 'iframe', url: SCOPE }, 'other'],
  ['a download that is opened', { ...going, url: `${SCOPE}du-lieu/a.csv` }, 'other'],
  ['a script', { ...loading, url: `${SCOPE}_astro/Ab-1_.js` }, 'file'],
  ['letters', { ...loading, url: `${SCOPE}_astro/ab.woff2` }, 'file'],
  ['data that a script loads', { ...loading, url: `${SCOPE}bieu-do/a.json` }, 'other'],
  ['a picture', { ...loading, url: `${SCOPE}2019/a/hinh.png` }, 'other'],
  [
    'a file of another site on the host',
    { ...loading, url: 'https://example.org/_astro/a.js' },
    'other',
  ],
  ['a page that is only pointed at', { ...going, headers: ahead, url: SCOPE }, 'other'],
  ['something sent', { ...going, method: 'POST', url: SCOPE }, 'other'],
] as const)('%s', (_, request, asked) => {
  expect(whatIsAsked(request, SCOPE)).toBe(asked);
});
