import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/data/period.ts';
import { timeline } from '../../src/derive/timeline.ts';

function between(...raws: string[]): string[] {
  const periods = raws.flatMap((raw) => {
    const reading = parsePeriod(raw);
    return reading.ok ? [reading.period] : [];
  });
  return timeline(periods).map(({ raw }) => raw);
}

describe('between the first and the last period', () => {
  it.each([
    ['years', ['2017', '2020'], ['2017', '2018', '2019', '2020']],
    ['second halves', ['2017-H2', '2019-H2'], ['2017-H2', '2018-H2', '2019-H2']],
    ['third quarters', ['2017-Q3', '2019-Q3'], ['2017-Q3', '2018-Q3', '2019-Q3']],
    ['Novembers', ['2017-11', '2019-11'], ['2017-11', '2018-11', '2019-11']],
  ])('no %s are left out', (_kind, given, whole) => {
    expect(between(...given)).toEqual(whole);
  });

  it('moments and dated ranges stand as they are', () => {
    expect(between('@2018-12-31', '@2022-08')).toEqual(['@2018-12-31', '@2022-08']);
    const ranges = ['2018-01-01/2018-07-31', '2020-01-01/2020-07-31'];
    expect(between(...ranges)).toEqual(ranges);
  });

  it('there may be nothing, or one', () => {
    expect(between()).toEqual([]);
    expect(between('2019')).toEqual(['2019']);
  });
});
