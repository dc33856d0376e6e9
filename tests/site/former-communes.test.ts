import { expect, it } from 'vitest';
import { unitPage } from '../../src/site/pages/unit/model.ts';
import { places } from '../../src/site/parts/search/places.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const dataset = datasetWith({
  units: `
    id,           kind,    peer_group, name_vi,         name_en,            short_vi,   short_en
    xa-che-xanh,  commune, communes,   Xã Chè Xanh,     Chè Xanh Commune,   Chè Xanh,   Chè Xanh`,
  formerCommunes: `
    code,  name_vi,       name_en,          district, successor,   share
    90001, Xã Chè Non,    Chè Non Commune,  doi-che,  xa-che-xanh, whole
    90002, Xã Chè Già,    Chè Già Commune,  doi-che,  xa-che-xanh, whole`,
});
const site = siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');

function comprised(id: string) {
  const unit = dataset.units.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  const rows = unitPage(site, unit).communes?.table.rows ?? [];
  return rows.map(({ header, cells }) => [header.text, cells[0]?.text, cells[0]?.href]);
}

it('a district names its communes and leads to the unit that each went into', () => {
  expect(comprised('doi-che')).toEqual([
    ['Xã Chè Non', 'Xã Chè Xanh', '/don-vi/xa-che-xanh/'],
    ['Xã Chè Già', 'Xã Chè Xanh', '/don-vi/xa-che-xanh/'],
  ]);
});

it('a new commune names what went into it, and the district that it came from', () => {
  expect(comprised('xa-che-xanh')).toEqual([
    ['Xã Chè Non', 'Huyện Đồi Chè', '/don-vi/doi-che/'],
    ['Xã Chè Già', 'Huyện Đồi Chè', '/don-vi/doi-che/'],
  ]);
});

it('who looks for the old name finds the new unit', () => {
  const old = places(site).find(({ title }) => title === 'Xã Chè Non');
  expect(old).toMatchObject({
    href: '/noi-toi-song/doi-che/#xa-90001',
    answer: 'Nay thuộc Xã Chè Xanh.',
  });
});
