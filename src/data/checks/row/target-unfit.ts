import { issueAt, type Draft } from '../../draft.ts';
import type { Fault, Issue } from '../../issue.ts';
import { isIndicator, measureOf, type IndicatorId } from '../../tables.ts';
import type { Row } from '../../table.ts';
import type { TABLES } from '../../tables.ts';

/** A target is a number in the unit of what it is a target of: nothing else can be set beside a result. */
export function targetUnfit({ targets, norms }: Draft): Issue[] {
  const rules = new Map(norms.map(({ values }) => [values.id, values]));
  return targets.flatMap((row) => {
    const { norm, indicator } = row.values;
    const rule = rules.get(norm);
    if (!rule || !isIndicator(indicator)) return [];
    const fault = unfit(rule, indicator);
    return fault === null ? [] : [issueAt(row, 'norm', fault)];
  });
}

function unfit(rule: Row<typeof TABLES.norms>, indicator: IndicatorId): Fault | null {
  const { unit, measure } = measureOf(indicator);
  if (rule.value?.mark !== 'exact' || measure === 'class')
    return { code: 'target-unfit', reason: 'no-number', measured: unit };
  return rule.unit_vi === unit.vi ? null : { code: 'target-unfit', reason: 'unit', measured: unit };
}
