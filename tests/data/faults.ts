import type { FaultCode } from '../../src/data/issue.ts';

/**
 * Every fault the checks can find, the fixtures that show it, and the place at
 * which it must be found. A new code does not compile until it stands here.
 */
export const FAULTS: Record<FaultCode, Record<string, string>> = {
  'not-utf-8': {
    'not-utf-8': 'fields.csv, line 3',
    'not-utf-8-utf-16-unmarked': 'fields.csv, line 1',
  },
  'windows-1258': { 'windows-1258': 'fields.csv, line 2' },
  tcvn3: { tcvn3: 'fields.csv, line 2' },
  vni: { vni: 'fields.csv, line 2' },
  'garbled-text': {
    'garbled-text-file': 'fields.csv, line 2, column name_vi (B)',
    'garbled-text-tcvn3': 'fields.csv, line 2, column name_vi (B)',
    'garbled-text-utf-8': 'fields.csv, line 3, column name_vi (B)',
    'garbled-text-vni': 'fields.csv, line 3, column name_vi (B)',
  },
  'lost-letters': {
    'lost-letters': 'fields.csv, line 3, column name_vi (B)',
    'lost-letters-file': 'fields.csv, line 3, column name_vi (B)',
    'lost-letters-boxes': 'fields.csv, line 3, column name_vi (B)',
  },
  'broken-quotes': {
    'broken-quotes-inside': 'fields.csv, line 2',
    'broken-quotes-later': 'areas.csv, line 3',
    'broken-quotes-unclosed': 'areas.csv, line 2',
  },
  'mixed-separators': {
    'mixed-separators': 'fields.csv, line 3',
    'mixed-separators-header': 'fields.csv, line 1',
  },
  formula: {
    formula: '2019/cases.csv, line 4, column resolved (K)',
    'formula-in-words': '2019/cases.csv, line 4, column note_en (AC)',
  },
  'spreadsheet-error': {
    'spreadsheet-error': '2019/cases.csv, line 4, column resolved (K)',
    'spreadsheet-error-narrow': '2019/cases.csv, line 4, column resolved (K)',
  },
  'problem-column': { 'problem-column': 'fields.csv, line 1, column LỖI (A)' },
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
    'missing-translation-en': 'sources.csv, line 3, column note_en (N)',
    'missing-translation-scope': '2019/satisfaction.csv, line 2, column scope_en (E)',
    'missing-translation-vi': '2019/inspections.csv, line 2, column note_vi (J)',
  },
  'missing-language': { 'missing-language': 'sources.csv, line 3, column language (G)' },
  'spaced-per-cent': {
    'spaced-per-cent': 'sources.csv, line 3, column note_vi (M)',
    'spaced-per-cent-no-break': 'sources.csv, line 2, column title_vi (D)',
  },
  'bad-number': {
    'bad-number-dash': '2019/cases.csv, line 4, column resolved (K)',
    'bad-number-decimal-comma': '2019/cases.csv, line 2, column late_share (Y)',
    'bad-number-fraction': '2019/cases.csv, line 4, column resolved (K)',
    'bad-number-gap': 'discrepancies.csv, line 2, column gap (E)',
    'bad-number-grouped-millions': '2019/cases.csv, line 4, column resolved (K)',
    'bad-number-hedged': '2019/cases.csv, line 4, column resolved (K)',
    'bad-number-leading-zero': '2019/cases.csv, line 4, column resolved (K)',
    'bad-number-marked-tile': 'units.csv, line 5, column tile_col (Q)',
    'bad-number-per-cent': '2019/cases.csv, line 2, column late_share (Y)',
    'bad-number-spaces': '2019/cases.csv, line 4, column resolved (K)',
    'bad-number-words': '2019/cases.csv, line 4, column resolved (K)',
    'bad-number-x': '2019/cases.csv, line 4, column resolved (K)',
  },
  'ambiguous-number': {
    'ambiguous-number-comma': '2019/national.csv, line 3, column value (E)',
    'ambiguous-number-point': '2019/cases.csv, line 4, column total (F)',
    'ambiguous-number-three-decimals': '2019/national.csv, line 3, column value (E)',
  },
  'negative-number': { 'negative-number': '2019/cases.csv, line 2, column late (O)' },
  'share-out-of-range': { 'share-out-of-range': '2019/cases.csv, line 2, column late_share (Y)' },
  'bad-period': {
    'bad-period-calendar': '2019/offices.csv, line 2, column period (B)',
    'bad-period-form': '2019/cases.csv, line 4, column period (B)',
    'bad-period-order': '2019/cases.csv, line 4, column period (B)',
  },
  'bad-date': {
    'bad-date-calendar': 'norms.csv, line 2, column to (L)',
    'bad-date-form': 'sources.csv, line 2, column published (K)',
    'bad-date-in-names': 'unit-names.csv, line 3, column from (H)',
  },
  'date-for-number': {
    'date-for-number': '2019/cases.csv, line 4, column resolved (K)',
    'date-for-number-share': '2019/cases.csv, line 2, column late_share (Y)',
    'date-for-number-slashes': '2019/scores.csv, line 2, column max (E)',
  },
  'date-rewritten': {
    'date-rewritten-day': '2019/offices.csv, line 2, column period (B)',
    'date-rewritten-month': '2019/cases.csv, line 4, column period (B)',
    'date-rewritten-no-year': '2019/cases.csv, line 4, column period (B)',
    'date-rewritten-register': 'sources.csv, line 2, column published (K)',
  },
  'year-out-of-range': {
    'year-out-of-range': '2019/cases.csv, line 4, column period (B)',
    'year-out-of-range-digits': '2019/cases.csv, line 4, column period (B)',
    'year-out-of-range-folder': '0219/cases.csv',
    'year-out-of-range-register': 'sources.csv, line 2, column published (K)',
  },
  'bad-id': {
    'bad-id': 'fields.csv, line 4, column id (A)',
    'bad-id-device': 'fields.csv, line 4, column id (A)',
    'bad-id-length': 'fields.csv, line 4, column id (A)',
    'bad-id-in-units': 'units.csv, line 5, column id (A)',
  },
  'not-in-list': {
    'not-in-list-language': 'sources.csv, line 3, column language (G)',
    'not-in-list-class': '2019/scores.csv, line 4, column class (H)',
    'not-in-list-kind': '2019/findings.csv, line 3, column kind (F)',
    'not-in-list-sample': 'site.csv, line 7, column vi (B)',
    'not-in-list-site-key': 'site.csv, line 8, column key (A)',
    'not-in-list-status': '2019/cases.csv, line 2, column status (AA)',
  },
  'bad-address': {
    'bad-address-blank': 'sources.csv, line 2, column url (J)',
    'bad-address-credentials': 'sources.csv, line 2, column url (J)',
    'bad-address-host': 'sources.csv, line 2, column url (J)',
    'bad-address-no-scheme': 'sources.csv, line 2, column url (J)',
    'bad-address-relative': 'sources.csv, line 2, column url (J)',
    'bad-address-script': 'sources.csv, line 2, column url (J)',
    'bad-address-of-site-http': 'site.csv, line 6, column vi (B)',
    'bad-address-of-site-query': 'site.csv, line 6, column vi (B)',
    'bad-address-of-site-quote': 'site.csv, line 6, column vi (B)',
  },
  'harmful-character': {
    'harmful-character-direction': 'units.csv, line 6, column name_vi (D)',
    'harmful-character-none': 'fields.csv, line 3, column name_vi (B)',
    'harmful-character-stacked': 'fields.csv, line 3, column name_vi (B)',
    'harmful-character-unseen': 'fields.csv, line 3, column name_vi (B)',
    'harmful-character-word': 'fields.csv, line 3, column name_vi (B)',
  },
  'formula-sign': {
    'formula-sign-at': '2019/findings.csv, line 3, column statement_vi (G)',
    'formula-sign-plus': 'sources.csv, line 3, column title_vi (D)',
  },
  'long-word': { 'long-word': 'fields.csv, line 3, column name_vi (B)' },
  'number-too-long': { 'number-too-long': 'norms.csv, line 2, column value (D)' },
  'site-differs': { 'site-differs': 'site.csv, line 6, column en (C)' },
  'unknown-reference': {
    'unknown-reference-area': '2019/findings.csv, line 3, column area (E)',
    'unknown-reference-figure': 'discrepancies.csv, line 2, column figures (B)',
    'unknown-reference-field': '2019/cases.csv, line 3, column field (C)',
    'unknown-reference-index': '2019/scores.csv, line 2, column index (C)',
    'unknown-reference-indicator': 'breaks.csv, line 2, column indicator (A)',
    'unknown-reference-inspection': '2019/findings.csv, line 2, column inspection (B)',
    'unknown-reference-source': '2019/cases.csv, line 4, column source (AD)',
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
  'flow-at-moment': { 'flow-at-moment': '2019/procedures.csv, line 4, column decisions (R)' },
  'derived-without-note': {
    'derived-without-note': '2019/cases.csv, line 4, column note_vi (AB)',
  },
  'above-maximum': {
    'above-maximum-rank': '2019/national.csv, line 2, column rank (G)',
    'above-maximum-scale': '2019/service.csv, line 2, column progress (E)',
    'above-maximum-score': '2019/scores.csv, line 3, column score (D)',
  },
  'dates-reversed': {
    'dates-reversed-inspection': '2019/inspections.csv, line 2, column to (G)',
    'dates-reversed-norm': 'norms.csv, line 2, column to (L)',
  },
  'outlives-parent': { 'outlives-parent': 'units.csv, line 6, column valid_to (I)' },
  'tile-taken': { 'tile-taken': 'units.csv, line 10, column tile_row (P)' },
  'names-gap': {
    'names-gap': 'unit-names.csv, line 4, column from (H)',
    'names-gap-no-end': 'unit-names.csv, line 4, column from (H)',
  },
  'site-key': { 'site-key-missing': 'site.csv' },
  'unknown-province': {
    'unknown-province': 'site.csv, line 5, column vi (B)',
    'unknown-province-district': 'site.csv, line 5, column en (C)',
  },
  'named-id-missing': { 'named-id-missing': 'indices.csv' },
  'discrepancy-stale': {
    'discrepancy-stale-agrees': 'discrepancies.csv, line 2, column id (A)',
    'discrepancy-stale-other-gap': 'discrepancies.csv, line 2, column gap (E)',
  },
  'ledger-broken': {
    'ledger-broken-cut': 'editions.csv, line 2, column id (A)',
    'ledger-broken-edited': 'editions.csv, line 2, column id (A)',
  },
  'ledger-date': { 'ledger-date-before-year': 'editions.csv, line 2, column date (B)' },
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
  'sealed-register': {
    'sealed-register-name': 'units.csv, line 6, column name_vi (D)',
  },
  'sealed-story': {
    'sealed-story-changed': 'content/vi/years/2018.mdx, line 6',
  },
};
