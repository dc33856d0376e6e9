import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { vi } from './vi.ts';

/** Vietnamese is the source; another language must say exactly as much. */
export type Strings = typeof vi;

export function stringsFor(locale: Locale): Strings {
  return STRINGS[locale];
}

const STRINGS: Record<Locale, Strings> = { vi, en };
