import { describe, expect, it } from 'vitest';
import { audits } from '../../src/derive/audit/audits.ts';
import { conflicts } from '../../src/derive/conflicts.ts';
import { staleExplanations } from '../../src/derive/explained.ts';
import { datasetWith } from './dataset-with.ts';

const SHARE =
  'tasks.done_share.ben-mo.2019.bao-cao | tasks.done.ben-mo.2019.bao-cao | tasks.assigned.ben-mo.2019.bao-cao';
const TWO = 'tasks.assigned.ben-mo.2019.bao-cao | tasks.assigned.ben-mo.2019.nien-giam';

/** What is said of an explanation of these figures and this gap. */
function staleReasons(figures: string, gap: string, tasks: string): unknown[] {
  const dataset = datasetWith({
    tasks: `unit,period,assigned,done,done_share,source\n${tasks}`,
    discrepancies: `id,figures,what_vi,what_en,gap,explanation_vi,explanation_en
      lech,${figures},Lệch.,Off.,${gap},Có lẽ gõ nhầm.,Probably a slip.`,
  });
  const faults = [...audits(dataset).filter(({ holds }) => !holds), ...conflicts(dataset)];
  return staleExplanations(dataset, faults).map(({ fault, line }) => [fault, line]);
}

describe('an explanation stands', () => {
  it('while its sum or share does not follow, by that much', () => {
    expect(staleReasons(SHARE, '1', 'ben-mo,2019,40,38,96,bao-cao')).toEqual([]);
  });

  it('while its two sources differ, by that much', () => {
    const rows = 'ben-mo,2019,40,,,bao-cao\nben-mo,2019,37,,,nien-giam';
    expect(staleReasons(TWO, '3', rows)).toEqual([]);
  });
});

describe('an explanation is refused', () => {
  it('when the figures agree now', () => {
    expect(staleReasons(SHARE, '1', 'ben-mo,2019,40,38,95,bao-cao')).toEqual([
      [{ code: 'discrepancy-stale', reason: 'agrees', gap: '' }, 2],
    ]);
  });

  it('when they are off by another amount', () => {
    expect(staleReasons(SHARE, '1', 'ben-mo,2019,40,38,93,bao-cao')).toEqual([
      [{ code: 'discrepancy-stale', reason: 'other-gap', gap: '-2' }, 2],
    ]);
  });

  it('when it leaves out one of the figures that do not go together', () => {
    const some = SHARE.split(' | ').slice(0, 2).join(' | ');
    expect(staleReasons(some, '1', 'ben-mo,2019,40,38,96,bao-cao')).toEqual([
      [{ code: 'discrepancy-stale', reason: 'agrees', gap: '' }, 2],
    ]);
  });
});
