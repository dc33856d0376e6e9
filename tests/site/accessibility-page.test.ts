import { expect, it } from 'vitest';
import { accessibilityPage } from '../../src/site/pages/accessibility/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const pageWith = (sheets: Parameters<typeof datasetWith>[0]) =>
  accessibilityPage(
    siteOf(
      { dataset: datasetWith(sheets), editions: [], corrections: [], sealed: new Map(), open: [] },
      'vi',
    ),
  );

it('a barrier is told to whom site.csv names', () => {
  const { ways } = pageWith({
    site: 'key,vi,en\ncontact_email,hoi@ben-mo.example,hoi@ben-mo.example',
  });
  expect(ways).toEqual([{ label: 'hoi@ben-mo.example', href: 'mailto:hoi@ben-mo.example' }]);
});

it('where nobody is named, the page on reports says what can be done', () => {
  expect(pageWith({}).ways.map(({ href }) => href)).toEqual(['/bao-loi/']);
});
