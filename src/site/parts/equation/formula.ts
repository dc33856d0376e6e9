import type { Figure } from '../../../data/figures.ts';
import { isClass } from '../../../data/figures.ts';
import { measureOf } from '../../../data/tables.ts';
import type { Audit } from '../../../derive/audit/audit.ts';
import { shareBound } from '../../../derive/audit/share.ts';
import { decimalsOf } from '../../../derive/precision.ts';
import { uncapital } from '../../../i18n/letters.ts';
import type { Site } from '../../site.ts';
import { valueText } from '../figure/figure-view.ts';
import { WORDS as FIGURE_WORDS } from '../figure/words.ts';
import { WORDS } from './words.ts';

/** With more parts the first and the last are shown: all of them stand on the page of their source. */
const MOST_PARTS = 14;
const SHOWN_FIRST = 3;

/** What was tried, in names: "Tổng số hồ sơ = mới tiếp nhận + kỳ trước chuyển sang". */
export function identityOf(site: Site, { rule, stated, parts }: Audit): string {
  const words = WORDS[site.locale];
  const label = (figure: Figure) => measureOf(figure.indicator).label[site.locale];
  const inside = parts.map((part) => uncapital(label(part)));
  switch (rule) {
    case 'sum':
      return `${label(stated)} = ${inside.join(' + ')}`;
    case 'share': {
      const [part = '', whole = ''] = inside;
      return words.share({ share: label(stated), part, whole });
    }
    case 'hundred':
      return words.hundred({ parts: [label(stated), ...inside].join(' + ') });
    case 'at-most':
      return words.atMost({
        parts: parts
          .map((part, at) => (at === 0 ? label(part) : uncapital(label(part))))
          .join(' + '),
        whole: uncapital(label(stated)),
      });
    case 'carried-over':
      return words.carriedOver({ begun: label(stated), left: inside.join() });
    case 'members':
    case 'tiers':
    case 'components':
    case 'class-counts':
      return words.kinds[rule].name;
  }
}

/** True of a rule that is tried on several indicators: its name alone does not say which. */
export function isOfManyIndicators({ rule }: Audit): boolean {
  return ['members', 'tiers', 'components', 'class-counts'].includes(rule);
}

/** What was tried, in figures: "6.422 = 5.720 + 702", "8,02% ≠ 1.481 / 5.998 = 24,69%", "78,3% > 5.853 / hơn 9.031, nhiều nhất 64,81%". */
export function formulaOf(site: Site, audit: Audit): string {
  const { f, locale } = site;
  const words = WORDS[locale];
  const { rule, stated, parts, expected, holds } = audit;
  const value = valueText(site, stated);
  const sign = signOf(audit);
  const added = sumText(site, parts);
  const made = f.number(expected, Math.max(...[stated, ...parts].map(decimalsOf)));
  switch (rule) {
    case 'share': {
      const quotient = parts.map((part) => valueText(site, part)).join(' / ');
      const bound = shareBound(audit) ?? 'exact';
      return `${value} ${sign} ${quotient}${holds ? '' : words.worked[bound]({ percent: f.percent(expected) })}`;
    }
    case 'hundred':
      return `${value} + ${added} ${sign} 100%`;
    case 'at-most':
      return `${added} ${holds ? '≤' : '>'} ${value}`;
    case 'class-counts':
      return `${value} ${sign} ${words.named({ count: f.number(expected) })}`;
    case 'sum':
    case 'tiers':
    case 'members':
    case 'components':
    case 'carried-over':
      return `${value} ${sign} ${added}${holds || parts.length < 2 ? '' : ` = ${made}`}`;
  }
}

/** By how much it fails, with what it is counted in: "lệch −12 hồ sơ". */
export function gapOf(site: Site, audit: Audit): string | null {
  const { rule, stated, parts, gap, holds } = audit;
  if (holds) return null;
  const words = WORDS[site.locale];
  const decimals = Math.max(...[stated, ...(rule === 'share' ? [] : parts)].map(decimalsOf));
  const unit = unitOf(site, stated, site.f.number(Math.abs(gap), decimals));
  if (shareBound(audit) !== null)
    return words.gapAtLeast({ gap: site.f.number(Math.abs(gap), decimals), unit });
  return rule === 'at-most'
    ? words.over({ gap: site.f.number(-gap, decimals), unit })
    : words.gap({ gap: site.f.signed(gap, decimals), unit });
}

/** What a difference of two such figures is counted in, as it stands after it. */
export function unitOf({ locale }: Site, { indicator }: Figure, count: string): string {
  const { measure, unit } = measureOf(indicator);
  const counted = measure === 'share' ? WORDS[locale].percentPoint : unit[locale];
  return FIGURE_WORDS[locale].countedIn({ count, unit: counted });
}

function signOf(audit: Audit): string {
  const { stated, expected, holds, gap } = audit;
  const bound = shareBound(audit);
  if (bound === 'at-most') return holds ? '≤' : '>';
  if (bound === 'at-least') return holds ? '≥' : '<';
  if (!holds) return '≠';
  const exact = isClass(stated.value) ? expected : stated.value.value;
  return gap === 0 && Math.abs(exact - expected) < 1e-9 ? '=' : '≈';
}

function sumText(site: Site, parts: readonly Figure[]): string {
  const texts = parts.map((part) => valueText(site, part));
  if (texts.length <= MOST_PARTS) return texts.join(' + ');
  return WORDS[site.locale].many({
    first: texts.slice(0, SHOWN_FIRST).join(' + '),
    last: texts.at(-1) ?? '',
    count: site.f.number(texts.length),
  });
}
