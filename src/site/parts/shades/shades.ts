import type { Step } from '../../../charts/rules/heat-steps.ts';
import { measureOf, wholeOf, type IndicatorId } from '../../../data/tables.ts';
import { listedBy } from '../../../derive/listed-by.ts';
import type { Site } from '../../site.ts';
import type { Shade } from './view.ts';
import { WORDS } from './words.ts';

/** A class of shades.css. */
export function shadeOf(step: Step): Shade {
  return `shade${step}`;
}

/** What a darker shade of an indicator means. */
export function darkerWords({ locale }: Site, indicator: IndicatorId): string {
  const { measure } = measureOf(indicator);
  const whole = wholeOf(indicator);
  if (listedBy(indicator) === 'share' && whole !== null)
    return WORDS[locale].darkerShare({ whole: measureOf(whole).label[locale] });
  return WORDS[locale].darker[measure === 'rank' || measure === 'class' ? measure : 'value'];
}
