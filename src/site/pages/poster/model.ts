import { siteWords } from '../../../data/settings.ts';
import type { Unit } from '../../../data/dataset.ts';
import { isIn, type Statement } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { indicatorOf, type IndicatorId } from '../../../data/tables.ts';
import { statementsOf } from '../../../derive/select.ts';
import { endOf } from '../../../derive/units.ts';
import { capital } from '../../../i18n/letters.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { dateText } from '../../parts/facts/date-text.ts';
import { headlines } from '../../parts/figure/headline-view.ts';
import { complaintOf } from '../../parts/complaint/complaint.ts';
import { reservation } from '../../parts/figure/read-with.ts';
import type { FigureView } from '../../parts/figure/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { editionLink } from '../../parts/edition/edition-words.ts';
import { servicePartsSaid } from '../../parts/service/parts-said.ts';
import { serviceCaution, serviceSentence } from '../../parts/service/service-view.ts';
import { unitInSentence, unitLink, unitName } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { qrOf, type QrView } from '../unit-year/qr.ts';
import { WORDS } from './words.ts';

/** A sheet that hangs beside the counter of a unit: few figures, large. */
export interface PosterPage {
  head: PageHead;
  /** The unit, no name in it torn. */
  heading: string;
  lead: string;
  /** Of a unit that is no more. */
  ended: string | null;
  figures: PosterFigure[];
  /** The place of a score among its kind, and where it lost most; empty beside other figures, for which it leaves no room. */
  told: string[];
  /** What must be known before the score of the service index is quoted. */
  caution: string | null;
  /** Where to complain of a late case; null where no rule is known. */
  complaint: { title: string; text: string } | null;
  /** Who made the sheet, and who did not. */
  publisher: string;
  edition: LinkView | null;
  /** The page of the unit, as it is typed, and as a code. */
  address: string;
  href: string;
  qr: QrView;
}

interface PosterFigure {
  figure: FigureView;
  /** When, and who published it. */
  source: string;
}

/** In the order of what a visitor of a counter asks. */
const ASKED: readonly IndicatorId[] = [
  'service.score',
  'cases.resolved',
  'cases.late',
  'cases.pending_overdue',
  'procedures.one_stop',
];
/** More would not be large. */
const MOST = 3;

/** Rows whose figure of an indicator can be read large and alone. */
function firm(
  site: Site,
  statements: readonly Statement[],
  indicator: IndicatorId,
): readonly Statement[] {
  return statements.filter((row) => {
    const figure = row.figures.get(indicatorOf(indicator).column);
    return figure?.indicator !== indicator || reservation(site, figure) === null;
  });
}

/** Passers-by cannot tell a good score from a bad one by itself. */
function toldOfScore(site: Site, unit: Unit, row: Statement<'service'>): string[] {
  const name = unitInSentence(site, unit, yearOf(row.period));
  return [...serviceSentence(site, unit, name, row), ...servicePartsSaid(site, row)];
}

/** @param year - As `counterYear` gives it. */
export function posterPage(site: Site, unit: Unit, year: number): PosterPage {
  const words = WORDS[site.locale];
  const { addresses, dataset, t } = site;
  const statements = statementsOf(dataset, { unit: unit.id, year });
  const name = unitName(site, unit, year);
  const end = dateText(site, endOf(dataset, unit));
  const href = addresses.unit(unit.id);
  const complaint = complaintOf(site, unit);
  const figures = ASKED.flatMap((indicator) =>
    headlines(site, firm(site, statements, indicator), [indicator]),
  ).slice(0, MOST);
  const score = statements.filter(isIn('service')).at(-1);
  return {
    head: {
      title: words.title({ unit: name }),
      description: words.description({
        unit: unitInSentence(site, unit, year),
        year: String(year),
      }),
      path: addresses.poster(unit.id),
      breadcrumbs: [
        homeCrumb(site),
        { label: t.nav.units, href: addresses.units },
        unitLink(site, unit),
      ],
      year,
    },
    heading: site.heading(name),
    lead: words.lead({ year: String(year) }),
    ended: end === null ? null : words.ended({ date: end }),
    figures: figures.map((figure) => ({
      figure,
      source: words.source({ period: capital(figure.period), publisher: figure.source.label }),
    })),
    told: figures.length === 1 && score ? toldOfScore(site, unit, score) : [],
    caution: serviceCaution(site, statements)?.detail ?? null,
    complaint: complaint && { title: complaint.title, text: complaint.onPaper.join(' ') },
    publisher: words.publisher({ site: siteWords(dataset, 'name', site.locale) }),
    edition: editionLink(site, year),
    address: addresses.full(href),
    href,
    qr: qrOf(addresses.full(href)),
  };
}
