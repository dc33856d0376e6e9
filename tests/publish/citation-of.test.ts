import { expect, it } from 'vitest';
import { citationOf } from '../../src/publish/read-first.ts';
import { release } from './made-files.ts';

it('all figures, and those of one year, are cited in the language of who reads', () => {
  expect([citationOf(release, null, 'en'), citationOf(release, 2019, 'en')]).toEqual([
    'Administrative reform of Bến Mơ in the open: all figures. From the editions up to 1 March 2020. https://ben-mo.example/',
    'Administrative reform of Bến Mơ in the open: figures for 2019. Draft. https://ben-mo.example/',
  ]);
  expect(citationOf(release, null, 'vi')).toContain('Theo các ấn bản đến ngày 1/3/2020.');
});
