import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import { exactNumber } from '../../src/data/figures.ts';
import { sound } from './fixture.ts';

const reading = readDataset(sound());
if (!reading.ok) throw new Error('the sound fixture has a fault');
const { figures, statements } = reading.dataset;

describe('the id of a figure', () => {
  // Ids stand in addresses and citations: a change here breaks what readers quoted.
  it('is permanent', () => {
    const quoted = [
      'cases.late.doi-che.2018.bao-cao',
      'cases.late.doi-che.2019.dat-dai.bao-cao',
      'cases.resolved.so-nang.2019-07-01_2019-09-30.bao-cao',
      'national.rank.ben-mo.2019.quoc-gia.bao-cao',
      'national.value.ben-mo.2019.quoc-gia.quoc-gia-don.bao-cao',
      'offices.floor_area_m2.doi-che.@2019-12.tru-so-cu.bao-cao',
      'procedures.announced_in_period.so-nang.2019-H1.bao-cao',
      'procedures.one_stop.ben-mo.@2019-12-31.bao-cao',
      'satisfaction.satisfied_share.doi-che.2019.ho-tich.bao-cao',
      'scores.class.suoi-ngoc.2019.cchc.bao-cao',
    ];
    expect(quoted.filter((id) => !figures.has(id))).toEqual([]);
  });

  it('has a range of days without a slash, which would divide an address', () => {
    expect(figures.has('cases.total.so-nang.2019-07-01_2019-09-30.bao-cao')).toBe(true);
  });

  it('is unlike any other', () => {
    const all = statements.flatMap((statement) => [...statement.figures.values()]);
    expect(figures.size).toBe(all.length);
  });
});

describe('a figure', () => {
  it('knows its cell, its row and its place', () => {
    const figure = figures.get('cases.late.doi-che.2018.bao-cao');
    expect(figure).toMatchObject({
      indicator: 'cases.late',
      raw: '40',
      place: { name: 'late', letter: 'O' },
      statement: { file: '2018/cases.csv', line: 2, unit: 'doi-che', source: 'bao-cao' },
    });
  });

  it('does not exist where the cell is empty', () => {
    expect(figures.has('cases.early.doi-che.2018.bao-cao')).toBe(false);
  });

  it('of zero exists', () => {
    expect(exactNumber(figures.get('classes.excellent.cap-huyen.2019.cchc.bao-cao'))).toBe(0);
  });

  it('with a reservation is no exact number', () => {
    const figure = figures.get('cases.total.doi-che.2019.dat-dai.bao-cao');
    expect(figure?.raw).toBe('>300');
    expect(exactNumber(figure)).toBeNull();
  });

  it('of a class is no number', () => {
    expect(exactNumber(figures.get('scores.class.doi-che.2019.cchc.bao-cao'))).toBeNull();
  });
});

describe('a statement', () => {
  it('is final unless its row says otherwise', () => {
    const statusOf = (id: string) => statements.find((statement) => statement.id === id)?.status;
    expect(statusOf('cases.doi-che.2019.bao-cao')).toBe('final');
    expect(statusOf('cases.so-nang.2019-07-01_2019-09-30.bao-cao')).toBe('derived');
  });

  it('names what its figures are of, beside unit and period', () => {
    const component = statements.find(({ dimensions }) => 'component' in dimensions);
    expect(component?.dimensions).toEqual({ index: 'quoc-gia', component: 'quoc-gia-don' });
  });
});
