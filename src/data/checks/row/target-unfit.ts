import { issueAt, statementTablesOf, type Draft } from '../../draft.ts';
import type { Issue, TargetFault } from '../../issue.ts';
import type { Quantity } from '../../quantity.ts';
import type { Row } from '../../table.ts';
import {
  hasDimension,
  indicatorOf,
  isIndicator,
  type Indicator,
  type TABLES,
} from '../../tables.ts';

type Target = Row<typeof TABLES.targets>;
type Rule = Row<typeof TABLES.norms>;

/**
 * A target is a number that its indicator can have, in its unit and of its index, and that lies on its good side:
 * nothing else can be set beside a result.
 */
export function targetUnfit(draft: Draft): Issue[] {
  const rules = new Map(draft.norms.map(({ values }) => [values.id, values]));
  return draft.targets.flatMap((row) => {
    const rule = rules.get(row.values.norm);
    if (!rule || !isIndicator(row.values.indicator)) return [];
    const fault = unfit(draft, row.values, rule, indicatorOf(row.values.indicator));
    return fault === null ? [] : [issueAt(row, COLUMNS[fault.reason], fault)];
  });
}

/** The cell in which each fault is mended. */
const COLUMNS = {
  'no-number': 'norm',
  unit: 'norm',
  beyond: 'norm',
  bound: 'bound',
  index: 'index',
} as const satisfies Record<TargetFault['reason'], keyof Target>;

function unfit(
  draft: Draft,
  target: Target,
  { value, unit_vi }: Rule,
  of: Indicator,
): TargetFault | null {
  const { unit, measure, better } = of.meta;
  if (value?.mark !== 'exact' || measure === 'class')
    return { code: 'target-unfit', reason: 'no-number', measured: unit };
  if (unit_vi !== unit.vi) return { code: 'target-unfit', reason: 'unit', measured: unit };
  const ofIndex = hasDimension(of, 'index');
  if (ofIndex !== (target.index !== ''))
    return { code: 'target-unfit', reason: 'index', wanted: ofIndex };
  const least = measure === 'rank' ? 1 : 0;
  const most = greatest(draft, target.index, of);
  if (value.value < least || (most !== null && value.value > most))
    return { code: 'target-unfit', reason: 'beyond', value: value.raw, least, most };
  const good = better === 'higher' ? 'at-least' : 'at-most';
  return better !== 'neither' && target.bound !== good
    ? { code: 'target-unfit', reason: 'bound', good }
    : null;
}

/** The most that the indicator can be: of a share, of its scale, or of what any source says of the index. */
function greatest(draft: Draft, index: string, { table, meta }: Indicator): number | null {
  if (meta.measure === 'share') return 100;
  const { most, ceiling } = meta;
  if (most !== undefined || ceiling === undefined) return most ?? null;
  const stated = statementTablesOf(draft)
    .filter((one) => one.table.name === table)
    .flatMap(({ rows }) => rows.filter(({ values }) => values['index'] === index))
    .flatMap(({ values }) => (values[ceiling] as Quantity | null)?.value ?? []);
  return stated.length === 0 ? null : Math.max(...stated);
}
