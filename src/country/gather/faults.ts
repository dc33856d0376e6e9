/** Why the provinces cannot be put together: where, what is wrong, how to mend it. */
export interface Fault {
  /** A line of the list, or an address. */
  where: string;
  problem: string;
  remedy: string;
}

/** All that can be wrong, in the words of the editor. */
export const FAULTS = {
  listUnreadable: (where: string, problem: string, remedy: string) => ({ where, problem, remedy }),
  listColumns: (where: string, found: string) => ({
    where,
    problem: `Danh sách có các cột "${found}", cần đúng hai cột "province,address".`,
    remedy: 'Sửa dòng đầu thành province,address.',
  }),
  listEmpty: (where: string) => ({
    where,
    problem: 'Danh sách không có tỉnh nào.',
    remedy: 'Ghi mỗi tỉnh một dòng: mã tỉnh, rồi địa chỉ của trang đã đưa lên mạng.',
  }),
  badProvince: (where: string, found: string) => ({
    where,
    problem: `"${found}" không phải là mã của một tỉnh.`,
    remedy: 'Ghi đúng mã ở dòng province trong site.csv của tỉnh ấy, thí dụ kien-giang.',
  }),
  badAddress: (where: string, found: string) => ({
    where,
    problem: `"${found}" không phải là địa chỉ của một trang trên mạng.`,
    remedy: 'Ghi cả địa chỉ, từ https://; không ghi thư mục: chỉ đọc những gì đã công bố.',
  }),
  listedTwice: (where: string, found: string, line: number) => ({
    where,
    problem: `"${found}" đã có ở dòng ${String(line)}.`,
    remedy: 'Mỗi tỉnh một mã, một địa chỉ, một dòng: bỏ dòng thừa, hoặc sửa cho đúng tỉnh.',
  }),
  unreachable: (where: string, why: string) => ({
    where,
    problem: `Không đọc được: ${why}.`,
    remedy: 'Mở địa chỉ ấy bằng trình duyệt. Không thấy thì đưa trang của tỉnh lên lại.',
  }),
  notJson: (where: string) => ({
    where,
    problem: 'Đây không phải là JSON.',
    remedy:
      'Có lẽ máy chủ trả về một trang báo lỗi. Xem lại địa chỉ trong danh sách, hoặc đưa trang của tỉnh lên lại.',
  }),
  otherForm: (where: string, at: string) => ({
    where,
    problem: `JSON này không có dạng cần đọc, ở chỗ ${at}.`,
    remedy: 'Dựng lại trang của tỉnh bằng mã nguồn này (npm run build) rồi đưa lên lại.',
  }),
  otherVersion: (where: string, found: string, wanted: string) => ({
    where,
    problem: `Phiên bản ở đây là "${found}"; lệnh này chỉ đọc được "${wanted}".`,
    remedy: 'Dựng trang của tỉnh và trang cả nước bằng cùng một bản mã nguồn.',
  }),
  otherProvince: (where: string, listed: string, found: string) => ({
    where,
    problem: `Danh sách ghi tỉnh "${listed}", nhưng ở đây là số liệu "${found}".`,
    remedy: 'Sửa mã hoặc địa chỉ của dòng ấy trong danh sách.',
  }),
  otherLicence: (where: string, found: string, wanted: string) => ({
    where,
    problem: `Số liệu ở đây theo giấy phép "${found}", không phải "${wanted}", nên không gộp được.`,
    remedy: 'Bỏ tỉnh ấy khỏi danh sách, hoặc thống nhất giấy phép trước.',
  }),
  otherBytes: (where: string) => ({
    where,
    problem: 'Tệp này không khớp mã băm ghi trong datapackage.json của tỉnh.',
    remedy:
      'Có lẽ trang đang được thay dở, hoặc bộ nhớ đệm của máy chủ còn tệp cũ. Đợi vài phút rồi chạy lại; vẫn vậy thì đưa trang của tỉnh lên lại.',
  }),
  otherTable: (where: string, found: string, wanted: string) => ({
    where,
    problem: `Bảng này có ${found}; datapackage.json của tỉnh nói ${wanted}.`,
    remedy: 'Dựng lại trang của tỉnh (npm run build) rồi đưa lên lại.',
  }),
  nameless: (where: string, province: string) => ({
    where,
    problem: `Trong bảng units không có dòng "${province}", nên không biết tên của tỉnh.`,
    remedy: 'Thêm dòng ấy vào units.csv của tỉnh, dựng lại rồi đưa lên lại.',
  }),
} satisfies Record<string, (...said: never[]) => Fault>;
