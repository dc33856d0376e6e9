import { describe, expect, it } from 'vitest';
import {
  comparedGroup,
  comparedYears,
  familiesOf,
  measuresIn,
} from '../../src/derive/comparable.ts';
import { datasetWith } from './dataset-with.ts';

type Sheets = Parameters<typeof datasetWith>[0];

/** The families of each measure: what they count, and of whom in which periods. */
function familiesIn(sheets: Sheets): string[] {
  const dataset = datasetWith(sheets);
  return measuresIn(dataset).flatMap((measure) =>
    familiesOf(dataset, measure).map(({ scope, length, periods, series }) =>
      [
        measure.id,
        [length, scope].filter(Boolean).join(', '),
        `${[...series.keys()].join(' ')}: ${periods.map(({ raw }) => raw).join(' ')}`,
      ].join(' | '),
    ),
  );
}

describe('what may stand beside one another', () => {
  it('is the same part of each year', () => {
    expect(
      familiesIn({
        cases: `
          unit,    period,  late
          doi-che, 2018,    40
          dao-cau, 2018,    12
          doi-che, 2019-H1, 18`,
      }),
    ).toEqual([
      'cases.late | year | dao-cau doi-che: 2018',
      'cases.late | half-1 | doi-che: 2019-H1',
    ]);
  });

  it('is of one scope', () => {
    expect(
      familiesIn({
        cases: `
          unit,    period, scope,   scope_en, late
          doi-che, 2018,   ,        ,         40
          dao-cau, 2018,   cấp xã,  communes, 12`,
      }),
    ).toHaveLength(2);
  });

  it('is never a tier, nor a group within a unit', () => {
    expect(
      familiesIn({
        cases: `
          unit,       period, late
          cap-huyen,  2018,   40
          xa-doi-che, 2018,   12`,
      }),
    ).toEqual([]);
  });

  it('is never a maximum, which is given and not reached', () => {
    const measures = measuresIn(
      datasetWith({
        scores: `
          unit,    period, index, score, max
          doi-che, 2018,   cchc,  80,    100`,
      }),
    );
    expect(measures.map(({ id }) => id)).toEqual(['scores.score.cchc']);
  });
});

describe('the years in which a group can be compared', () => {
  const yearsOf = (sheet: string, group: 'districts' | 'departments' | 'provinces') => {
    const dataset = datasetWith({ cases: sheet });
    const [measure] = measuresIn(dataset);
    return measure ? comparedYears(dataset, familiesOf(dataset, measure), group) : [];
  };
  const sheet = `
    unit,     period,  late
    doi-che,  2018,    40
    doi-che,  2019,    41
    so-nang,  2018,    7
    ben-mo,   2018,    50
    ben-mo,   2019-H1, 20`;

  it('are those of units and of years beside one another', () => {
    expect(yearsOf(sheet, 'districts')).toEqual([2018, 2019]);
  });
  it('are none of a single figure', () => {
    expect(yearsOf(sheet, 'departments')).toEqual([]);
  });
  it('are none of two figures that do not compare', () => {
    expect(yearsOf(sheet, 'provinces')).toEqual([]);
  });
});

it('a district is compared with districts, the province with provinces, a tier with nothing', () => {
  const { units } = datasetWith({});
  const groupOf = (id: string) => {
    const unit = units.get(id);
    return unit && comparedGroup(unit);
  };
  expect(['doi-che', 'so-nang', 'ben-mo', 'cap-huyen'].map(groupOf)).toEqual([
    'districts',
    'departments',
    'provinces',
    null,
  ]);
});
