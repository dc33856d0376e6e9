import type { Figure } from '../../../data/figures.ts';
import { isClass } from '../../../data/figures.ts';
import { measureOf } from '../../../data/tables.ts';
import type { Language } from '../../../data/text.ts';
import type { Audit } from '../../../derive/audit/audit.ts';
import { differ } from '../../../derive/conflicts.ts';
import { figuresOf } from '../../../derive/explained.ts';
import { remembered } from '../../../derive/remember.ts';
import { shareOf } from '../../../derive/share.ts';
import type { Correction } from '../../../editions/corrections.ts';
import { cardAnchor } from '../../card-places.ts';
import { describe } from '../../parts/citation/described.ts';
import { othersOf, quote } from '../../parts/citation/quote.ts';
import { CITATION_WORDS, CITED_IN } from '../../parts/citation/words.ts';
import { changeView } from '../../parts/figure/change-view.ts';
import { chipsOf } from '../../parts/figure/chips.ts';
import {
  countedIn,
  outOfText,
  outOfWhole,
  sourceLink,
  valueText,
} from '../../parts/figure/figure-view.ts';
import type { ChipView } from '../../parts/figure/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { quotesIn } from '../../parts/quoted/quoted.ts';
import { faultRemark } from '../../parts/remarks/fault-text.ts';
import { repliesTo } from '../../parts/remarks/replies.ts';
import type { RemarkView } from '../../parts/remarks/view.ts';
import { reportLink } from '../../parts/report/report.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/**
 * What one card says of its figure. What is the same for all figures of its row or of its document is said once on
 * the page, not here.
 */
export interface CardView {
  anchor: string;
  label: string;
  figure: { id: string; raw: string; href: string };
  value: string;
  chips: ChipView[];
  /** The sentence to quote, and the address that belongs to it. */
  quote: string;
  address: string;
  facts: { term: string; detail: string; link?: LinkView }[];
  /** What is known besides, each kind under its own words. */
  lists: { label: string; items: RemarkView[] }[];
  /** Each is to be followed by the address, which a card says once: a script puts it there (live/cite-card.ts). */
  citations: { label: string; text: string; lang: Language }[];
  report: LinkView;
}

export function cardView(site: Site, figure: Figure): CardView {
  const { addresses, locale } = site;
  const { label } = measureOf(figure.indicator);
  const corrections = site.corrections.filter(
    ({ change }) => change.id === figure.id && change.old !== null,
  );
  const [latest] = corrections;
  return {
    anchor: cardAnchor(figure),
    label: label[locale],
    figure: { id: figure.id, raw: figure.raw, href: addresses.card(figure) },
    value: valueText(site, figure),
    chips: chipsOf(site, figure),
    quote: quote(site, figure, latest ? changeView(site, latest.change) : null),
    address: addresses.full(addresses.card(figure)),
    facts: factsOf(site, figure),
    lists: listsOf(site, figure, corrections).filter(({ items }) => items.length > 0),
    citations: citationsOf(site, figure),
    report: reportLink(site, figure),
  };
}

function factsOf(site: Site, figure: Figure): CardView['facts'] {
  const { locale, addresses } = site;
  const words = WORDS[locale];
  const { definition } = measureOf(figure.indicator);
  const value = valueText(site, figure);
  const counted = countedIn(figure, value, locale);
  const share = shareOf(figure);
  const whole = share ? outOfWhole(site, [share]) : outOfText(site, figure);
  return [
    {
      term: words.value,
      detail: words.amount({ value, counted, whole: whole ?? '' }),
    },
    {
      term: words.definition,
      detail: definition[locale],
      link: { label: words.indicator, href: addresses.indicator(figure.indicator) },
    },
  ];
}

function listsOf(
  site: Site,
  figure: Figure,
  corrections: readonly Correction[],
): CardView['lists'] {
  const words = WORDS[site.locale];
  const failed = failedWith(site.audits).get(figure) ?? [];
  return [
    {
      label: words.others,
      items: othersOf(site, figure).map((other) => otherView(site, figure, other)),
    },
    { label: words.replies, items: repliesTo(site, { figure: figure.id }) },
    { label: words.faults, items: failed.map((audit) => faultRemark(site, audit)) },
    { label: words.corrections, items: corrections.map((one) => correctionView(site, one)) },
  ];
}

/** The identities that fail, by each figure that they are tried with. */
const failedWith = remembered((audits: Site['audits']) => {
  const failed = new Map<Figure, Audit[]>();
  for (const audit of audits) {
    if (audit.holds) continue;
    for (const figure of new Set(figuresOf(audit)))
      failed.set(figure, [...(failed.get(figure) ?? []), audit]);
  }
  return failed;
});

/** What another source says of the same thing, and whether the two can both be right. */
function otherView(site: Site, figure: Figure, other: Figure): RemarkView {
  const words = WORDS[site.locale];
  const verdict = differ([figure, other])
    ? words.differs
    : figure.raw === other.raw
      ? words.same
      : isClass(other.value)
        ? words.differs
        : words.compatible;
  const { label } = sourceLink(site, other.statement.source);
  return {
    text: words.other({ value: valueText(site, other), verdict }),
    links: [{ label, href: site.addresses.card(other) }],
  };
}

function correctionView(site: Site, { change, edition, reason }: Correction): RemarkView {
  const words = WORDS[site.locale];
  const { old, now } = changeView(site, change);
  return {
    text: words.correction({ old, now, reason }),
    quotes: quotesIn(site.locale, reason),
    links: [
      {
        label: words.editionLink({ year: String(edition.year), number: String(edition.number) }),
        href: site.addresses.edition(edition.id),
      },
    ],
  };
}

function citationsOf(site: Site, figure: Figure): CardView['citations'] {
  const words = WORDS[site.locale];
  return CITED_IN.flatMap((lang) => {
    const described = { ...describe(site, figure, lang), address: '' };
    const { short, full } = CITATION_WORDS[lang];
    return [
      { label: words.short[lang], text: short(described).trim(), lang },
      { label: words.full[lang], text: full(described).trim(), lang },
    ];
  });
}
