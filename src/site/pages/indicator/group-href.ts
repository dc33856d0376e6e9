import type { IndicatorId } from '../../../data/tables.ts';
import type { ComparedGroup } from '../../../derive/comparable.ts';
import { inventory } from '../../inventory.ts';
import type { Site } from '../../site.ts';

/** Where all units of the group stand by an indicator, in all years: on a page of their own, or on that of the indicator. */
export function groupHref(site: Site, indicator: IndicatorId, group: ComparedGroup): string {
  const apart = inventory(site).indicatorGroups.find(
    (one) => one.group === group && one.indicator === indicator,
  );
  return apart
    ? site.addresses.indicatorGroup(indicator, apart.group)
    : site.addresses.indicator(indicator);
}
