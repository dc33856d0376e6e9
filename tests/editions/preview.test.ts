import { expect, it } from 'vitest';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { preview, type Preview } from '../../src/editions/preview.ts';
import { edited, publicationOf, sealed, unsealedProvince } from './province.ts';

const published = sealed(sealed(unsealedProvince()), { year: 2019 });

function previewOf(files: readonly RawFile[], year = 2019): Preview {
  const seen = preview(publicationOf(files), files, year);
  if (!seen) throw new Error('nothing to compare with');
  return seen;
}

it('a year that is as it was sealed changes nothing', () => {
  const { changes, moves, audits, conflicts } = previewOf(published);
  expect([changes, moves, audits.appear, audits.vanish, conflicts.appear]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
});

it('a year that was never sealed is all new', () => {
  const files = sealed(unsealedProvince(), { year: 2018 });
  const { changes, before, after } = previewOf(files);
  expect(changes.every(({ old }) => old === null)).toBe(true);
  expect(before.years).toEqual([2018]);
  expect(after.years).toEqual([2018, 2019]);
});

it('a score that changes moves its unit and those it passes', () => {
  const { moves } = previewOf(edited(published, '2019/scores.csv', '68,100,3', '90,100,3'));
  expect(moves).toEqual([
    { index: 'cchc', group: 'districts', unit: 'suoi-ngoc', from: 1, to: 2 },
    { index: 'cchc', group: 'districts', unit: 'doi-che', from: 2, to: 3 },
    { index: 'cchc', group: 'districts', unit: 'dao-cau', from: 3, to: 1 },
  ]);
});

it('a sum that no longer holds appears, and vanishes when it is mended', () => {
  const broken = edited(published, '2019/tasks.csv', '40,38,95', '40,38,85');
  const ids = (audits: Preview['audits']['appear']) => audits.map(({ stated }) => stated.id);
  expect(ids(previewOf(broken).audits.appear)).toEqual(['tasks.done_share.ben-mo.2019.bao-cao']);
  const reasons = new Map([['tasks.done_share.ben-mo.2019.bao-cao', 'Chép lại theo nguồn.']]);
  const publishedBroken = sealed(broken, { year: 2019, reasons });
  const mended = edited(publishedBroken, '2019/tasks.csv', '40,38,85', '40,38,95');
  expect(ids(previewOf(mended).audits.vanish)).toEqual(['tasks.done_share.ben-mo.2019.bao-cao']);
});

it('a second source that says otherwise is a contradiction that appears', () => {
  const row = 'ben-mo,2019,40,38,95,,,,bao-cao';
  const files = edited(published, '2019/tasks.csv', row, `${row}\nben-mo,2019,41,,,,,,nien-giam`);
  expect(previewOf(files).conflicts.appear).toMatchObject([{ indicator: 'tasks.assigned' }]);
});

it('what is published is read with the registers of today; if that fails, there is no preview', () => {
  const removed = published.map((file) =>
    file.file === '2019/inspections.csv' || file.file === '2019/findings.csv'
      ? { ...file, bytes: new TextEncoder().encode(firstLine(file.bytes)) }
      : file,
  );
  const files = edited(removed, 'areas.csv', 'mot-cua', 'mot-cua-moi');
  expect(preview(publicationOf(files), files, 2019)).toBeNull();
});

function firstLine(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).split('\n')[0] ?? '';
}
