/**
 * Sentences made from figures. Each takes finished pieces (formatted numbers,
 * names, periods) and says one thing; nothing is glued together elsewhere.
 */
export const sentences = {
  /** "Năm 2019, huyện Giồng Riềng đạt 91,47/100 điểm Chỉ số CCHC, xếp loại xuất sắc." */
  score: (s: {
    period: string;
    unit: string;
    index: string;
    score: string | null;
    max: string | null;
    class: string | null;
    rank: string | null;
  }) => {
    const points =
      s.score === null
        ? null
        : `đạt ${s.score}${s.max === null ? '' : `/${s.max}`} điểm ${s.index}`;
    const rated =
      s.class === null
        ? null
        : points === null
          ? `được xếp loại ${s.class} theo ${s.index}`
          : `xếp loại ${s.class}`;
    const ranked = s.rank === null ? null : `hạng ${s.rank}`;
    return `${capital(s.period)}, ${s.unit} ${[points, rated, ranked].filter((part) => part !== null).join(', ')}.`;
  },
  onTime: (s: { period: string; unit: string; part: string; whole: string; percent: string }) =>
    `${capital(s.period)}, ${s.part} trong ${s.whole} hồ sơ mà ${s.unit} đã giải quyết là không trễ hạn: ${s.percent}.`,
  noneLate: (s: { period: string; unit: string; whole: string }) =>
    `${capital(s.period)}, không hồ sơ nào trong ${s.whole} hồ sơ mà ${s.unit} đã giải quyết bị trễ hạn.`,
  nothingToHandle: (s: { period: string; unit: string }) =>
    `${capital(s.period)}, ${s.unit} không có hồ sơ nào phải giải quyết.`,
  nothingResolved: (s: { period: string; unit: string }) =>
    `${capital(s.period)}, ${s.unit} không ghi nhận hồ sơ nào được giải quyết.`,
  overdue: (s: { period: string; unit: string; count: string; whole: string | null }) =>
    s.whole === null
      ? `${capital(s.period)}, ${s.unit} còn ${s.count} hồ sơ quá hạn chưa giải quyết.`
      : `${capital(s.period)}, ${s.unit} còn ${s.count} hồ sơ quá hạn trong ${s.whole} hồ sơ đang giải quyết.`,
  received: (s: { period: string; unit: string; count: string; scope: string }) =>
    `${capital(s.period)}, ${s.unit} tiếp nhận ${s.count} hồ sơ${s.scope === '' ? '' : ` (${s.scope})`}.`,
  oneStop: (s: { period: string; unit: string; part: string; whole: string; percent: string }) =>
    `${capital(s.period)}, ${s.part} trong ${s.whole} thủ tục đã công bố của ${s.unit} được giải quyết qua một cửa: ${s.percent}.`,
  oneStopAlone: (s: { period: string; unit: string; count: string }) =>
    `${capital(s.period)}, ${s.unit} có ${s.count} thủ tục được giải quyết qua một cửa.`,
  announced: (s: { period: string; unit: string; count: string }) =>
    `${capital(s.period)}, ${s.unit} có ${s.count} thủ tục hành chính đã công bố.`,
  atCentre: (s: { period: string; unit: string; count: string }) =>
    `${capital(s.period)}, ${s.count} thủ tục được tiếp nhận tại ${s.unit}.`,
  nationalRank: (s: {
    period: string;
    unit: string;
    index: string;
    rank: string;
    of: string | null;
  }) =>
    `${capital(s.period)}, ${s.unit} xếp hạng ${s.rank}${s.of === null ? '' : ` trong ${s.of} tỉnh, thành phố`} về ${s.index}.`,
  nationalValue: (s: {
    period: string;
    unit: string;
    index: string;
    value: string;
    max: string | null;
  }) =>
    `${capital(s.period)}, ${s.unit} đạt ${s.value}${s.max === null ? '' : `/${s.max}`} điểm ${s.index}.`,
  inspected: (s: { unit: string; inspection: string }) =>
    `${capital(s.unit)} nằm trong số đơn vị được kiểm tra: ${s.inspection}.`,
  nothingPublished: (s: { unit: string; year: string }) =>
    `Chúng tôi chưa tìm thấy tài liệu công khai nào có số liệu riêng của ${s.unit} trong năm ${s.year}.`,
  onlyPartly: (s: { unit: string; year: string }) =>
    `Chúng tôi chỉ tìm thấy một vài số liệu riêng lẻ về ${s.unit} trong năm ${s.year}.`,
  otherMentions: (s: { count: string }) =>
    `Ngoài số liệu, có ${s.count} nhận xét hoặc sự việc được ghi lại ở dưới.`,
  gaps: {
    'one-stop': (s: { unit: string; year: string }) =>
      `Số thủ tục qua một cửa của ${s.unit} năm ${s.year}: chưa tìm thấy tài liệu nào công bố.`,
    cases: (s: { unit: string; year: string }) =>
      `Số hồ sơ và tỷ lệ đúng hạn của ${s.unit} năm ${s.year}: chưa tìm thấy tài liệu nào công bố.`,
    rating: (s: { unit: string; year: string }) =>
      `Điểm và xếp loại của ${s.unit} năm ${s.year}: chưa tìm thấy tài liệu nào công bố.`,
    national: (s: { unit: string; year: string }) =>
      `Chỉ số cấp quốc gia của ${s.unit} năm ${s.year}: chưa tìm thấy tài liệu nào công bố.`,
  },
  obstacles: {
    'no-earlier-period': 'Chưa có kỳ trước để so sánh.',
    'series-broken': 'Không so với kỳ trước: cách đo đã đổi.',
    'not-adjacent': 'Không so sánh: kỳ liền trước không có số liệu.',
    'sources-disagree': 'Không so sánh: các nguồn nói khác nhau.',
    'not-exact': 'Không so sánh: nguồn chỉ nói khoảng.',
  },
  rise: (s: { label: string; difference: string; from: string; to: string; before: string }) =>
    `${s.label}: ${s.from} → ${s.to} (${s.difference} so với ${s.before}).`,
  place: (s: { unit: string; place: string; tied: number; of: string; group: string }) =>
    s.tied > 1
      ? `${capital(s.unit)} đồng hạng ${s.place} với ${String(s.tied - 1)} đơn vị khác trong ${s.of} đơn vị có điểm (khối ${s.group}).`
      : `${capital(s.unit)} đứng thứ ${s.place} trong ${s.of} đơn vị có điểm (khối ${s.group}).`,
  unrankedPeers: (s: { count: string; names: string }) =>
    `Không xếp hạng ${s.count} đơn vị vì không tìm thấy điểm: ${s.names}.`,
  lived: (s: { from: string | null; to: string | null }) => {
    if (s.from === null) return s.to === null ? 'Đang hoạt động.' : `Hoạt động đến ${s.to}.`;
    return s.to === null ? `Hoạt động từ ${s.from}.` : `Hoạt động từ ${s.from} đến ${s.to}.`;
  },
  calledThen: (s: { name: string; from: string | null; to: string | null }) => {
    const since = s.from === null ? '' : ` từ ${s.from}`;
    const until = s.to === null ? '' : ` đến ${s.to}`;
    return `${s.name}${since}${until}`;
  },
  audit: {
    sum: (s: { label: string; stated: string; expected: string; parts: string; gap: string }) =>
      `${s.label}: nguồn ghi ${s.stated}, nhưng các phần (${s.parts}) cộng lại là ${s.expected}; chênh ${s.gap}.`,
    share: (s: { label: string; stated: string; expected: string; parts: string }) =>
      `${s.label}: nguồn in ${s.stated}, nhưng ${s.parts} là ${s.expected}.`,
    'at-most': (s: { label: string; stated: string; expected: string; parts: string }) =>
      `${s.parts} cộng lại là ${s.expected}, lớn hơn ${s.label.toLowerCase()} (${s.stated}).`,
    tiers: (s: { label: string; stated: string; expected: string; gap: string }) =>
      `${s.label}: nguồn ghi ${s.stated} cho cả tỉnh, nhưng các cấp cộng lại là ${s.expected}; chênh ${s.gap}.`,
    components: (s: { label: string; stated: string; expected: string; gap: string }) =>
      `${s.label}: nguồn ghi ${s.stated}, nhưng các thành phần cộng lại là ${s.expected}; chênh ${s.gap}.`,
    'class-counts': (s: { label: string; stated: string; expected: string }) =>
      `${s.label}: nguồn ghi ${s.stated} đơn vị, nhưng nêu tên ${s.expected} đơn vị.`,
  },
  conflict: (s: { label: string; unit: string; period: string; values: string }) =>
    `${s.label}, ${s.unit}, ${s.period}: ${s.values}.`,
  explanation: (s: { words: string }) => `Nhận định của chúng tôi: ${s.words}`,
  outOf: (s: { whole: string; label: string; percent: string }) =>
    `trong ${s.whole} (${s.label}), ${s.percent}`,
  shareOf: (s: { percent: string; whole: string }) => `${s.percent} của “${s.whole}”`,
  peersWithout: (s: { count: string }) =>
    `${s.count} đơn vị cùng khối không được nêu điểm nên không xếp hạng.`,
  silentPeers: (s: { names: string }) => `Không tìm thấy số liệu của: ${s.names}.`,
  rankingCaption: (s: { index: string; group: string; year: string }) =>
    `${s.index} năm ${s.year}: ${s.group}`,
  tileTitle: (s: { year: string }) => `Xếp loại các huyện, thị xã, thành phố năm ${s.year}`,
  tileSubtitle: (s: { shown: string }) =>
    `${s.shown}. Bản đồ ô: mỗi ô là một đơn vị, đặt gần đúng vị trí, không phải ranh giới.`,
  inUnit: (s: { label: string; unit: string }) =>
    s.unit === '' ? s.label : `${s.label} (đơn vị tính: ${s.unit})`,
  nothingFound: (s: { unit: string }) =>
    `Không tài liệu nào chúng tôi đọc được nêu con số này cho ${s.unit}.`,
  inForce: (s: { from: string | null; to: string | null }) => {
    const since = s.from === null ? '' : `hiệu lực từ ${s.from}`;
    return s.to === null ? since : `${since === '' ? 'hiệu lực' : since} đến ${s.to}`;
  },
  /** "Thứ hạng cả nước theo PAR INDEX" */
  byIndex: (s: { label: string; index: string }) => `${s.label} theo ${s.index}`,
  ofMaximum: (s: { max: string }) => `trên ${s.max}`,
  ofRanked: (s: { max: string }) => `trong ${s.max}`,
};

/** The first letter of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
