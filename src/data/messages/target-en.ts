import type { TargetFault } from '../issue.ts';
import { show, type Words } from './words.ts';

/** What is said in English of a target that nothing can be set beside. */
export function targetEnglish(fault: TargetFault, found: string | null): Words {
  switch (fault.reason) {
    case 'no-number':
      return [
        `Rule ${show(found)} states no exact number that this indicator could be set beside.`,
        'A target is a rule with a number in column value of norms.csv, and only of an indicator that is a number; remove the row.',
      ];
    case 'unit':
      return [
        `Rule ${show(found)} is counted in another unit than the indicator ("${fault.measured.en}").`,
        'Choose an indicator in the unit of the rule, or remove the row: different units do not compare.',
      ];
    case 'index':
      return fault.wanted
        ? [
            'Each figure of this indicator belongs to an index, but the target does not say to which.',
            'Give the id of the index (see indices.csv).',
          ]
        : [
            `Figures of this indicator belong to no index, but the target names "${show(found)}".`,
            'Leave column index blank.',
          ];
    case 'beyond': {
      const { value, least, most } = fault;
      const range =
        most === null
          ? `only be ${String(least)} or more`
          : `only be ${String(least)} to ${String(most)}`;
      return [
        `Rule ${show(found)} asks for ${value}, but this indicator can ${range}.`,
        'Mend value in norms.csv (the decimal point may be wrong), or choose the indicator that the rule is about.',
      ];
    }
    case 'bound':
      return [
        fault.good === 'at-most'
          ? 'Of this indicator the lower is the better, but the target is a least.'
          : 'Of this indicator the higher is the better, but the target is a most.',
        `Write ${fault.good}; if the rule says just that, it is about another indicator.`,
      ];
  }
}
