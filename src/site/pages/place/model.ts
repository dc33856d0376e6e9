import type { FormerCommune, Unit } from '../../../data/dataset.ts';
import type { FormerDistrict } from '../../../derive/former-districts.ts';
import { serviceLists } from '../../../derive/service-ranking.ts';
import { endOf } from '../../../derive/units.ts';
import { local } from '../../../i18n/local.ts';
import { formerCommuneId } from '../../addresses.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { complaintOf, type ComplaintView } from '../../parts/complaint/complaint.ts';
import { dateText } from '../../parts/facts/date-text.ts';
import { sourceLink } from '../../parts/figure/figure-view.ts';
import { groundLink } from '../../parts/ground/ground.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { serviceSentence } from '../../parts/service/service-view.ts';
import { countedByKind } from '../../parts/unit/kind-words.ts';
import { inSentence, unitById, unitLabel, unitLink } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { knownWords } from '../unit/known-words.ts';
import { counterOf, rulesOf } from './counter.ts';
import { WORDS } from './words.ts';

export interface PlacePage {
  head: PageHead;
  heading: string;
  lead: string;
  /** To counts of the district beside those of what it became. */
  ground: LinkView | null;
  /** What was known of the district, once for all its places. */
  before: FactView;
  communes: CommuneView[];
  /** Where to complain of a late case now. */
  complaint: ComplaintView | null;
  /** The finder of another place. */
  all: LinkView;
}

/** What became of one former commune; what is under its name opens when it is looked for. */
export interface CommuneView {
  id: string;
  /** Its name, which leads to itself. */
  name: LinkView;
  now: LinkView;
  answer: string;
  /** Where one goes now, how it does, and where that is written. */
  facts: FactView[];
}

interface FactView {
  term: string;
  sentences: string[];
  links: LinkView[];
}

export function placePage(site: Site, { unit, communes }: FormerDistrict): PlacePage {
  const { addresses, dataset, f } = site;
  const words = WORDS[site.locale];
  const name = unitLabel(site, unit);
  const until = dateText(site, endOf(dataset, unit));
  const now = [...new Set(communes.map(({ successor }) => successor))].map((id) =>
    unitById(site, id),
  );
  const counts = {
    communes: f.number(communes.length),
    units: countedByKind(site, now, Math.max(...dataset.years)),
  };
  const [anyOfNow] = now;
  return {
    head: {
      title: words.title({ unit: name }),
      description: words.description({ unit: inSentence(site, unit, name) }),
      path: addresses.place(unit.id),
      breadcrumbs: [homeCrumb(site), { label: words.places, href: addresses.places }],
    },
    heading: site.heading(words.title({ unit: name })),
    lead: words.lead({ unit: name, until, ...counts }),
    ground: groundLink(site, unit),
    before: {
      term: words.before({ unit: inSentence(site, unit, name) }),
      sentences: knownWords(site, unit),
      links: [unitPageLink(site, unit, words.overYears)],
    },
    complaint: anyOfNow ? complaintOf(site, anyOfNow) : null,
    communes: communes.map((commune) => communeView(site, unit, commune)),
    all: { label: words.other, href: addresses.places },
  };
}

function communeView(site: Site, district: Unit, commune: FormerCommune): CommuneView {
  const words = WORDS[site.locale];
  const now = unitById(site, commune.successor);
  const name = local(commune, 'name', site.locale);
  const names = {
    commune: name,
    district: inSentence(site, district, unitLabel(site, district)),
    now: inSentence(site, now, unitLabel(site, now)),
  };
  const since = dateText(site, now.valid_from);
  return {
    id: formerCommuneId(commune.code),
    name: { label: name, href: site.addresses.formerCommune(district.id, commune.code) },
    now: unitLink(site, now),
    answer:
      commune.share === 'unchanged' && name === unitLabel(site, now)
        ? words.kept({ ...names, since })
        : words.became({ ...names, since }),
    facts: [
      {
        term: words.counter,
        sentences: counterOf(site, now, names.now),
        links: rulesOf(site, now).map(({ id }) => ({
          label: words.rule,
          href: site.addresses.norm(id),
        })),
      },
      {
        term: words.after({ unit: names.now }),
        sentences: serviceOf(site, now, names.now),
        links: [unitPageLink(site, now, words.ownPage)],
      },
      {
        term: words.basis,
        sentences: [local(commune, 'basis', site.locale)].filter((basis) => basis !== ''),
        links: commune.source.map((source) => sourceLink(site, source)),
      },
    ],
  };
}

function unitPageLink(site: Site, unit: Unit, text: (s: { unit: string }) => string): LinkView {
  return {
    label: text({ unit: inSentence(site, unit, unitLabel(site, unit)) }),
    href: site.addresses.unit(unit.id),
  };
}

/** How the new unit's counter was scored last, and its place among its kind. */
function serviceOf(site: Site, unit: Unit, name: string): string[] {
  const row = serviceLists(site.dataset)
    .flatMap(({ rows }) => rows)
    .findLast((one) => one.unit === unit.id);
  return row
    ? serviceSentence(site, unit, name, row)
    : [WORDS[site.locale].noService({ unit: name })];
}
