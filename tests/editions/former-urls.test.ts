import { describe, expect, it } from 'vitest';
import { formerUrls } from '../../src/editions/former-urls.ts';
import { edited, publicationOf, sealed, unsealedProvince } from './province.ts';

const first = sealed(unsealedProvince());
const OLD = 'https://ben-mo.example/bao-cao';
const NEW = 'https://ben-mo.example/luu/bao-cao';

function formerIn(files: typeof first) {
  const { dataset, editions, sealed: held } = publicationOf(files);
  return Object.fromEntries(formerUrls(dataset.sources, editions, held));
}

describe('where a source stood', () => {
  const moved = edited(first, 'sources.csv', OLD, NEW);

  it('is told with the last edition that names that address', () => {
    expect(formerIn(moved)).toEqual({ 'bao-cao': [{ url: OLD, edition: '2018-1' }] });
  });

  it('is not told of a source that stands where it stood, or that no edition names', () => {
    expect(formerIn(first)).toEqual({});
    expect(formerIn(edited(unsealedProvince(), 'sources.csv', OLD, NEW))).toEqual({});
  });
});

describe('a register of sources without the columns of copies', () => {
  it('is read, and nothing of it counts as changed when they come, blank', () => {
    const { sources } = publicationOf(first).dataset;
    expect(sources.get('bao-cao')).toMatchObject({ archive: '', sha256: '' });
    const text = new TextDecoder().decode(first.find(({ file }) => file === 'sources.csv')?.bytes);
    const [header = '', ...rows] = text.trimEnd().split('\n');
    const wider = [`${header},archive,sha256`, ...rows.map((row) => `${row},,`), ''].join('\n');
    expect(publicationOf(edited(first, 'sources.csv', text, wider)).open).toEqual(
      publicationOf(first).open,
    );
  });

  it('a copy that is added to a source of a sealed year is told as new, and asks no reason of its own', () => {
    const text = new TextDecoder().decode(first.find(({ file }) => file === 'sources.csv')?.bytes);
    const [header = '', report = '', ...rows] = text.trimEnd().split('\n');
    const copied = [
      `${header},archive,sha256`,
      `${report},https://luu.example/bao-cao,${'0'.repeat(64)}`,
      ...rows.map((row) => `${row},,`),
      '',
    ].join('\n');
    const { open } = publicationOf(edited(first, 'sources.csv', text, copied));
    const changes = open.flatMap(({ edition, changes }) => (edition ? changes : []));
    expect(changes.map(({ id, old }) => [id, old])).toEqual([
      ['sources.archive.bao-cao', null],
      ['sources.sha256.bao-cao', null],
    ]);
  });
});
