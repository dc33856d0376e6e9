/** Words that several pages, or pages and charts, have in common. */
export const shared = {
  /** Of a document that is there and is silent. */
  notStated: 'không nêu',
  /** Where no document was found at all. */
  notFound: 'chưa tìm thấy',
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
    audits: 'Đối chiếu',
    gaps: 'Còn thiếu',
    calendar: 'Lịch công bố',
    charts: 'Biểu đồ',
    compare: 'So sánh',
    data: 'Dữ liệu',
    about: 'Giới thiệu',
    method: 'Phương pháp',
    glossary: 'Thuật ngữ',
  },
  ui: {
    wholeProvince: 'Cấp tỉnh',
    byYear: 'Xem theo năm',
    figureCount: (count: string) => `${count} số liệu`,
    figures: 'Số liệu',
    charts: 'Biểu đồ',
    findings: 'Nhận xét và sự việc',
    faults: 'Cộng có khớp không?',
    noCorrections: 'Chưa có điều gì phải đính chính.',
    sample:
      'Dữ liệu mẫu: mọi số liệu, đơn vị và nguồn trên trang này đều do chúng tôi bịa ra để thử trang.',
    sampleShort: 'DỮ LIỆU MẪU',
  },
  /** What was looked for and not found: one sentence, however many topics. */
  notFoundOf: (s: { topics: string; unit: string; year: string }) =>
    `Chưa tìm thấy tài liệu nào công bố ${s.topics} của ${s.unit} năm ${s.year}.`,
  gaps: {
    'one-stop': ['số thủ tục qua một cửa'],
    cases: ['số hồ sơ', 'tỷ lệ đúng hạn'],
    rating: ['điểm', 'xếp loại'],
    national: ['chỉ số cấp quốc gia'],
  },
};
