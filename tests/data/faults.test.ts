import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import type { FaultCode, Issue } from '../../src/data/issue.ts';
import { message, place } from '../../src/data/messages.ts';
import type { Language } from '../../src/data/text.ts';
import { readPublication, unsealed } from '../../src/editions/publication.ts';
import { faultyFolders, sound, soundWith } from './fixture.ts';

/**
 * Every fault the checks can find, the fixtures that show it, and the place at
 * which it must be found. A new code does not compile until it stands here.
 */
const FAULTS: Record<FaultCode, Record<string, string>> = {
  'bad-encoding': {
    'bad-encoding-utf-16': 'fields.csv, line 1',
    'bad-encoding-windows-1258': 'fields.csv, line 2',
  },
  'broken-quotes': {
    'broken-quotes-inside': 'fields.csv, line 2',
    'broken-quotes-unclosed': 'areas.csv, line 2',
  },
  'wrong-separator': {
    'wrong-separator-semicolon': 'fields.csv, line 1',
    'wrong-separator-tab': 'fields.csv, line 1',
  },
  'missing-column': { 'missing-column': 'fields.csv, line 1' },
  'extra-column': {
    'extra-column': 'fields.csv, line 1, column ghi_chu (D)',
    'extra-column-mistyped': 'fields.csv, line 1, column Name VN (B)',
    'extra-column-unnamed': 'fields.csv, line 1, column D',
  },
  'duplicate-column': { 'duplicate-column': 'fields.csv, line 1, column name_vi (D)' },
  'ragged-row': {
    'ragged-row-too-few': 'fields.csv, line 3',
    'ragged-row-too-many': 'fields.csv, line 2',
  },
  'unknown-file': {
    'unknown-file': '2019/case.csv',
    'unknown-file-capitals': '2018/Classes.CSV',
    'unknown-file-in-wrong-place': 'cases.csv',
  },
  'missing-file': { 'missing-file': 'norms.csv' },
  'missing-value': {
    'missing-value': 'sources.csv, line 2, column publisher (B)',
    'missing-value-in-site': 'site.csv, line 3, column en (C)',
  },
  'missing-translation': {
    'missing-translation-en': 'sources.csv, line 3, column note_en (J)',
    'missing-translation-vi': '2019/inspections.csv, line 2, column note_vi (J)',
  },
  'bad-number': {
    'bad-number-dash': '2019/cases.csv, line 4, column resolved (J)',
    'bad-number-decimal-comma': '2019/cases.csv, line 2, column late_share (X)',
    'bad-number-fraction': '2019/cases.csv, line 4, column resolved (J)',
    'bad-number-gap': 'discrepancies.csv, line 2, column gap (E)',
    'bad-number-grouped-millions': '2019/cases.csv, line 4, column resolved (J)',
    'bad-number-hedged': '2019/cases.csv, line 4, column resolved (J)',
    'bad-number-leading-zero': '2019/cases.csv, line 4, column resolved (J)',
    'bad-number-marked-tile': 'units.csv, line 5, column tile_col (P)',
    'bad-number-per-cent': '2019/cases.csv, line 2, column late_share (X)',
    'bad-number-spaces': '2019/cases.csv, line 4, column resolved (J)',
    'bad-number-words': '2019/cases.csv, line 4, column resolved (J)',
    'bad-number-x': '2019/cases.csv, line 4, column resolved (J)',
  },
  'ambiguous-number': {
    'ambiguous-number-comma': '2019/national.csv, line 3, column value (E)',
    'ambiguous-number-point': '2019/cases.csv, line 4, column total (E)',
    'ambiguous-number-three-decimals': '2019/national.csv, line 3, column value (E)',
  },
  'negative-number': { 'negative-number': '2019/cases.csv, line 2, column late (N)' },
  'share-out-of-range': { 'share-out-of-range': '2019/cases.csv, line 2, column late_share (X)' },
  'bad-period': {
    'bad-period-calendar': '2019/offices.csv, line 2, column period (B)',
    'bad-period-form': '2019/cases.csv, line 4, column period (B)',
    'bad-period-order': '2019/cases.csv, line 4, column period (B)',
  },
  'bad-date': {
    'bad-date-calendar': 'norms.csv, line 2, column to (J)',
    'bad-date-form': 'sources.csv, line 2, column published (G)',
    'bad-date-in-names': 'unit-names.csv, line 3, column from (H)',
  },
  'bad-id': {
    'bad-id': 'fields.csv, line 4, column id (A)',
    'bad-id-in-units': 'units.csv, line 5, column id (A)',
  },
  'not-in-list': {
    'not-in-list-class': '2019/scores.csv, line 4, column class (H)',
    'not-in-list-kind': '2019/findings.csv, line 3, column kind (F)',
    'not-in-list-site-key': 'site.csv, line 8, column key (A)',
    'not-in-list-status': '2019/cases.csv, line 2, column status (Z)',
  },
  'unknown-reference': {
    'unknown-reference-area': '2019/findings.csv, line 3, column area (E)',
    'unknown-reference-figure': 'discrepancies.csv, line 2, column figures (B)',
    'unknown-reference-field': '2019/cases.csv, line 3, column field (C)',
    'unknown-reference-index': '2019/scores.csv, line 2, column index (C)',
    'unknown-reference-indicator': 'breaks.csv, line 2, column indicator (A)',
    'unknown-reference-inspection': '2019/findings.csv, line 2, column inspection (B)',
    'unknown-reference-source': '2019/cases.csv, line 4, column source (AC)',
    'unknown-reference-unit': '2019/cases.csv, line 4, column unit (A)',
    'unknown-reference-unit-by-name': '2019/cases.csv, line 4, column unit (A)',
    'unknown-reference-unit-in-list': '2019/inspections.csv, line 2, column units (H)',
  },
  'unit-not-alive': {
    'unit-not-alive-after-end': '2019/scores.csv, line 5, column unit (A)',
    'unit-not-alive-after-province': '2026/tasks.csv, line 2, column unit (A)',
    'unit-not-alive-before-birth': '2018/scores.csv, line 4, column unit (A)',
    'unit-not-alive-finding': '2019/findings.csv, line 3, column units (D)',
    'unit-not-alive-inspected': '2019/inspections.csv, line 2, column units (H)',
  },
  'duplicate-key': {
    'duplicate-key': '2019/cases.csv, line 5, column unit (A)',
    'duplicate-key-other-year': '2019/findings.csv, line 3, column id (A)',
    'duplicate-key-register': 'fields.csv, line 4, column id (A)',
    'duplicate-key-scope': '2018/cases.csv, line 4, column unit (A)',
  },
  'wrong-year': {
    'wrong-year': '2019/cases.csv, line 4, column period (B)',
    'wrong-year-inspection': '2019/inspections.csv, line 2, column to (G)',
  },
  'flow-at-moment': { 'flow-at-moment': '2019/procedures.csv, line 4, column decisions (Q)' },
  'derived-without-note': {
    'derived-without-note': '2019/cases.csv, line 4, column note_vi (AA)',
  },
  'above-maximum': {
    'above-maximum-rank': '2019/national.csv, line 2, column rank (G)',
    'above-maximum-score': '2019/scores.csv, line 3, column score (D)',
  },
  'dates-reversed': {
    'dates-reversed-inspection': '2019/inspections.csv, line 2, column to (G)',
    'dates-reversed-norm': 'norms.csv, line 2, column to (J)',
  },
  'outlives-parent': { 'outlives-parent': 'units.csv, line 6, column valid_to (I)' },
  'tile-taken': { 'tile-taken': 'units.csv, line 10, column tile_row (O)' },
  'names-gap': {
    'names-gap': 'unit-names.csv, line 4, column from (H)',
    'names-gap-no-end': 'unit-names.csv, line 4, column from (H)',
  },
  'site-key': { 'site-key-missing': 'site.csv' },
  'discrepancy-stale': {
    'discrepancy-stale-agrees': 'discrepancies.csv, line 2, column id (A)',
    'discrepancy-stale-other-gap': 'discrepancies.csv, line 2, column gap (E)',
  },
  'ledger-broken': {
    'ledger-broken-cut': 'editions.csv, line 2, column id (A)',
    'ledger-broken-edited': 'editions.csv, line 2, column id (A)',
  },
  'edition-altered': {
    'edition-altered-added': 'editions/2018-1/ghi-chu.txt',
    'edition-altered-changed': 'editions/2018-1/scores.csv',
    'edition-altered-missing': 'editions/2018-1/SHA256SUMS.txt',
    'edition-altered-removed': 'editions/2018-1/scores.csv',
  },
  'edition-unlisted': { 'edition-unlisted': 'editions/2018-1/' },
  'year-unsealed': { 'year-unsealed': '2019/' },
  'sealed-value': {
    'sealed-value-added': '2018/scores.csv, line 2, column rank (F)',
    'sealed-value-changed': '2018/scores.csv, line 2, column score (D)',
    'sealed-value-removed': '2018/scores.csv, line 3, column score (D)',
  },
};

const cases = Object.entries(FAULTS).flatMap(([code, places]) =>
  Object.entries(places).map(([folder, where]) => ({ code, folder, where })),
);

/** All that keeps the folder from being published. */
function issuesOf(folder: string): readonly Issue[] {
  const reading = readPublication(soundWith(folder));
  return reading.ok ? unsealed(reading.publication) : reading.issues;
}

/** All that is said of the faults of all fixtures, as an editor reads it. */
function spoken(language: Language): string {
  const said = (issue: Issue) => {
    const { problem, remedy } = message(issue, language);
    return `  ${place(issue, language)}\n  ${problem}\n  → ${remedy}`;
  };
  const blocks = cases.map(({ folder }) => [folder, ...issuesOf(folder).map(said)].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

describe('the faultless province', () => {
  it('is read without an issue', () => {
    const reading = readDataset(sound());
    expect(reading.ok ? [] : reading.issues).toEqual([]);
  });
});

describe('each fault', () => {
  it('has a fixture, and each fixture is tried', () => {
    expect(cases.map(({ folder }) => folder).sort()).toEqual(faultyFolders());
  });

  it('has a fixture if it has a rule of its own in src/data/checks', () => {
    const rules = readdirSync('src/data/checks').map((file) => file.replace('.ts', ''));
    expect(rules.filter((rule) => !(rule in FAULTS))).toEqual([]);
  });

  it.each(cases)('$folder is found once, in its place', ({ code, folder, where }) => {
    const found = issuesOf(folder).map((issue) => `${issue.fault.code}: ${place(issue, 'en')}`);
    expect(found).toEqual([`${code}: ${where}`]);
  });
});

describe('the editor is told what is wrong and how to mend it', () => {
  it('in Vietnamese', () => expect(spoken('vi')).toMatchFileSnapshot('messages.vi.txt'));
  it('in English', () => expect(spoken('en')).toMatchFileSnapshot('messages.en.txt'));
});
