import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** Whom an inspection went to. */
export type InspectedKind = 'agencies' | 'districts' | 'communes' | 'others';

const vi = {
  /** By the first word of its title: a supervision and a survey are no inspections. */
  verb: (title: string) => {
    const [verb = 'kiểm tra'] =
      /^(?:kiểm tra|giám sát|khảo sát|thanh tra)/.exec(title.toLocaleLowerCase('vi')) ?? [];
    return verb;
  },
  units: {
    agencies: (count: string) => `${count} sở, ban, ngành`,
    districts: (count: string) => `${count} huyện, thị xã, thành phố`,
    communes: (count: string) => `${count} xã, phường`,
    others: (count: string) => `${count} đơn vị`,
  } satisfies Record<InspectedKind, (count: string) => string>,
};

const en: typeof vi = {
  verb: (title) => {
    const [, noun = ''] = /\b(supervision|survey)\b/.exec(title.toLowerCase()) ?? [];
    return { supervision: 'supervised', survey: 'surveyed' }[noun] ?? 'inspected';
  },
  units: {
    agencies: (count) => `${count} ${plural(count, 'agency', 'agencies')}`,
    districts: (count) => `${count} ${plural(count, 'district', 'districts')}`,
    communes: (count) => `${count} ${plural(count, 'commune', 'communes')}`,
    others: (count) => `${count} ${plural(count, 'unit', 'units')}`,
  },
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
