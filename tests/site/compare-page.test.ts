import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/live/compare/blocks.ts';
import { readChoice } from '../../src/live/compare/choice.ts';
import { COMPARED_FIELDS } from '../../src/site/address-words.ts';
import { catalogue, measureFile, offeredIn } from '../../src/site/pages/compare/files.ts';
import { comparePage } from '../../src/site/pages/compare/model.ts';
import { unitPage } from '../../src/site/pages/unit/model.ts';
import { siteOf, type Site } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

function siteWith(sheets: Parameters<typeof datasetWith>[0]): Site {
  const dataset = datasetWith(sheets);
  return siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');
}

const site = siteWith({
  cases: `
    unit,    period,  resolved, late, status,      source
    doi-che, 2018,    100,      40,   ,            bao-cao
    doi-che, 2019,    120,      35,   provisional, bao-cao
    dao-cau, 2019,    80,       8,    ,            bao-cao
    so-nang, 2019,    90,       1,    ,            bao-cao`,
});

function fileOf(id: string) {
  const offered = offeredIn(site).find(({ measure }) => measure.id === id);
  if (!offered) throw new Error(`${id} is not offered`);
  return measureFile(site, offered);
}

describe('what can be chosen', () => {
  const { groups } = catalogue(site);

  it('is every group with two figures to compare, and only units of which something is known', () => {
    expect(groups.map(({ id, units }) => [id, units.map((unit) => unit.id)])).toEqual([
      ['cap-huyen', ['dao-cau', 'doi-che']],
    ]);
  });

  it('has the years of each measure', () => {
    expect(groups[0]?.measures).toContainEqual({
      id: 'cases.late',
      name: 'Giải quyết trễ hạn',
      years: [2018, 2019],
    });
  });
});

describe('the file of a measure', () => {
  it('has each figure as it is printed, its share, its marks, its card and its source', () => {
    const [family] = fileOf('cases.late').families;
    expect(family?.part).toBe('cả năm');
    expect(family?.rows['doi-che']?.['1']?.said).toEqual([
      {
        id: 'cases.late.doi-che.2019.bao-cao',
        text: '35',
        raw: '35',
        value: 35,
        decimals: 0,
        beside: '29,17%',
        marks: ['tạm thời'],
        href: '/2019/doi-che/trich-dan/#cases.bao-cao.late',
        source: site.dataset.sources.get('bao-cao')?.publisher,
      },
    ]);
  });

  it('goes with the catalogue: a choice of it makes a table', () => {
    const { choice } = readChoice(
      catalogue(site),
      '?don-vi=doi-che&don-vi=dao-cau&chi-tieu=cases.late&nam=2019',
      COMPARED_FIELDS,
    );
    expect(choice && blocksOf(fileOf('cases.late'), choice)[0]?.rows).toHaveLength(2);
  });
});

it('without script the page leads to comparisons that are ready', () => {
  const links = comparePage(site).ready.flatMap(({ groups }) =>
    groups.flatMap(({ links: own }) => own.map(({ href }) => href)),
  );
  expect(links).toContain('/chi-tieu/cases-late/');
  expect(links).toContain('/2019/');
  expect(links).toContain('/2019/dao-cau/');
});

it('the page of a unit leads to its comparison, where there is one', () => {
  const pageOf = (id: string) => {
    const unit = site.dataset.units.get(id);
    if (!unit) throw new Error(id);
    return unitPage(site, unit).compare.map(({ href }) => href);
  };
  expect(pageOf('dao-cau')).toEqual(['/so-sanh/?don-vi=dao-cau']);
  expect(pageOf('so-nang')).toEqual([]);
});

describe('where nothing can be compared', () => {
  const alone = comparePage(siteWith({ cases: 'unit,period,resolved\ndoi-che,2019,120' }));

  it('there is no form that does nothing, and the page says what it takes', () => {
    expect([alone.form, alone.ready]).toEqual([null, []]);
    expect(alone.intro).toMatch(/^Chưa có gì để so sánh: cần /);
  });
});
