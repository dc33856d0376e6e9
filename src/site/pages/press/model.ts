import { contactsOf } from '../../../data/settings.ts';
import { provinceIn } from '../../../derive/province.ts';
import { headAt } from '../../../editions/head.ts';
import { renderSvg } from '../../../charts/output/render.ts';
import type { ChartSpec } from '../../../charts/forms/forms.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { makeCharts } from '../../parts/chart/chart-plan.ts';
import { citeYear } from '../../parts/citation/described.ts';
import { editionLink } from '../../parts/edition/edition-words.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { unitShortName } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { embedSnippet } from '../embed/snippet.ts';
import { cardPreview } from '../unit-year/card.ts';
import { yearCharts } from '../year/charts.ts';
import type { PressFinding } from './finding.ts';
import { pressFindings } from './findings.ts';
import { WORDS } from './words.ts';

/** What a year is quoted for: sentences, pictures, how to cite, whom to ask. */
export interface PressPage {
  head: PageHead;
  intro: string;
  findings: PressFinding[];
  pictures: PressPicture[];
  citation: string;
  edition: { link: LinkView; head: string; chain: string } | null;
  /** Ways to whoever answers; none where site.csv names nobody. */
  contacts: LinkView[];
}

export interface PressPicture {
  title: string;
  subtitle: string;
  /** Inline, in the colours of the page. */
  drawing: string;
  files: LinkView[];
  /** What is pasted into an article. */
  snippet: string;
}

/** With more the page would not arrive in one round trip. */
const MOST_PICTURES = 3;

export function pressPage(site: Site, year: number): PressPage {
  const { dataset, addresses, locale, known } = site;
  const words = WORDS[locale];
  const province = provinceIn(dataset, year);
  const { page, sections } = yearCharts(site, year);
  const findings = pressFindings(site, year);
  const title = words.title({
    year: String(year),
    province: unitShortName(site, province, year),
  });
  const edition = site.editionOf.get(year);
  const link = editionLink(site, year);
  return {
    head: {
      title,
      description: words.description({ year: String(year) }),
      path: addresses.press(year),
      breadcrumbs: [homeCrumb(site), { label: String(year), href: page.href }],
      year,
      ...(known.get(province.id)?.has(year)
        ? { picture: () => cardPreview(site, province, year) }
        : {}),
    },
    intro: introOf(site, findings),
    findings,
    pictures: specsOf(sections).map((spec) => pictureOf(site, spec, page)),
    citation: citeYear(site, year),
    edition:
      edition && link
        ? {
            link,
            head: words.head({ short: headAt(edition).short }),
            chain: edition.chain,
          }
        : null,
    contacts: contactLinks(site),
  };
}

/** What was not found is no thing that was read. */
function introOf({ f, locale }: Site, findings: readonly PressFinding[]): string {
  const words = WORDS[locale];
  const read = findings.filter(({ href }) => href !== null).length;
  const missing = findings.length - read;
  if (read === 0) return words.none;
  if (findings.length === 1) return words.only;
  return words.intro({
    count: f.number(read),
    missing: missing === 0 ? null : f.number(missing),
  });
}

/** The first chart of each topic of the year, then the second ones. */
function specsOf(sections: ReturnType<typeof yearCharts>['sections']): ChartSpec[] {
  const made = [sections.oneStop, sections.late, sections.ratings].map((plans) =>
    makeCharts(plans).flatMap((one) => (one.kind === 'chart' ? [one.spec] : [])),
  );
  return [0, 1, 2]
    .flatMap((nth) => made.flatMap((specs) => specs[nth] ?? []))
    .slice(0, MOST_PICTURES);
}

function pictureOf(site: Site, spec: ChartSpec, page: LinkView): PressPicture {
  const { addresses } = site;
  return {
    title: site.heading(spec.message),
    subtitle: spec.subtitle,
    drawing: renderSvg(spec, 'narrow'),
    files: [
      { label: 'PNG', href: addresses.chartFile(spec.id, 'png') },
      { label: 'SVG', href: addresses.chartFile(spec.id, 'svg') },
      { label: 'CSV', href: addresses.chartFile(spec.id, 'csv') },
    ],
    snippet: embedSnippet(site, { id: spec.id, spec, page }),
  };
}

function contactLinks({ dataset, locale }: Site): LinkView[] {
  const words = WORDS[locale];
  return contactsOf(dataset).map(({ kind, name, address }) => ({
    label: kind === 'email' ? words.email({ email: name }) : words.issues,
    href: address,
  }));
}
