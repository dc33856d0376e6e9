import type { Norm } from '../../../data/dataset.ts';
import { local } from '../../../i18n/local.ts';
import { dateText } from '../../parts/facts/date-text.ts';
import { sourceLink } from '../../parts/figure/figure-view.ts';
import { WORDS as FIGURE_WORDS } from '../../parts/figure/words.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** "Nghị định 63/2010/NĐ-CP (sửa đổi bởi …)", "Decree 63/2010/NĐ-CP (amended by …)" */
const AMENDED = / \((?=sửa đổi|amended)/;

export interface NormView {
  id: string;
  subject: string;
  value: string | null;
  /** The law it stands in. */
  law: string;
  /** Where in it, by what it was amended, and when it is in force; empty when nothing of that is known. */
  place: string;
  source: LinkView;
}

/** A rule with its number, if it has one, and the law it stands in. */
export function normView(site: Site, norm: Norm): NormView {
  const [law = '', amended = ''] = local(norm, 'basis', site.locale).split(AMENDED);
  const since = dateText(site, norm.from);
  const until = dateText(site, norm.to);
  return {
    id: norm.id,
    ...numberSaid(site, norm),
    law,
    place: [
      local(norm, 'article', site.locale),
      amended.replace(/\)$/, ''),
      WORDS[site.locale].inForce({ from: since, to: until }),
    ]
      .filter((part) => part !== '')
      .join(', '),
    source: sourceLink(site, norm.source),
  };
}

/** A bracket at the end that says how the number is meant: "(ít nhất)". */
const QUALIFIED = / \(([^()]+)\)$/;

/**
 * The rule and its number, as one line reads them: what qualifies the number stands with it, once, and a number that the
 * rule already says in a word ("Sáu nội dung: …") is not said again.
 */
function numberSaid(site: Site, norm: Norm): Pick<NormView, 'subject' | 'value'> {
  const subject = local(norm, 'subject', site.locale);
  if (!norm.value) return { subject, value: null };
  const inWord = WORDS[site.locale].numbers[site.f.quantity(norm.value)];
  if (
    inWord !== undefined &&
    subject
      .toLowerCase()
      .split(/[\s,:;]+/)
      .includes(inWord)
  )
    return { subject, value: null };
  const number = valueOf(site, norm, norm.value);
  const [bracket, qualifier] = QUALIFIED.exec(subject) ?? ['', ''];
  const qualified = qualifier === '' || number.startsWith(qualifier);
  return {
    subject: subject.slice(0, subject.length - bracket.length),
    value: qualified ? number : `${qualifier} ${number}`,
  };
}

function valueOf({ f, locale }: Site, norm: Norm, value: NonNullable<Norm['value']>): string {
  const unit = local(norm, 'unit', locale);
  if (unit === '%') return f.value(value, 'share');
  const count = f.quantity(value);
  return `${count}\u00a0${FIGURE_WORDS[locale].countedIn({ count, unit })}`.trim();
}
