import { describe, expect, it } from 'vitest';
import { auditAtMost } from '../../../src/derive/audit/at-most.ts';
import { datasetWith, statementOf } from '../dataset-with.ts';

const ONLINE = {
  kind: 'at-most',
  less: ['online_full', 'online_partial'],
  more: 'announced',
} as const;

/** Procedures online, fully or partly, among those announced. */
function online(row: string) {
  const dataset = datasetWith({
    procedures: `unit, period, announced, online_full, online_partial\ndoi-che, @2022-12-31, ${row}`,
  });
  return auditAtMost(statementOf(dataset, 'procedures.doi-che.@2022-12-31.bao-cao'), ONLINE).map(
    ({ holds, gap }) => ({ holds, gap }),
  );
}

describe('parts together', () => {
  it('do not exceed what they are part of', () => {
    expect(online('300, 100, 150')).toEqual([{ holds: true, gap: 50 }]);
    expect(online('300, 100, 201')).toEqual([{ holds: false, gap: -1 }]);
  });

  it('may be all of it', () => {
    expect(online('300, 100, 200')).toEqual([{ holds: true, gap: 0 }]);
  });

  it('may already be too many while one is blank', () => {
    expect(online('300, , 301')).toEqual([{ holds: false, gap: -1 }]);
  });
});

it.each([', 100, 150', '300, ,', '>300, 100, 201', '300, ~100, 201'])(
  'nothing is said of blanks and bounds: %s',
  (row) => expect(online(row)).toEqual([]),
);
