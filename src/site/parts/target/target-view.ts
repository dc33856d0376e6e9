import type { Figure } from '../../../data/figures.ts';
import { targetLabel, targetValue } from '../../../charts/rules/target-label.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import {
  gapTo,
  offTarget,
  targetFor,
  targetsOf,
  type Target,
  type TargetGap,
} from '../../../derive/targets.ts';
import { capital } from '../../../i18n/letters.ts';
import { local } from '../../../i18n/local.ts';
import type { LinkView } from '../links/view.ts';
import { WORDS as FIGURE_WORDS } from '../figure/words.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

export interface TargetView {
  text: string;
  /** The document that sets it. */
  document: LinkView;
}

/** Every target of an indicator, with whom it is set for and by which document, the first due first. */
export function targetViews(site: Site, indicator: IndicatorId): TargetView[] {
  const words = WORDS[site.locale];
  return targetsOf(site.dataset, indicator).map((target) => {
    const { row, norm, due } = target;
    const index = site.dataset.indices.get(row.index);
    const bare = targetValue(site, target);
    const value = index
      ? words.byIndex({ target: bare, index: local(index, 'short', site.locale) })
      : bare;
    const scope = local(row, 'scope', site.locale);
    const part = scope === '' ? value : words.ofPart({ target: value, scope });
    const whole = due === null ? part : words.due({ target: part, year: String(due) });
    return {
      text: `${capital(whole)}: ${words.for[row.applies_to]}`,
      document: {
        label: local(norm, 'basis', site.locale),
        href: site.addresses.norm(norm.id),
      },
    };
  });
}

/** "thiếu 2,4 điểm phần trăm"; null of a figure that is only bounded. */
function gapText(site: Site, target: Target, figure: Figure): string | null {
  const gap = gapTo(target, figure);
  return gap && sideText(site, target, gap);
}

/** "−15,65", "đạt": short, under a heading that names the target; null of a figure that is only bounded. */
export function signedGap({ f, locale }: Site, target: Target, figure: Figure): string | null {
  const gap = gapTo(target, figure);
  if (gap?.side === 'met') return WORDS[locale].met;
  return gap && f.signed(offTarget(target, gap), gap.decimals);
}

/** What a column of targets is sorted by: the figure minus its target. */
export function gapSize(target: Target, figure: Figure): number | null {
  const gap = gapTo(target, figure);
  return gap && offTarget(target, gap);
}

/** "mục tiêu 2025: ít nhất 90%, còn thiếu 2,4 điểm phần trăm"; null where nothing is set for the figure. */
export function targetDetail(site: Site, figure: Figure): string | null {
  const target = targetFor(site.dataset, figure);
  if (!target) return null;
  const line = targetLabel(site, target);
  const gap = gapText(site, target, figure);
  return gap === null ? line : WORDS[site.locale].cell({ line, gap });
}

function sideText({ f, locale }: Site, { indicator, row }: Target, gap: TargetGap): string {
  const words = WORDS[locale];
  const { measure, unit } = measureOf(indicator);
  const by = f.number(gap.by, gap.decimals);
  const counted = () => FIGURE_WORDS[locale].countedIn({ count: by, unit: unit[locale] });
  const off =
    measure === 'share'
      ? words.points(by)
      : measure === 'rank'
        ? words.places(by)
        : `${by} ${counted()}`.trim();
  const said = words.gaps[row.bound][gap.side](off);
  return gap.ahead && gap.side === 'short' ? words.left({ gap: said }) : said;
}
