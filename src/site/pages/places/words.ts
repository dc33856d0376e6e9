import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Nơi tôi sống',
  description: 'Xã, huyện trước đây nay thuộc đâu, nộp hồ sơ ở đâu, trước và sau làm được thế nào.',
  intro: (s: { communes: string; districts: string }) =>
    `${s.communes} xã, phường, thị trấn của ${s.districts} đơn vị cấp huyện trước đây: nay thuộc đâu, nộp hồ sơ ở đâu.`,
  finder: 'Tên xã, phường, thị trấn hay huyện ghi trong giấy tờ cũ',
  none: 'Chưa có danh sách xã, phường, thị trấn trước sắp xếp.',
  list: 'Chọn theo huyện trước đây',
};

const en: typeof vi = {
  title: 'Where I live',
  description:
    'What a former commune or district is part of now, where cases are filed, and how things went before and after.',
  intro: (s) =>
    `${s.communes} ${plural(s.communes, 'commune, ward or township', 'communes, wards and townships')} of ${s.districts} former district-level ${plural(s.districts, 'unit', 'units')}: what they are part of now, and where cases are filed.`,
  finder: 'Name of the commune, ward, township or district in old papers',
  none: 'There is no list yet of the communes, wards and townships before the mergers.',
  list: 'Choose by former district',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
