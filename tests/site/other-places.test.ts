import { describe, expect, it } from 'vitest';
import { knownYears } from '../../src/derive/known.ts';
import { coverages } from '../../src/derive/coverage.ts';
import { coverageTitle } from '../../src/site/parts/coverage/coverage-view.ts';
import { groupName, kindsName, kindsNameOf } from '../../src/site/parts/unit/group-name.ts';
import { inSentence } from '../../src/site/parts/unit/unit-words.ts';
import { WORDS } from '../../src/site/parts/unit/words.ts';
import { pressPage } from '../../src/site/pages/press/model.ts';
import { siteOf } from '../../src/site/site.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const CITY = `
  id,     kind,     peer_group, name_vi,      name_en,        short_vi, short_en,   valid_from, valid_to,   parent
  quan-1, district, districts,  Quận 1,       District 1,     Quận 1,   District 1, ,           ,           ben-mo`;

const OFFICE = `
  id,      kind,     peer_group, name_vi,      name_en,    short_vi,     short_en, parent
  cuc-muoi, vertical, verticals,  Cục Muối ăn, Salt Office, Cục Muối ăn, Salt,     ben-mo`;

const CASES = `
  unit,    period, resolved, late
  so-nang, 2019,   90,       1`;

function siteWith(sheets: Parameters<typeof datasetWith>[0], locale: Locale = 'vi') {
  const dataset = datasetWith(sheets);
  return siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, locale);
}

describe('words of another province', () => {
  it.each([
    ['vi', 'Xã, phường, đặc khu', 'Quận, thị trấn'],
    ['en', 'Communes, wards and special zones', 'Districts and townships'],
  ] as const)('name the kinds that its places are of, in %s', (locale, usual, own) => {
    const site = siteWith({}, locale);
    const places = datasetWith({
      units: `
        id,       kind,     peer_group, name_vi,      name_en,      short_vi, short_en,   parent
        quan-1,   district, districts,  Quận 1,       District 1,   Quận 1,   District 1, ben-mo
        tt-thong, district, districts,  Thị trấn Gió, Gió Township, Gió,      Gió,        ben-mo`,
    });
    const units = ['quan-1', 'tt-thong'].flatMap((id) => places.units.get(id) ?? []);
    expect(kindsNameOf(site, 'districts', units)).toBe(own);
    expect(site.t.peerGroups.communes).toBe(usual);
    expect(kindsNameOf(site, 'communes', [])).toBe(usual);
    expect(kindsNameOf(site, 'departments', units)).toBe(site.t.peerGroups.departments);
    expect(groupName(site, 'districts', 2019)).toBe(kindsName(site, 'districts', 2019));
  });

  it('call a city a city once it was named, and keep the capital of a numbered place', () => {
    expect(WORDS.vi.again({ kind: 'province', name: 'thành phố Hải Vân', label: null })).toBe(
      'thành phố',
    );
    expect(WORDS.vi.again({ kind: 'province', name: 'tỉnh Bến Mơ', label: null })).toBe('tỉnh');
    expect(WORDS.en.again({ kind: 'province', name: 'Hải Vân City', label: null })).toBe(
      'the city',
    );
    const site = siteWith({ units: CITY });
    const unit = site.dataset.units.get('quan-1');
    expect(unit && inSentence(site, unit, 'Quận 1')).toBe('Quận 1');
    expect(unit && inSentence(site, unit, 'Quận Cẩm Sa')).toBe('quận Cẩm Sa');
  });
});

describe('a record of little', () => {
  it.each([
    ['vi', /^1 .+: chưa tìm thấy số liệu nào$/],
    ['en', /^1 unit \(.+\) .+: no figures found yet$/],
  ] as const)('says that nothing was found of a group, not "0 of 1", in %s', (locale, said) => {
    const site = siteWith({ units: OFFICE, cases: CASES }, locale);
    const own = coverages(site.dataset, knownYears(site.dataset)).find(
      ({ group }) => group === 'verticals',
    );
    expect(own && coverageTitle(site, own)).toMatch(said);
  });

  it('is not said to the press to lead to a figure that was not found', () => {
    const { intro, findings } = pressPage(
      siteWith({ scores: `unit,period,index,score\n so-nang,2019,cchc,80` }),
      2019,
    );
    expect(findings.filter(({ href }) => href !== null)).toEqual([]);
    expect(intro).toMatch(/^Chưa có điều nào/);
  });
});
