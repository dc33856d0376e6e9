import { expect, it } from 'vitest';
import { statementsOf } from '../../src/derive/select.ts';
import { unitPage } from '../../src/site/pages/unit/model.ts';
import { unitSentences } from '../../src/site/parts/unit/unit-sentences.ts';
import { WORDS as FIGURE_WORDS } from '../../src/site/parts/figure/words.ts';
import { WORDS as FINDING_WORDS } from '../../src/site/parts/finding/words.ts';
import { WORDS } from '../../src/site/parts/unit/words.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** What the English page of a district says first. */
function openingOf(sheets: Parameters<typeof datasetWith>[0]): string[] {
  const dataset = datasetWith(sheets);
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  const unit = dataset.units.get('dao-cau');
  if (!unit) throw new Error('no district');
  const rows = statementsOf(dataset, { unit: unit.id });
  return unitSentences(siteOf(publication, 'en'), unit, 2019, rows).map(({ text }) => text);
}

it.each([
  ['50,40,38,2', 'In 2019, Đảo Câu District resolved 40 cases, 38 of them not late (95.00%).'],
  ['50,40,39,', 'In 2019, Đảo Câu District resolved 40 cases, 39 of them not late (97.50%).'],
  ['50,40,1,39', 'In 2019, Đảo Câu District resolved 40 cases, 1 of them not late (2.50%).'],
  ['50,40,40,0', 'In 2019, Đảo Câu District resolved 40 cases, none of them late.'],
  ['1,1,1,0', 'In 2019, Đảo Câu District resolved 1 case, which was not late.'],
  ['1,,,', 'In 2019, Đảo Câu District had 1 case to handle.'],
  ['0,0,0,0', 'In 2019, Đảo Câu District had no cases to handle.'],
])('cases %s (to handle, resolved, in time, late) make the sentence "%s"', (cases, sentence) => {
  expect(
    openingOf({ cases: `unit,period,total,resolved,on_time_or_early,late\ndao-cau,2019,${cases}` }),
  ).toEqual([sentence]);
});

it.each([
  ['1,1', 'In 2019, 1 of the 1 case resolved was late: 100%.'],
  ['2,1', 'In 2019, 1 of the 2 cases resolved was late: 50.00%.'],
  ['40,2', 'In 2019, 2 of the 40 cases resolved were late: 5.00%.'],
])('of a unit over the years, %s (resolved, late) make the sentence "%s"', (cases, sentence) => {
  const dataset = datasetWith({ cases: `unit,period,resolved,late\ndao-cau,2019,${cases}` });
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  const unit = dataset.units.get('dao-cau');
  if (!unit) throw new Error('no district');
  expect(unitPage(siteOf(publication, 'en'), unit).known).toEqual([sentence]);
});

it('a score, a rating and a place are one sentence', () => {
  const words = {
    period: 'in 2019',
    unit: 'Đảo Câu District',
    index: 'Reform index',
    score: '91.47',
    max: '100',
    class: 'excellent',
    among: null,
    rank: '3',
    rankOf: '15',
    tied: false,
    group: 'districts',
    mixed: false,
  };
  expect(WORDS.en.score(words)).toBe(
    'In 2019, Đảo Câu District scored 91.47 out of 100 points on the Reform index, was rated excellent and came 3rd of the 15 units ranked.',
  );
  expect(WORDS.en.score({ ...words, score: null, class: null, rankOf: null, tied: true })).toBe(
    'In 2019, Đảo Câu District came joint 3rd among the districts.',
  );
  expect(WORDS.en.score({ ...words, score: null, rank: null })).toBe(
    'In 2019, Đảo Câu District was rated excellent on the Reform index.',
  );
  expect(
    WORDS.en.score({ ...words, among: 'came 2nd of 9 wards (our ranking)', mixed: true }),
  ).toBe(
    'In 2019, Đảo Câu District scored 91.47 out of 100 points on the Reform index, was rated excellent and came 2nd of 9 wards (our ranking); the source ranks all kinds together: 3rd of the 15 units ranked.',
  );
});

it('what a row counts is said in English', () => {
  expect(
    openingOf({
      procedures: `unit,period,scope,scope_en,at_centre
        dao-cau,@2019-06-30,thủ tục của ngành dọc,procedures of central agencies,25
        dao-cau,@2019-06-30,thủ tục cấp xã,commune-level procedures,396
        dao-cau,@2019-06-30,đất đai,land,1`,
    }),
  ).toEqual([
    'On 30 June 2019, the public administration service centre of Đảo Câu District accepted cases under 396 commune-level procedures, along with 25 procedures of central agencies and 1 procedure (land).',
  ]);
});

it.each([
  ['district', 'An Minh District', 'An Minh District'],
  ['department', 'Department of Health', 'the Department of Health'],
  ['tier', 'All districts', 'all districts'],
  ['tier', 'Provincial level', 'the provincial level'],
  ['group', '47 communes surveyed in 2019', '47 communes surveyed in 2019'],
  ['group', 'An Giang Province (before 1 July 2025)', 'An Giang Province (before 1 July 2025)'],
] as const)('a %s called "%s" is "%s" inside a sentence', (kind, name, said) => {
  expect(WORDS.en.inSentence({ kind, name })).toBe(said);
});

it('after 1 stands one of what is counted', () => {
  const { countedIn } = FIGURE_WORDS.en;
  expect(countedIn({ count: '1', unit: 'cases' })).toBe('case');
  expect(countedIn({ count: '2', unit: 'cases' })).toBe('cases');
});

it('findings of a kind stand under its name, in the plural where there are several', () => {
  const { heading } = FINDING_WORDS.en;
  expect(heading({ kind: 'Limitation', count: 1 })).toBe('Limitation');
  expect(heading({ kind: 'Limitation', count: 3 })).toBe('Limitations');
});

it('a streak of late cases names the years of which nothing is known', () => {
  const words = {
    kind: 'year' as const,
    from: '2016',
    to: '2025',
    unknown: '2017',
    shares: { first: '7.54%', last: '1.45%' },
  };
  expect(WORDS.en.lateStreak(words)).toBe(
    'Cases were late in every year with figures from 2016 to 2025: 7.54% of those resolved at first, 1.45% most recently (no figures have been found yet for 2017).',
  );
  expect(WORDS.vi.lateStreak({ ...words, unknown: null })).toBe(
    'Từ 2016 đến 2025, năm nào cũng có hồ sơ trễ hạn: lúc đầu 7.54% số đã giải quyết, lần gần nhất 1.45%.',
  );
});
