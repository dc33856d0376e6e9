/** "Thời gian giải quyết bình quân một hồ sơ (ngày)", and the like. */
const DAYS_TAKEN = ['Thời gian', 'Số ngày'].flatMap((days) =>
  ['giải quyết', 'giải quyết thực tế', 'xử lý'].flatMap((work) =>
    ['trung bình', 'bình quân'].flatMap((mean) =>
      ['', ' một hồ sơ', ' mỗi hồ sơ', '/hồ sơ'].flatMap((each) =>
        ['', ', ngày'].map((unit) => `${days} ${work} ${mean}${each}${unit}`),
      ),
    ),
  ),
);

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
    'Sở, ngành',
    'Cơ quan thực hiện',
    'Đơn vị thực hiện',
    'Xã, phường',
    'Xã, phường, đặc khu',
    'Tên xã, phường',
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
  days_taken: [...DAYS_TAKEN, 'Số ngày giải quyết', 'Số ngày trung bình', 'Số ngày bình quân'],
  returned: [
    'Trả lại bổ sung',
    'Trả lại để bổ sung',
    'Trả lại, yêu cầu bổ sung',
    'Hồ sơ trả lại, yêu cầu bổ sung',
    'Số hồ sơ trả lại, yêu cầu bổ sung',
    'Phải bổ sung',
    'Số hồ sơ trả lại để bổ sung',
    'Hồ sơ trả lại để bổ sung',
    'Hồ sơ trả lại bổ sung',
    'Yêu cầu bổ sung',
    'Số hồ sơ yêu cầu bổ sung',
    'Hồ sơ yêu cầu bổ sung',
    'Hồ sơ phải bổ sung',
    'Số hồ sơ phải bổ sung',
  ],
  rejected: [
    'Từ chối',
    'Bị từ chối',
    'Từ chối giải quyết',
    'Hồ sơ từ chối',
    'Số hồ sơ bị từ chối',
    'Số hồ sơ bị từ chối giải quyết',
    'Số hồ sơ từ chối',
    'Số hồ sơ từ chối giải quyết',
    'Hồ sơ bị từ chối',
    'Hồ sơ từ chối giải quyết',
    'Không đủ điều kiện giải quyết',
    'Hồ sơ không đủ điều kiện giải quyết',
  ],
  apologised: [
    'Đã xin lỗi',
    'Hồ sơ đã xin lỗi',
    'Số hồ sơ đã xin lỗi',
    'Số hồ sơ xin lỗi',
    'Hồ sơ trễ hẹn đã xin lỗi',
    'Số hồ sơ trễ hẹn đã xin lỗi',
    'Số hồ sơ đã được xin lỗi',
    'Hồ sơ trễ hạn đã xin lỗi',
    'Số hồ sơ trễ hạn đã xin lỗi',
    'Hồ sơ quá hạn đã xin lỗi',
    'Số hồ sơ quá hạn đã xin lỗi',
    'Đã gửi thư xin lỗi',
    'Số hồ sơ đã gửi thư xin lỗi',
    'Số hồ sơ trễ hạn có thư xin lỗi',
    'Số hồ sơ trễ hẹn có thư xin lỗi',
  ],
  apologies: ['Văn bản xin lỗi', 'Số văn bản xin lỗi', 'Số thư xin lỗi'],
};

/** Columns that say nothing of their own. */
export const LEFT_OUT = ['STT', 'S TT', 'TT', 'Số TT', 'Số thứ tự', 'No.', 'Ghi chú', 'Ký hiệu'];

/** The classes as decisions name them. */
export const CLASS_WORDS: Readonly<Record<string, readonly string[]>> = {
  excellent: ['Xuất sắc'],
  good: ['Tốt'],
  fair: ['Khá'],
  average: ['Trung bình'],
  weak: ['Yếu', 'Kém'],
};
