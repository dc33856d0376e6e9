import { describe, expect, it } from 'vitest';
import { placePage } from '../../src/site/pages/place/model.ts';
import { pressFindings } from '../../src/site/pages/press/findings.ts';
import { knownWords } from '../../src/site/pages/unit/known-words.ts';
import { oneStopMissing } from '../../src/site/pages/year/one-stop-missing.ts';
import { formerDistricts } from '../../src/derive/former-districts.ts';
import { unitById } from '../../src/site/parts/unit/unit-words.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

function english(sheets: Parameters<typeof datasetWith>[0]) {
  const dataset = datasetWith(sheets);
  return siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'en');
}

/** What is known of the district of Cau, in English. */
function known(sheets: Parameters<typeof datasetWith>[0]): string[] {
  const site = english(sheets);
  return knownWords(site, unitById(site, 'dao-cau'));
}

describe('what is known of a unit, in English', () => {
  it('names the index after the measure, and says when with its preposition', () => {
    expect(
      known({
        procedures: 'unit,period,announced,one_stop\ndao-cau,@2019-12-31,200,150',
        scores: `unit,period,index,class
          dao-cau,2018,cchc,fair
          dao-cau,2019,cchc,good`,
      }),
    ).toEqual([
      'The number of procedures handled through the one-stop counter is known for one year only: 150 (75.00%) on 31 December 2019.',
      'The rating (Reform) is known for 2 years, most recently in 2019: good.',
    ]);
  });

  it('is told a visit elsewhere by its Vietnamese title: an English one may write the name otherwise', () => {
    const visits = (title: string) =>
      known({
        units: `id,kind,peer_group,name_vi,name_en,short_vi,short_en
          xa-che,commune,communes,Xã Chè,Chè Commune,Chè,Chè`,
        inspections: `id,title_vi,title_en,body_vi,body_en,units,from,to
          kt,${title},Visit to the counter of Chè commune,Tỉnh,Province,dao-cau,2019-03-01,2019-03-01`,
      }).slice(1);
    expect(visits('Kiểm tra một cửa xã Chè')).toEqual([
      'Recorded in March 2019: “Visit to the counter of Chè commune”.',
    ]);
    expect(visits('Kiểm tra một cửa')).toEqual(['Inspected in March 2019.']);
  });
});

describe('the sentences for the press, in English', () => {
  const texts = (sheets: Parameters<typeof datasetWith>[0]) =>
    pressFindings(english(sheets), 2019).map(({ text }) => text);

  it('set this year beside the last, each with its own preposition', () => {
    expect(texts({ cases: 'unit,period,late\nben-mo,2018,20\nben-mo,2019,50' })).toContainEqual(
      expect.stringMatching(
        /^In 2019, the indicator “.*” of Bến Mơ Province stood at 50, against 20 in 2018: a rise of 30\.$/,
      ),
    );
  });

  it('count one unit in the singular', () => {
    const rated = (excellent: number) =>
      texts({
        classes: `unit,period,index,scored,excellent\nben-mo,2019,cchc,5,${String(excellent)}`,
      });
    expect(rated(1)).toContainEqual(
      'In 2019, in the whole of Bến Mơ Province, 1 of the 5 units that were scored was rated excellent on the Reform.',
    );
    expect(rated(2)).toContainEqual(
      'In 2019, in the whole of Bến Mơ Province, 2 of the 5 units that were scored were rated excellent on the Reform.',
    );
  });
});

describe('what was not found of a year, in English', () => {
  it('joins the kinds of units with "and"', () => {
    expect(oneStopMissing(english({}), [], 2019)).toMatch(/of each department and each district/);
  });
});

describe('a former commune, in English', () => {
  const communes = (name: string) => {
    const site = english({
      units: `id,kind,peer_group,name_vi,name_en,short_vi,short_en,valid_from,predecessors
        xa-che,commune,communes,Xã Chè,Chè Commune,Chè,Chè,2020-07-01,doi-che`,
      formerCommunes: `code,name_vi,name_en,district,successor,share
        90001,Xã ${name},${name} Commune,doi-che,xa-che,unchanged`,
    });
    return formerDistricts(site.dataset).flatMap((district) => placePage(site, district));
  };

  it('is counted in the singular where there is one', () => {
    expect(communes('Chè')[0]?.lead).toMatch(/The 1 former place in it now belongs to 1 commune\./);
  });

  it('that kept its name and its bounds was not merged', () => {
    expect(communes('Chè')[0]?.communes[0]?.answer).toMatch(
      /^Chè Commune was not merged with another place; since 1 July 2020 it no longer belongs to/,
    );
    expect(communes('Non')[0]?.communes[0]?.answer).toMatch(
      /^The former Non Commune, in .*, has been part of Chè Commune since 1 July 2020\.$/,
    );
  });
});
