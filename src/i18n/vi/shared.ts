/** Words that several pages, or pages and charts, have in common. */
export const shared = {
  notStated: 'không nêu',
  notYetThere: 'đơn vị chưa có',
  noLongerThere: 'đơn vị không còn',
  notRanked: 'không xếp',
  /** How the menus, the way to a page and its own heading name it. */
  nav: {
    home: 'Trang chủ',
    years: 'Năm',
    units: 'Đơn vị',
    oneStop: 'Một cửa',
    indicators: 'Chỉ tiêu',
    inspections: 'Kiểm tra',
    sources: 'Nguồn',
    corrections: 'Đính chính',
    charts: 'Biểu đồ',
    about: 'Giới thiệu',
    method: 'Phương pháp',
    glossary: 'Thuật ngữ',
  },
  ui: {
    wholeProvince: 'Toàn tỉnh',
    byYear: 'Xem theo năm',
    figureCount: (count: string) => `${count} số liệu`,
    figures: 'Số liệu',
    charts: 'Biểu đồ',
    findings: 'Nhận xét và sự việc',
    faults: 'Cộng có khớp không?',
    noCorrections: 'Chưa có giá trị nào phải đính chính.',
    sample:
      'Dữ liệu mẫu: mọi số liệu, đơn vị và nguồn trên trang này đều do chúng tôi bịa ra để thử trang.',
    sampleShort: 'DỮ LIỆU MẪU',
  },
  /** What was looked for and not found, by topic. */
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
};
