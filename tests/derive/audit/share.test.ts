import { describe, expect, it } from 'vitest';
import { auditShare } from '../../../src/derive/audit/share.ts';
import { datasetWith, statementOf } from '../dataset-with.ts';

const LATE = { kind: 'share', share: 'late_share', part: 'late', whole: ['resolved'] } as const;
const ONLINE = {
  kind: 'share',
  share: 'received_online_share',
  part: 'received_online',
  whole: ['received_new', 'total'],
} as const;

/** The printed share of late cases among those resolved. */
function late(row: string) {
  const dataset = datasetWith({
    cases: `unit, period, late_share, late, resolved\ndoi-che, 2019, ${row}`,
  });
  return auditShare(statementOf(dataset, 'cases.doi-che.2019.bao-cao'), LATE);
}

function holds(row: string): boolean | 'not judged' {
  return late(row)[0]?.holds ?? 'not judged';
}

describe('a printed share', () => {
  it('is its part of its whole: 24.69 % is 1481 of 5998', () => {
    expect(holds('24.69, 1481, 5998')).toBe(true);
  });

  it('8.02 % is not 1481 of 5998', () => {
    expect(late('8.02, 1481, 5998')).toMatchObject([{ holds: false, gap: -16.67 }]);
  });

  it('is judged to the digits that are printed', () => {
    // 40 of 960 is 4.1666… %
    expect(holds('4, 40, 960')).toBe(true);
    expect(holds('4.2, 40, 960')).toBe(true);
    expect(holds('4.17, 40, 960')).toBe(true);
    expect(holds('4.1667, 40, 960')).toBe(true);
    expect(holds('4.16, 40, 960')).toBe(false);
    expect(holds('4.1, 40, 960')).toBe(false);
    expect(holds('5, 40, 960')).toBe(false);
  });

  it('that lies halfway may be rounded either way', () => {
    // 1 of 8 is 12.5 %
    expect(holds('12, 1, 8')).toBe(true);
    expect(holds('13, 1, 8')).toBe(true);
  });

  it('of none is 0', () => {
    expect(holds('0, 0, 960')).toBe(true);
    expect(holds('0.1, 0, 960')).toBe(false);
  });
});

describe('a share is not judged', () => {
  it('when it, its part or its whole is blank', () => {
    expect(['4.17, , 960', '4.17, 40,', ', 40, 960'].map(holds)).toEqual([
      'not judged',
      'not judged',
      'not judged',
    ]);
  });

  it('of a whole of zero', () => {
    expect(holds('0, 0, 0')).toBe('not judged');
  });

  it('when it or its part is a bound, or its whole is about something', () => {
    expect(['>4, 40, 960', '4.17, ~40, 960', '4.17, 40, ~960'].map(holds)).toEqual([
      'not judged',
      'not judged',
      'not judged',
    ]);
  });
});

describe('of a whole that is only bounded', () => {
  it('a share can be too large: 8.02 % of more than 9031 cannot be 481', () => {
    expect(holds('5.2, 481, >9031')).toBe(true);
    expect(holds('8.02, 481, >9031')).toBe(false);
  });

  it('or too small', () => {
    expect(holds('5.4, 481, <9031')).toBe(true);
    expect(holds('5.2, 481, <9031')).toBe(false);
  });
});

describe('where the source may have meant one of two wholes', () => {
  const online = (row: string) => {
    const dataset = datasetWith({
      cases: `unit, period, received_online_share, received_online, received_new, total\ndoi-che, 2019, ${row}`,
    });
    const statement = statementOf(dataset, 'cases.doi-che.2019.bao-cao');
    return auditShare(statement, ONLINE).map((audit) => ({
      holds: audit.holds,
      of: audit.parts.at(-1)?.column,
    }));
  };

  it('either may give the share', () => {
    expect(online('50, 400, 800, 1000')).toEqual([{ holds: true, of: 'received_new' }]);
    expect(online('40, 400, 800, 1000')).toEqual([{ holds: true, of: 'total' }]);
  });

  it('it is flagged once when neither does, against the likelier', () => {
    expect(online('45, 400, 800, 1000')).toEqual([{ holds: false, of: 'received_new' }]);
  });

  it('it is judged against the one that is stated', () => {
    expect(online('40, 400, , 1000')).toEqual([{ holds: true, of: 'total' }]);
    expect(online('40, 400, 800,')).toEqual([{ holds: false, of: 'received_new' }]);
  });
});
