import type { Finding, Unit } from '../../../data/dataset.ts';
import { isCollective } from '../../../derive/units.ts';
import { generalFindings, type GeneralFindings } from '../../parts/finding/general.ts';
import { findingGroups } from '../../parts/finding/finding-view.ts';
import type { FindingGroupView } from '../../parts/finding/view.ts';
import { unitById } from '../../parts/unit/unit-words.ts';
import { WORDS } from './words.ts';
import type { Site } from '../../site.ts';

/** What was said of a unit in a year: by name, and of all that were looked into or of its whole group, naming nobody. */
export interface UnitFindings {
  named: FindingGroupView[];
  general: GeneralFindings[];
}

export function unitFindings(site: Site, unit: Unit, year: number): UnitFindings {
  const ofYear = site.dataset.findings.filter((finding) => finding.year === year);
  const visits = new Set(
    site.dataset.inspections
      .filter((inspection) => inspection.year === year && inspection.units.includes(unit.id))
      .map(({ id }) => id),
  );
  const general = ofYear.filter(
    (finding) =>
      isGeneral(site, finding) &&
      (namesGroupOf(site, finding, unit) ||
        (visits.has(finding.inspection) && !isOfOtherTiers(site, finding, unit))),
  );
  return {
    named: findingGroups(
      site,
      ofYear.filter(({ units }) => units.includes(unit.id)),
      { unit: unit.id },
    ),
    general: [
      ...generalFindings(
        site,
        general.filter(({ inspection }) => visits.size === 0 || visits.has(inspection)),
      ),
      ...generalFindings(
        site,
        general.filter(({ inspection }) => visits.size > 0 && !visits.has(inspection)),
      ).map((group) => ({ ...group, title: WORDS[site.locale].elsewhere({ kind: group.title }) })),
    ],
  };
}

/** True of a finding that names no single unit. */
function isGeneral(site: Site, { units }: Finding): boolean {
  return units.every((id) => isCollective(unitById(site, id)));
}

function namesGroupOf(site: Site, { units }: Finding, { peer_group }: Unit): boolean {
  return (
    peer_group !== null &&
    units.some((id) => {
      const named = unitById(site, id);
      return named.kind === 'tier' && named.peer_group === peer_group;
    })
  );
}

/** True of what an inspection says of the communes, on the page of a district. */
function isOfOtherTiers(site: Site, finding: Finding, unit: Unit): boolean {
  const tiers = finding.units.filter((id) => unitById(site, id).kind === 'tier');
  return tiers.length > 0 && !namesGroupOf(site, finding, unit);
}
