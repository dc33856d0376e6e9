import { expect, it } from 'vitest';
import { isStreakUsual, lateStreak } from '../../src/derive/late-streak.ts';
import { datasetWith } from './dataset-with.ts';

/** The kind and the periods of the streak of one unit; `rows` are "period,late" or "period,late,source". */
function streak(rows: readonly string[], year?: number): string | null {
  const dataset = datasetWith({
    cases: ['unit,period,late,source', ...rows.map((row) => `dao-cau,${row}`)].join('\n'),
  });
  const found = lateStreak(dataset, 'dao-cau', year);
  return (
    found &&
    [
      found.kind,
      ...found.figures.map(({ statement }) => statement.period.raw),
      ...found.unknown.map((unknown) => `without ${String(unknown)}`),
    ].join(' ')
  );
}

it('late cases in years that follow one another make a streak, to the last of them', () => {
  expect(streak(['2017,3,bao-cao', '2018,9,bao-cao', '2019,1,bao-cao'])).toBe(
    'year 2017 2018 2019',
  );
  expect(streak(['2018,9,bao-cao', '2019,3,bao-cao'])).toBeNull();
});

it('two years without a figure, or one without a late case, break it; a single unknown year is named', () => {
  const known = ['2017,3,bao-cao', '2018,9,bao-cao', '2019,1,bao-cao'];
  expect(streak(['2014,3,bao-cao', ...known])).toBe('year 2017 2018 2019');
  expect(streak(['2015,3,bao-cao', ...known])).toBe('year 2015 2017 2018 2019 without 2016');
  expect(streak(['2017,3,bao-cao', '2018,0,bao-cao', '2019,1,bao-cao'])).toBeNull();
  expect(streak(['2017,3,bao-cao', '2018,3,bao-cao', '2019,0,bao-cao'])).toBeNull();
});

it('a year of which sources disagree whether anything was late breaks it, one in which both say so does not', () => {
  const years = ['2017,4,bao-cao', '2018,9,bao-cao', '2019,1,bao-cao'];
  expect(streak([...years, '2019,0,nien-giam'])).toBeNull();
  expect(streak([...years, '2019,2,nien-giam'])).toBe('year 2017 2018 2019');
});

it('a bound counts only where it says that there were some', () => {
  const others = ['2017,4,bao-cao', '2019,1,bao-cao'];
  expect(streak([...others, '2018,>9,bao-cao'])).toBe('year 2017 2018 2019');
  expect(streak([...others, '2018,<9,bao-cao'])).toBeNull();
});

it('quarters follow quarters, over the turn of the year, and never years', () => {
  const quarters = ['2018-Q3,1,bao-cao', '2018-Q4,3,bao-cao', '2019-Q1,2,bao-cao'];
  expect(streak([...quarters, '2019,5,bao-cao'])).toBe('quarter 2018-Q3 2018-Q4 2019-Q1');
});

it('up to a year that is asked for, it is told only if it reaches that year', () => {
  const years = ['2016,2,bao-cao', '2017,3,bao-cao', '2018,9,bao-cao'];
  expect(streak(years, 2018)).toBe('year 2016 2017 2018');
  expect(streak(years, 2019)).toBeNull();
});

it('what three in four units of a group have is usual', () => {
  const usual = (others: number) => {
    const units = [1, 2, 3, 4, 5].map((at) => `bai-${String(at)}`);
    const dataset = datasetWith({
      units: [
        'id,kind,peer_group,name_vi,name_en,short_vi,short_en',
        ...units.map((id) => `${id},district,districts,Huyện ${id},${id},${id},${id}`),
      ].join('\n'),
      cases: [
        'unit,period,late',
        ...units.flatMap((id, at) =>
          [2017, 2018, 2019].map((year) => `${id},${String(year)},${at < others ? '0' : '4'}`),
        ),
      ].join('\n'),
    });
    return isStreakUsual(dataset, 'districts', 2019);
  };
  expect(usual(1)).toBe(true);
  expect(usual(2)).toBe(false);
});
