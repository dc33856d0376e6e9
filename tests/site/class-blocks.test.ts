import { describe, expect, it } from 'vitest';
import { classBlocks } from '../../src/site/parts/classes/class-blocks.ts';
import { siteOf } from '../../src/site/site.ts';
import { sample } from '../charts/sample.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const CLASSES = `unit,period,index,score,class
  dao-cau,2019,cchc,68,fair
  doi-che,2019,cchc,,excellent
  suoi-ngoc,2019,cchc,,fair`;

function blocksOf(scores: string, ...leagues: 'districts'[]) {
  const dataset = datasetWith({ scores });
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  return classBlocks(siteOf(publication, 'vi'), 'cchc', 2019, leagues);
}

describe('classes as the names of units', () => {
  it('say who is in which, and in the title how many', () => {
    const [districts] = blocksOf(CLASSES);
    expect(districts?.title).toBe('Huyện, thị xã, thành phố năm 2019: 1 xuất sắc và 2 khá');
    expect(
      districts?.columns.map(({ label, units }) => [label, ...units.map((unit) => unit.label)]),
    ).toEqual([
      ['xuất sắc 1', 'Đồi Chè'],
      ['khá 2', 'Đảo Câu', 'Suối Ngọc'],
    ]);
  });

  it('carry the score that was found, unless a league has it', () => {
    const scoresIn = (...leagues: 'districts'[]) =>
      blocksOf(CLASSES, ...leagues)
        .flatMap(({ columns }) => columns.flatMap(({ units }) => units))
        .flatMap(({ score }) => score?.text ?? []);
    expect(scoresIn()).toEqual(['68']);
    expect(scoresIn('districts')).toEqual([]);
  });

  it('of a hundred units stand in rows, of a few in a column for each class', () => {
    const { dataset } = sample;
    const site = siteOf(
      { dataset, editions: [], corrections: [], sealed: new Map(), open: [] },
      'vi',
    );
    const many = (year: number) =>
      classBlocks(site, 'chi-so-song-may', year, []).map(({ units, many }) => [units.length, many]);
    expect(many(2019).every(([, rows]) => rows === false)).toBe(true);
    expect(many(2027)).toContainEqual([96, true]);
  });

  it('are none of one or two units', () => {
    expect(blocksOf(CLASSES.split('\n').slice(0, 3).join('\n'))).toEqual([]);
  });
});
