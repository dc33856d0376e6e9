import { english } from './en/format.ts';
import type { Formats } from './formats.ts';
import type { Locale } from './locale.ts';
import { vietnamese } from './vi/format.ts';

export function formatsFor(locale: Locale): Formats {
  return FORMATS[locale];
}

const FORMATS: Record<Locale, Formats> = { vi: vietnamese, en: english };
