import { describe, expect, it } from 'vitest';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { message, place } from '../../src/data/messages/messages.ts';
import { compareShared } from '../../src/editions/compare.ts';
import { changedValues, openYears } from '../../src/editions/lock.ts';
import { namedRows } from '../../src/editions/named-rows.ts';
import { unsealed } from '../../src/editions/publication.ts';
import { sealAll } from '../../src/editions/seal-all.ts';
import { textFile } from '../data/fixture.ts';
import { edited, laidOver, publicationOf, sealed, unsealedProvince } from './province.ts';

const published = sealed(sealed(unsealedProvince()), { year: 2019 });
const NAME = 'units.name_vi.doi-che';
const renamed = edited(published, 'units.csv', 'Huyện Đồi Chè', 'Huyện Đồi Trà');

const said = (files: readonly RawFile[]) =>
  unsealed(publicationOf(files)).map((issue) => message(issue, 'en').problem);

/** Every published year that is not as it was sealed, sealed anew. */
function allSealed(files: readonly RawFile[], reasons: ReadonlyMap<string, string>): RawFile[] {
  const sealing = sealAll(publicationOf(files), files, {
    date: '2021-01-02',
    reason: 'Sửa chính tả.',
    reasons,
  });
  if (sealing.kind !== 'all-sealed') throw new Error(sealing.kind);
  const ledger = sealing.sealings.at(-1)?.ledger ?? '';
  const written = sealing.sealings.flatMap(({ files: own }) => own);
  return laidOver(files, [...written, textFile('editions.csv', ledger)]);
}

describe('an edition holds what it takes to read it alone', () => {
  const held = (file: string) =>
    new TextDecoder().decode(published.find((known) => known.file === file)?.bytes);

  it('the units its rows name, and those these are part of; no others', () => {
    const units = held('editions/2018-1/units.csv');
    expect(units).toContain('\nben-mo,');
    expect(units).toContain('\ndoi-che,');
    expect(units).not.toContain('\ndao-cau,');
  });

  it('the rules of its time', () => {
    expect(held('editions/2018-1/norms.csv')).toContain('\ndung-han,');
  });

  it('the words of its indicators', () => {
    expect(held('editions/2018-1/dictionary.csv')).toContain('\nscores.score,');
    expect(held('editions/2018-1/dictionary.csv')).not.toContain('tasks.');
  });
});

describe('nothing that editions hold changes in silence', () => {
  it('the words of an indicator that the code has dropped are told, with the file they stood in', () => {
    const words = 'editions/2018-1/dictionary.csv';
    const line = 'scores.stars,Số sao,Stars,Số sao.,Stars.,sao,stars,higher\n';
    const before = edited(published, words, 'scores.score,', `${line}scores.score,`);
    const { editions, dataset } = publicationOf(published);
    const issues = changedValues(openYears(editions, before, dataset.years));
    expect(issues.map((issue) => [issue.file, message(issue, 'en').problem])).toContainEqual([
      'src/data/tables/scores.ts',
      'Not as it was published in editions 2018-1: dictionary.label_vi.scores.stars: "Số sao" → none.',
    ]);
  });

  it('a name is told once, with all the editions that it concerns', () => {
    expect(said(renamed)).toEqual([
      `Not as it was published in editions 2018-1, 2019-1: ${NAME}: "Huyện Đồi Chè" → "Huyện Đồi Trà".`,
    ]);
  });

  it.each([
    ['a norm', 'norms.csv', ',95,%', ',90,%'],
    ['the title of a source', 'sources.csv', 'Báo cáo năm', 'Báo cáo quý'],
    ['the address of a source', 'sources.csv', 'ben-mo.example/bao-cao', 'ben-mo.example/khac'],
    ['a peer group', 'units.csv', 'doi-che,district,districts', 'doi-che,district,'],
    ['the province', 'site.csv', 'province_name,Bến Mơ', 'province_name,Bến Mộng'],
    ['a field', 'fields.csv', 'Hộ tịch', 'Hộ khẩu'],
  ])('%s', (_what, file, from, to) => {
    const issues = unsealed(publicationOf(edited(published, file, from, to)));
    expect(issues.map((issue) => [issue.fault.code, issue.file])).toEqual([
      ['sealed-register', file],
    ]);
    expect(issues[0]?.line).toBeGreaterThan(1);
  });

  it('two districts whose names are swapped', () => {
    const once = edited(published, 'units.csv', 'Huyện Đồi Chè,', 'Huyện Đảo Câu#,');
    const twice = edited(once, 'units.csv', 'Huyện Đảo Câu,', 'Huyện Đồi Chè,');
    const swapped = edited(twice, 'units.csv', 'Huyện Đảo Câu#,', 'Huyện Đảo Câu,');
    expect(said(swapped)).toHaveLength(2);
  });

  it('the label of an indicator, which stands in the code', () => {
    const held = published.filter(({ file }) => file.startsWith('editions/2018-1/'));
    const old = held.map(({ file, bytes }) => ({
      file: file.slice('editions/2018-1/'.length),
      bytes,
    }));
    const relabelled = edited(old, 'dictionary.csv', 'scores.score,Điểm,', 'scores.score,Điểm số,');
    const changes = compareShared(relabelled, namedRows(2018, published));
    expect(changes.map(({ id, old: was, now }) => [id, was, now])).toEqual([
      ['dictionary.label_vi.scores.score', 'Điểm số', 'Điểm'],
    ]);
    const [edition = null] = publicationOf(published).editions;
    const [issue] = changedValues([{ year: 2018, edition, changes }]);
    expect(issue && place(issue, 'vi')).toBe('src/data/tables/scores.ts');
    expect(issue && message(issue, 'vi').remedy).toContain('nằm trong mã nguồn');
  });

  it('a key that is written otherwise and folds to the same', () => {
    const scoped = edited(
      unsealedProvince(),
      '2018/cases.csv',
      '2018,,,,',
      '2018,,Trụ sở cũ,Old seat,',
    );
    const changed = edited(sealed(scoped), '2018/cases.csv', 'Trụ sở cũ', 'trụ sở cũ');
    expect(said(changed).filter((text) => text.includes('cases'))).toEqual([
      'Not as in edition 2018-1: cases.scope.doi-che.2018.tru-so-cu.bao-cao: "Trụ sở cũ" → "trụ sở cũ".',
    ]);
  });
});

describe('what no sealed year names', () => {
  it('changes freely', () => {
    const only2018 = sealed(unsealedProvince());
    const changed = edited(only2018, 'units.csv', 'Huyện Đảo Câu', 'Huyện Đảo Cau');
    const told = unsealed(publicationOf(changed)).map(({ fault }) => fault.code);
    expect(told).not.toContain('sealed-register');
  });
});

describe('a correction of what years share', () => {
  it('wants one reason for all years', () => {
    const sealing = sealAll(publicationOf(renamed), renamed, {
      date: '2021-01-02',
      reason: 'Sửa chính tả.',
      reasons: new Map(),
    });
    expect(sealing).toMatchObject({ kind: 'reasons-missing', changes: [{ id: NAME }] });
  });

  it('is sealed in every year that it concerns, each with the reason', () => {
    const files = allSealed(renamed, new Map([[NAME, 'Gõ nhầm một chữ.']]));
    const { corrections, open } = publicationOf(files);
    expect(open).toEqual([]);
    expect(
      corrections.map(({ edition, change, reason }) => [edition.id, change.id, reason]),
    ).toEqual([
      ['2019-2', NAME, 'Gõ nhầm một chữ.'],
      ['2018-2', NAME, 'Gõ nhầm một chữ.'],
    ]);
  });

  it('that was stopped after one year goes on with the same reasons', () => {
    const reasons = new Map([[NAME, 'Gõ nhầm một chữ.']]);
    const stopped = sealed(renamed, { year: 2018, date: '2021-01-02', reasons });
    expect(publicationOf(stopped).open.map(({ year }) => year)).toEqual([2019]);
    expect(publicationOf(allSealed(stopped, reasons)).open).toEqual([]);
  });

  it('that was stopped after the last year has nothing more to do', () => {
    const reasons = new Map([[NAME, 'Gõ nhầm một chữ.']]);
    const done = allSealed(renamed, reasons);
    const request = { date: '2021-01-02', reason: 'Sửa chính tả.', reasons };
    expect(sealAll(publicationOf(done), done, request)).toEqual({ kind: 'all-unchanged' });
  });

  it('takes no reason for what does not change and never did', () => {
    const reasons = new Map([[NAME, 'Một lý do khác.']]);
    const done = allSealed(renamed, new Map([[NAME, 'Gõ nhầm một chữ.']]));
    const request = { date: '2021-01-02', reason: 'Sửa chính tả.', reasons };
    expect(sealAll(publicationOf(done), done, request)).toEqual({
      kind: 'reasons-unused',
      values: [NAME],
    });
  });
});
