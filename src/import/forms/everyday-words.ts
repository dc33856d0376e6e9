/** What officials write over a column that a table calls otherwise; for every table that has it. */
export const EVERYDAY_WORDS: Readonly<Record<string, readonly string[]>> = {
  unit: [
    'Tên đơn vị',
    'Cơ quan',
    'Cơ quan, đơn vị',
    'Tên cơ quan, đơn vị',
    'Tên cơ quan',
    'Đơn vị, địa phương',
    'Địa phương',
    'Huyện, thị xã, thành phố',
    'Sở, ban, ngành',
  ],
  period: ['Kỳ báo cáo', 'Kỳ số liệu'],
  source: ['Nguồn số liệu'],
  score: ['Điểm số', 'Điểm đạt', 'Điểm đạt được', 'Tổng điểm', 'Chỉ số CCHC', 'Kết quả chỉ số'],
  rank: ['Xếp hạng', 'Hạng', 'Xếp thứ'],
  class: ['Loại', 'Kết quả xếp loại'],
  index: ['Tên chỉ số'],
  value: ['Giá trị'],
  component: ['Chỉ số thành phần', 'Trục nội dung'],
  announced: ['Số TTHC công bố'],
  one_stop: ['Số TTHC thực hiện tại bộ phận một cửa', 'TTHC qua một cửa', 'Một cửa'],
  interlinked: ['TTHC qua một cửa liên thông', 'Một cửa liên thông'],
  assigned: ['Số nhiệm vụ được giao', 'Nhiệm vụ giao'],
  done: ['Số nhiệm vụ hoàn thành', 'Đã hoàn thành'],
  done_share: ['Tỷ lệ hoàn thành'],
  forms: ['Số phiếu', 'Tổng số phiếu'],
  satisfied_share: ['Tỷ lệ hài lòng', 'Mức độ hài lòng'],
  pending: ['Đang giải quyết'],
};

/** Columns that say nothing of their own. */
export const LEFT_OUT = ['STT', 'TT', 'Số TT', 'Số thứ tự', 'No.', 'Ghi chú', 'Ký hiệu'];

/** The classes as decisions name them. */
export const CLASS_WORDS: Readonly<Record<string, readonly string[]>> = {
  excellent: ['Xuất sắc'],
  good: ['Tốt'],
  fair: ['Khá'],
  average: ['Trung bình'],
  weak: ['Yếu', 'Kém'],
};
