import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  /** By the first word of its title: a supervision and a survey are no inspections. */
  verb: (title: string) => {
    const [verb = 'kiểm tra'] =
      /^(?:kiểm tra|giám sát|khảo sát|thanh tra)/.exec(title.toLocaleLowerCase('vi')) ?? [];
    return verb;
  },
  units: (count: number) => `${String(count)} đơn vị`,
};

const en: typeof vi = {
  verb: (title) => {
    const [, noun = ''] = /\b(supervision|survey)\b/.exec(title.toLowerCase()) ?? [];
    return { supervision: 'supervised', survey: 'surveyed' }[noun] ?? 'inspected';
  },
  units: (count) => `${String(count)} ${plural(count, 'unit', 'units')}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
