import type { Norm } from '../../../data/dataset.ts';
import type { Figure } from '../../../data/figures.ts';
import type { IndicatorId } from '../../../data/tables.ts';
import { headline } from '../../../derive/headline.ts';
import { besideOf } from '../../../derive/listed-by.ts';
import { normsAbout } from '../../../derive/norms-about.ts';
import { provinceOf } from '../../../derive/province.ts';
import { figuresOf } from '../../../derive/select.ts';
import { shareOf } from '../../../derive/share.ts';
import { figureView } from '../../parts/figure/figure-view.ts';
import type { FigureView } from '../../parts/figure/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { normView } from '../norms/norm-view.ts';
import { meaningOf } from './meanings/meanings.ts';
import type { Meaning } from './meanings/meaning.ts';

export interface MeaningView extends Meaning {
  /** What the law expects, each rule with the law it stands in; empty where none is known. */
  laws: { text: string; law: LinkView }[];
  /** Where all rules stand; null when none is left out. */
  allLaws: string | null;
  /** One published figure, said with all that it takes to read it; null where there is none, or where one alone misleads. */
  example: FigureView | null;
}

/** More rules are looked up on their own page. */
const MOST_LAWS = 3;

export function meaningView(site: Site, indicator: IndicatorId): MeaningView {
  const norms = normsAbout(site.dataset, indicator);
  const example = besideOf(indicator) === null ? exampleOf(site, indicator) : null;
  return {
    ...meaningOf(indicator, site.locale),
    laws: norms.slice(0, MOST_LAWS).map((norm) => lawView(site, norm)),
    allLaws: norms.length > MOST_LAWS ? site.addresses.norms : null,
    example: example && figureView(site, example),
  };
}

function lawView(site: Site, norm: Norm): MeaningView['laws'][number] {
  const { subject, value, law, place } = normView(site, norm);
  return {
    text: value === null ? subject : `${subject}: ${value}`,
    law: {
      label: [law, place].filter((part) => part !== '').join(', '),
      href: site.addresses.norm(norm.id),
    },
  };
}

/** The latest figure of the whole province or, where none is published, of any unit: before others one that says what it is a part of. */
function exampleOf({ dataset }: Site, indicator: IndicatorId): Figure | null {
  const figures = figuresOf(dataset, indicator);
  const rows = figures.map(({ statement }) => statement);
  const ofProvince = rows.filter(({ unit }) => unit === provinceOf(dataset).id);
  const inShares = rows.filter(({ id }) =>
    figures.some((figure) => figure.statement.id === id && shareOf(figure) !== null),
  );
  return (
    headline(
      dataset,
      ofProvince.filter((row) => inShares.includes(row)),
      indicator,
    ) ??
    headline(dataset, ofProvince, indicator) ??
    headline(dataset, rows, indicator) ??
    figures.at(-1) ??
    null
  );
}
