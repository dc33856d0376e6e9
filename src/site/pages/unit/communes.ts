import type { Unit } from '../../../data/dataset.ts';
import { local } from '../../../i18n/local.ts';
import type { TableView } from '../../parts/table/view.ts';
import { inSentence, unitById, unitLabel, unitLink } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** Where the communes of before a merger are now, or what a new unit was made of. */
export interface CommunesView {
  title: string;
  table: TableView;
}

export function communesOf(site: Site, unit: Unit): CommunesView | null {
  const { formerCommunes } = site.dataset;
  const words = WORDS[site.locale];
  const name = inSentence(site, unit, unitLabel(site, unit));
  const had = formerCommunes.filter(({ district }) => district === unit.id);
  if (had.length > 0) {
    return {
      title: words.becameTitle,
      table: tableOf(site, words.becameCaption({ unit: name }), words.newUnit, had, 'successor'),
    };
  }
  const made = formerCommunes.filter(({ successor }) => successor === unit.id);
  if (made.length === 0) return null;
  return {
    title: words.comprisedTitle,
    table: tableOf(
      site,
      words.comprisedCaption({ unit: name }),
      words.formerDistrict,
      made,
      'district',
    ),
  };
}

function tableOf(
  site: Site,
  caption: string,
  second: string,
  communes: Site['dataset']['formerCommunes'],
  column: 'successor' | 'district',
): TableView {
  return {
    caption,
    columns: [
      { label: WORDS[site.locale].oldCommune, numeric: false },
      { label: second, numeric: false },
    ],
    rows: communes.map((commune) => {
      const { label, href } = unitLink(site, unitById(site, commune[column]));
      return {
        header: {
          text: local(commune, 'name', site.locale),
          href: site.addresses.formerCommune(commune.district, commune.code),
        },
        cells: [{ text: label, href }],
      };
    }),
    notes: [],
  };
}
