import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description:
    'Số thủ tục đã công bố, qua một cửa, liên thông và trực tuyến, theo cấp và theo thời gian.',
  intro:
    'Cơ chế một cửa là cách người dân nộp hồ sơ và nhận kết quả tại một nơi, dù hồ sơ do cơ quan nào giải quyết. Trang này gom mọi con số công khai tìm được về việc ấy.',
  missingLabel: 'Số thủ tục qua một cửa của từng sở, từng huyện: chưa tìm thấy',
  missingReason:
    'Biểu đồ theo đơn vị sẽ đứng ở đây. Cho đến nay, không tài liệu nào tìm được nêu con số này cho một sở hay một huyện cụ thể, dù đó là điều các cuộc kiểm tra hay nhắc đến.',
  byUnit: 'Theo đơn vị',
  byUnitCaption: (s: { group: string; year: string }) => `${s.group}, năm ${s.year}`,
  silentPeers: (s: { names: string }) => `Không tìm thấy số liệu của: ${s.names}.`,
  cases: 'Hồ sơ giải quyết theo cơ chế một cửa của cả tỉnh',
  byTier: 'Theo cấp',
  overTime: 'Theo thời gian',
  tables: 'Mọi số liệu về thủ tục',
  offices: 'Bộ phận một cửa',
  norms: 'Quy định áp dụng',
  inForce: (s: { from: string | null; to: string | null }) => {
    const since = s.from === null ? '' : `hiệu lực từ ${s.from}`;
    return s.to === null ? since : `${since === '' ? 'hiệu lực' : since} đến ${s.to}`;
  },
};

export const WORDS: Record<Locale, typeof vi> = { vi };
