import type { Norm, Unit } from '../../../data/dataset.ts';
import { normsOfTableAlone } from '../../../derive/norms-about.ts';
import { endOf } from '../../../derive/units.ts';
import { local } from '../../../i18n/local.ts';
import type { Site } from '../../site.ts';
import type { RemarkView } from '../remarks/view.ts';
import { WORDS } from './words.ts';

/** Where to complain of a late case, as rules in force have it. */
export interface ComplaintView {
  title: string;
  rules: RemarkView[];
  /** The same for paper. */
  onPaper: string[];
}

/** Of a commune that exists, as the rules are of its counter; null of all others, and where no rule is known. */
export function complaintOf(site: Site, unit: Unit): ComplaintView | null {
  const { dataset, addresses, locale } = site;
  if (unit.kind !== 'commune' || endOf(dataset, unit) !== null) return null;
  const rules = normsOfTableAlone(dataset, 'feedback');
  if (rules.length === 0) return null;
  const words = WORDS[locale];
  const subject = (rule: Norm) => local(rule, 'subject', locale);
  return {
    title: words.title,
    rules: [
      ...rules.map((rule) => ({
        text: words.rule({ subject: subject(rule) }),
        links: [{ label: lawOf(site, rule), href: addresses.norm(rule.id) }],
      })),
      { text: words.noNumber, links: [] },
    ],
    onPaper: [
      ...rules.map((rule) => words.ruleOnPaper({ subject: subject(rule), law: lawOf(site, rule) })),
      words.noNumber,
    ],
  };
}

/** "Nghị định 118/2025/NĐ-CP, Điều 7 khoản 3" */
export function lawOf({ locale }: Site, norm: Norm): string {
  return [local(norm, 'basis', locale), local(norm, 'article', locale)]
    .filter((part) => part !== '')
    .join(', ');
}
