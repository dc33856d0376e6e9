import { describe, expect, it } from 'vitest';
import { unitsByClass } from '../../../src/charts/makers/units-by-class.ts';
import { statementsOf } from '../../../src/derive/select.ts';
import { contextWith, saidBy } from '../context.ts';

/** The chart of the districts over years: "2019,15,5,10" is year, scored, excellent, good, fair, average, weak. */
function chartOf(...classes: string[]) {
  const context = contextWith({
    classes: `unit,period,index,scored,excellent,good,fair,average,weak\n${classes.map((row) => `cap-huyen,${row.replace(',', ',cchc,')}`).join('\n')}`,
  });
  const rows = statementsOf(context.dataset, { table: 'classes' }).map((statement) => ({
    label: context.f.shortPeriod(statement.period),
    statement,
  }));
  return unitsByClass(context, 'xep-loai', 'các huyện', rows, true);
}

describe('the title of units by class', () => {
  it('speaks of the last row, names its group, and takes the number rated as the source states it', () => {
    expect(saidBy(chartOf('2018,15,4,11,,,', '2019,15,5,10,,,'))).toBe(
      'Năm 2019, cấp huyện: 5 trong 15 đơn vị xếp loại xuất sắc',
    );
  });

  it('never adds up what happens to be stated', () => {
    expect(saidBy(chartOf('2018,,4,11,,,', '2019,,5,>8,,,'))).toBe(
      'Năm 2019, cấp huyện: 5 đơn vị xếp loại xuất sắc',
    );
  });

  it('keeps the reservation of its source', () => {
    expect(saidBy(chartOf('2018,15,4,11,,,', '2019,>12,>5,,,,'))).toBe(
      'Năm 2019, cấp huyện: hơn 5 trong hơn 12 đơn vị xếp loại xuất sắc',
    );
  });

  it('speaks of the best class stated, and of no class where none is', () => {
    expect(saidBy(chartOf('2019,15,,10,,,'))).toBe(
      'Năm 2019, cấp huyện: 10 trong 15 đơn vị xếp loại tốt',
    );
    const unclassed = chartOf('2018,14,,,,,', '2019,15,,,,,');
    expect(saidBy(unclassed)).toBe('Năm 2019, cấp huyện: 15 đơn vị được chấm điểm');
    expect(unclassed?.kind).toBe('sentence');
  });
});

describe('a class that no unit is in', () => {
  it('is not what the title speaks of, where it is not drawn', () => {
    expect(saidBy(chartOf('2018,15,0,11,4,,', '2019,15,0,10,5,,'))).toBe(
      'Năm 2019, cấp huyện: 10 trong 15 đơn vị xếp loại tốt',
    );
  });

  it('is spoken of where an earlier year has it', () => {
    expect(saidBy(chartOf('2018,15,4,11,0,,', '2019,15,0,10,5,,'))).toBe(
      'Năm 2019, cấp huyện: 0 trong 15 đơn vị xếp loại xuất sắc',
    );
  });
});

describe('the title of groups beside one another', () => {
  const titleOf = (...rows: string[]) => {
    const context = contextWith({
      units: `id,kind,name_vi,name_en,short_vi,short_en,parent,source
        khoi-so,tier,Các sở,Departments,Các sở,Departments,ben-mo,nien-giam`,
      classes: `unit,period,index,scored,excellent,good\n${rows.join('\n')}`,
    });
    const statements = statementsOf(context.dataset, { table: 'classes' });
    const labelled = statements.map((statement) => ({ label: statement.unit, statement }));
    return saidBy(unitsByClass(context, 'xep-loai', 'các khối', labelled, false));
  };

  it('speaks of each of them, of the best class', () => {
    expect(titleOf('cap-huyen,2019,cchc,15,5,10', 'khoi-so,2019,cchc,22,14,3')).toBe(
      'Năm 2019, xếp loại xuất sắc: cấp huyện 5 trong 15; các sở 14 trong 22',
    );
  });

  it('passes over the class that none of them has a unit in', () => {
    expect(titleOf('cap-huyen,2019,cchc,15,0,10', 'khoi-so,2019,cchc,22,0,3')).toBe(
      'Năm 2019, xếp loại tốt: cấp huyện 10 trong 15; các sở 3 trong 22',
    );
  });

  it('keeps the capital of a group that is called by a name', () => {
    expect(titleOf('ben-mo,2019,cchc,37,19,13', 'khoi-so,2018,cchc,22,14,3')).toContain('Bến Mơ');
  });

  it('speaks of the last alone where another states no such class', () => {
    expect(titleOf('cap-huyen,2019,cchc,15,,10', 'khoi-so,2019,cchc,22,14,3')).toBe(
      'Năm 2019, các sở: 14 trong 22 đơn vị xếp loại xuất sắc',
    );
  });
});

describe('the bars of units by class', () => {
  it('leave out a class that no row gives a unit, but not one that may have some', () => {
    expect(chartOf('2018,15,4,11,0,,', '2019,15,5,10,0,,')).toMatchObject({
      spec: { series: [{ id: 'excellent' }, { id: 'good' }] },
    });
    expect(chartOf('2018,15,4,11,>0,,', '2019,15,5,10,0,,')).toMatchObject({
      spec: { series: [{ id: 'excellent' }, { id: 'good' }, { id: 'fair' }] },
    });
  });

  it('join the two lowest of five classes, and only exact counts', () => {
    const made = chartOf('2016,15,1,5,4,3,2', '2017,15,1,5,4,3,', '2018,15,1,5,4,3,>1');
    expect(made).toMatchObject({
      spec: {
        series: [
          ...[{}, {}, {}],
          {
            label: 'trung bình hoặc yếu',
            points: [
              {
                value: 5,
                text: '5',
                figure: null,
                sumOf: [{}, {}].map(() => expect.any(String) as string),
              },
              { missing: 'không nêu' },
              { missing: 'không cộng, vì nguồn chỉ nói khoảng' },
            ],
          },
        ],
      },
    });
  });

  it('over the years are spaced by years, so that a run without figures can be left out', () => {
    const made = chartOf('2016,15,4,11,,,', '2019,15,5,10,,,');
    expect(made).toMatchObject({ spec: { form: 'stacked-bars', overTime: true } });
  });

  it('of one row are a sentence, of none nothing', () => {
    expect(chartOf('2019,15,5,10,,,')).toMatchObject({ kind: 'sentence' });
    expect(chartOf()).toBeNull();
  });
});
