import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/editions/checksum.ts';
import { publishedFiles } from '../../src/publish/files.ts';
import { fileAt, files, record, release, releaseFrom, unpacked } from './made-files.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('the ZIP of a year', () => {
  const entries = unpacked(fileAt('2018/so-lieu-2018.zip'));

  it('holds its tables, those that explain them, and what describes and proves them', () => {
    expect([...entries.keys()]).toEqual([
      'DOC-TRUOC.txt',
      'datapackage.json',
      'csv-metadata.json',
      'cases-2018.csv',
      'scores-2018.csv',
      'units.csv',
      'sources.csv',
      'norms.csv',
      'indices.csv',
      'breaks.csv',
      'dictionary.csv',
      'figures-2018.csv',
      'excel/cases-2018-excel.csv',
      'excel/scores-2018-excel.csv',
      'excel/units-excel.csv',
      'excel/sources-excel.csv',
      'excel/norms-excel.csv',
      'excel/indices-excel.csv',
      'excel/breaks-excel.csv',
      'excel/dictionary-excel.csv',
      'SHA256SUMS.txt',
    ]);
  });

  it('proves each of them', () => {
    const sums = text(entries.get('SHA256SUMS.txt')).trim().split('\n');
    const proven = sums.map((line) => line.split('  '));
    expect(proven).toEqual(
      [...entries.keys()]
        .filter((name) => name !== 'SHA256SUMS.txt')
        .sort()
        .map((name) => [sha256(entries.get(name) ?? new Uint8Array()), name]),
    );
  });

  it('names its edition, and the head of the chain at it', () => {
    const edition = release.editionOf.get(2018);
    const readMe = text(entries.get('DOC-TRUOC.txt'));
    expect(readMe).toContain('2018-1: năm 2018, niêm phong ngày 1/3/2020');
    expect(readMe).toContain(`Đầu chuỗi ấn bản (head of the chain): ${edition?.chain ?? 'none'}`);
  });
});

it('all years are in one ZIP, whose head is that of the whole ledger', () => {
  const entries = unpacked(fileAt('so-lieu.zip'));
  const readMe = text(entries.get('DOC-TRUOC.txt'));
  expect(readMe).toContain(release.ledger.at(-1)?.chain);
  expect(readMe).toContain('năm 2019: bản nháp, chưa niêm phong, không được trích dẫn');
  expect(text(entries.get('cases.csv')).split('\n')).toHaveLength(6);
});

it('the lists of checksums prove every file of their room', () => {
  for (const room of ['data', 'api'] as const) {
    const own = files.filter((file) => file.room === room);
    const sums = own.find(({ path }) => path === 'SHA256SUMS.txt');
    const expected = own
      .filter((file) => file !== sums)
      .map(({ path, content }) => `${sha256(content)}  ${path}`);
    expect(text(sums?.content).trim().split('\n').sort()).toEqual(expected.sort());
  }
});

it('the same data gives the same bytes, in another order of rows and in another part of the world', async () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Kiritimati';
  const turned = record.map(({ file, bytes }) => {
    const [header = '', ...rows] = text(bytes).trimEnd().split('\n');
    const isOwn = file === '2019/cases.csv' || file === 'units.csv';
    return isOwn
      ? { file, bytes: new TextEncoder().encode([header, ...rows.reverse(), ''].join('\n')) }
      : { file, bytes };
  });
  const again = await publishedFiles(releaseFrom(turned));
  process.env['TZ'] = zone ?? '';
  expect(again.map(({ path, sha256: sum }) => [path, sum])).toEqual(
    files.map(({ path, sha256: sum }) => [path, sum]),
  );
});
