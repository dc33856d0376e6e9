import type { Separator } from './csv/separator.ts';
import type { PeerGroup, UnitKind } from './unit-kinds.ts';
import type { Text } from './text.ts';

/**
 * What is wrong in the data, as typed values. How it is said stands in
 * messages.ts; nothing else in the project writes prose about a fault.
 */
export type Fault =
  | SavedFault
  | { code: 'broken-quotes' }
  | { code: 'missing-column'; expected: string }
  | { code: 'extra-column'; nearest: string | null }
  | { code: 'duplicate-column' }
  | { code: 'ragged-row'; cells: number; expected: number }
  | { code: 'unknown-file'; nearest: string | null }
  | { code: 'workbook' }
  | { code: 'missing-file' }
  | { code: 'missing-value' }
  | { code: 'missing-translation'; other: string }
  | { code: 'missing-language' }
  | { code: 'spaced-per-cent'; mended: string }
  | { code: 'bad-number'; whole: boolean; suggestion: string | null }
  /** What it can be read as; null for a reading that its column refuses. */
  | { code: 'ambiguous-number'; asWhole: string | null; asDecimal: string | null }
  | { code: 'negative-number' }
  | { code: 'share-out-of-range' }
  | {
      code: 'bad-period';
      reason: 'form' | 'calendar' | 'order';
      /** How it is written here, where that is plain. */
      suggestion: string | null;
    }
  | { code: 'bad-date' }
  | { code: 'date-rewritten'; of: 'period' | 'date'; meanings: readonly string[] }
  | { code: 'year-out-of-range'; year: string; first: number; last: number }
  | TextFault
  | { code: 'not-in-list'; allowed: readonly string[]; empty: Text | null }
  | { code: 'unknown-reference'; register: Register; nearest: string | null }
  | { code: 'unit-not-alive'; from: string | null; to: string | null; instead: readonly string[] }
  | {
      code: 'duplicate-key';
      key: string;
      columns: readonly string[];
      firstFile: string;
      firstLine: number;
    }
  | { code: 'wrong-year'; folder: string; endsIn: string }
  | { code: 'flow-at-moment' }
  | { code: 'derived-without-note' }
  | { code: 'above-maximum'; maximum: string; maximumColumn: string | null }
  /** `most`: what others are placed among, or scored out of. */
  | { code: 'zero-place'; most: boolean }
  /** `column`: where the earlier day stands. */
  | { code: 'dates-reversed'; from: string; column: string }
  | TargetFault
  | { code: 'follow-up-kind'; kind: string }
  | { code: 'follow-up-early'; from: string }
  | { code: 'reply-about'; both: boolean }
  | { code: 'request-outcome'; missing: 'answered' | 'outcome' }
  | { code: 'request-extended' }
  | { code: 'due-day'; reason: 'half-said' | 'month' | 'day' }
  /** `born`: it even begins after the end of its parent. */
  | { code: 'outlives-parent'; parent: string; parentEnds: string; born: boolean }
  /** `day`: on which the predecessor began, too late, or the successor ended, too early. */
  | { code: 'succession'; of: 'predecessor' | 'successor'; unit: string; day: string }
  /** `unit`: the one that it would be once more. */
  | { code: 'unit-twice'; of: 'province' | 'tier' | 'name'; unit: string }
  /** `allowed`: the groups of its kind. */
  | { code: 'unit-kind'; of: 'group' | 'national'; kind: UnitKind; allowed: readonly PeerGroup[] }
  | { code: 'half-tile' }
  | { code: 'circular-unit'; of: 'units' | 'indices' }
  /** `index`: of which it is a component. */
  | { code: 'component-elsewhere'; index: string; in: 'index' | 'component' }
  | { code: 'code-taken'; by: string }
  /** `registered`: the name in units.csv. */
  | { code: 'name-differs'; registered: string }
  | { code: 'tile-taken'; by: string }
  | { code: 'names-gap'; expectedFrom: string }
  | { code: 'site-key'; missing: string }
  | { code: 'unknown-province'; provinces: readonly string[] }
  | { code: 'named-id-missing'; id: string }
  | { code: 'discrepancy-stale'; reason: 'agrees' | 'other-gap'; gap: string }
  | SealedFault
  | AddressFault
  | ProseFault;

/** Words that would do harm where they are shown. */
export type TextFault =
  | { code: 'bad-id'; reason: 'form' | 'length' | 'device' | 'reserved' }
  | {
      code: 'bad-address';
      of: 'source' | 'site' | 'link' | 'page' | 'issues';
      reason: AddressReason;
      suggestion: string | null;
    }
  /** `mended`: the cell without them; null where something must be written instead. */
  | { code: 'harmful-character'; characters: readonly string[]; mended: string | null }
  | { code: 'look-alike'; characters: readonly string[]; mended: string }
  | { code: 'formula-sign'; sign: string; mended: string | null }
  | { code: 'long-word'; letters: number; most: number }
  | { code: 'text-too-long'; letters: number; most: number }
  | { code: 'bad-checksum'; digits: number; suggestion: string | null }
  | { code: 'number-too-long'; digits: number; most: number }
  | { code: 'bad-email' }
  | { code: 'site-differs'; vi: string };

/** Why an address is none that a reader may follow. */
export type AddressReason =
  'scheme' | 'host' | 'credentials' | 'signs' | 'query' | 'path' | 'slashes' | 'plain' | 'length';

/** Why a rule is no target of its indicator. */
export type TargetFault = { code: 'target-unfit' } & (
  | { reason: 'no-number' | 'unit'; measured: Text }
  /** `wanted`: each figure of the indicator is one of an index. */
  | { reason: 'index'; wanted: boolean }
  /** `most`: null where no source says how far the indicator can go. */
  | { reason: 'beyond'; value: string; least: number; most: number | null }
  | { reason: 'bound'; good: 'at-least' | 'at-most' }
);

/** What a file named .csv may be, or have become: `cut` ends in bytes of nothing, `bars` and `line-ends` part cells and rows by other signs. */
export type NoTable = 'empty' | 'web-page' | 'workbook' | 'merge' | 'cut' | 'bars' | 'line-ends';

/** What a program did to a file or a cell when it saved it. */
export type SavedFault =
  | { code: 'not-utf-8' }
  /** A file named .csv that holds something else. */
  | { code: 'no-table'; what: NoTable }
  | { code: 'windows-1258' }
  | { code: 'tcvn3' }
  | { code: 'vni' }
  | {
      code: 'garbled-text';
      was: 'tcvn3' | 'vni' | 'utf-8';
      meant: string | null;
      /** How many cells of the file, where it is the file that was read wrongly. */
      cells?: number;
    }
  | { code: 'lost-letters'; cells?: number }
  | { code: 'mixed-separators'; separator: Separator; other: Separator }
  | { code: 'row-in-quotes'; mended: string }
  /** `header`: the line on which the names of the columns stand; the fault is in another one. */
  | { code: 'header-line'; header: number }
  | { code: 'formula' }
  | { code: 'spreadsheet-error' }
  | { code: 'problem-column' }
  | { code: 'date-for-number' };

/** Sealed years that are not as they were sealed, and their ledger. */
export type SealedFault =
  | { code: 'ledger-broken' }
  | { code: 'ledger-date'; reason: 'day' | 'before-year' | 'future'; from: string }
  | {
      code: 'edition-altered';
      edition: string;
      what: 'changed' | 'removed' | 'added' | 'line-ends';
    }
  | { code: 'edition-unlisted'; edition: string }
  | { code: 'year-unsealed'; year: string }
  | {
      code: 'sealed-register';
      /** The editions that hold the row as it was. */
      editions: readonly string[];
      value: string;
      old: string | null;
      now: string | null;
    }
  | {
      code: 'sealed-story';
      edition: string;
      /** Its file in the edition. */
      held: string;
      /** The first line that is not as it was; null for a story that was not there, or is not any more. */
      old: string | null;
      now: string | null;
    }
  | {
      code: 'sealed-value';
      edition: string;
      /** Permanent id of the value: that of the figure, where it is one. */
      value: string;
      /** What the edition holds, what stands there now; null where it does not. */
      old: string | null;
      now: string | null;
    };

/** Addresses that readers were given and that do not lead to the same any more. */
export type AddressFault =
  | { code: 'address-missing'; edition: string; subject: string }
  | { code: 'address-reused'; edition: string; subject: string; now: string }
  /** Nothing stands at the new address; or it moved on itself. */
  | { code: 'move-nowhere' }
  /** The old address is still served by a page of its own. */
  | { code: 'move-needless' };

/** Stories and standing pages that would not be built, or not as they are meant. */
export type ProseFault =
  | { code: 'bad-prose'; reason: ProseReason; near: string }
  | {
      code: 'front-matter';
      reason: 'fence' | 'line' | 'quotes' | 'missing' | 'unknown-key' | 'twice';
      key: string;
      suggestion: string | null;
    }
  | {
      code: 'unknown-in-prose';
      component: 'Figure' | 'Chart' | 'Finding';
      nearest: string | null;
    }
  /** A link to a page, or a part of one, that the site does not have. */
  | { code: 'dead-link'; nearest: string | null }
  | { code: 'unknown-prose'; nearest: string | null }
  | { code: 'story-without-year'; year: string }
  | { code: 'prose-unwritten' }
  | { code: 'page-missing' }
  /** It stands in another language, in the file `of`. */
  | { code: 'prose-untranslated'; of: string };

/** What in the text is no text. */
export type ProseReason =
  | 'less-than'
  | 'quotes'
  | 'comment'
  | 'brace'
  | 'tag'
  | 'code'
  | 'element'
  | 'attribute'
  | 'id'
  | 'image'
  | 'footnote'
  | 'second-title'
  | 'skipped-level'
  | 'block-in-line'
  | 'chart-twice'
  | 'chart-undrawn'
  | 'chart-unlisted'
  | 'other';

export type FaultCode = Fault['code'];

/** The registers that a cell can point into. */
export type Register =
  | 'units'
  | 'sources'
  | 'norms'
  | 'fields'
  | 'areas'
  | 'indices'
  | 'inspections'
  | 'findings'
  | 'known-documents'
  | 'indicators'
  | 'figures';

/** A fault and the place where it stands. */
export interface Issue {
  fault: Fault;
  /**
   * Path inside the data folder, with forward slashes: "2019/cases.csv"; of a story or the
   * words of an indicator, which stand elsewhere, from content/ or src/ on.
   */
  file: string;
  /** Line in the file as an editor counts, from 1; null when the fault is the whole file's. */
  line: number | null;
  column: ColumnPlace | null;
  /** What stands there; null where nothing can be shown. */
  found: string | null;
}

export interface ColumnPlace {
  name: string;
  /** As a spreadsheet names it: A, B, … AA. */
  letter: string;
}

export function columnPlace(name: string, index: number): ColumnPlace {
  return { name, letter: columnLetter(index) };
}

export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
