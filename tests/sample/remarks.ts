import type { FindingKind } from '../../src/data/tables/common.ts';

/** Of whom a remark is made: the units inspected, a set that the notice does not name one by one, or nobody. */
type RemarkOf = 'inspected' | 'riverside communes' | 'all districts' | 'nobody';

export interface Remark {
  area: string;
  kind: FindingKind;
  of: RemarkOf;
  words: readonly [vi: string, en: string];
}

/** What the made-up inspections say; each year takes every other one. */
export const REMARKS: readonly Remark[] = [
  remark(
    'directing',
    'strength',
    'inspected',
    'Kế hoạch cải cách được ban hành sớm và giao rõ việc.',
    'The reform plan was issued early and tasks were clearly assigned.',
  ),
  remark(
    'directing',
    'strength',
    'all districts',
    'Các huyện đều lập tổ tự kiểm tra.',
    'All districts set up a self-inspection team.',
  ),
  remark(
    'one-stop',
    'limitation',
    'inspected',
    'Số thủ tục đưa ra một cửa còn thấp so với danh mục.',
    'Few of the listed procedures go through the one-stop.',
  ),
  remark(
    'one-stop',
    'limitation',
    'riverside communes',
    'Một số xã còn nhận hồ sơ ngoài bộ phận một cửa.',
    'Some communes still take cases outside the one-stop office.',
  ),
  remark(
    'procedures',
    'strength',
    'inspected',
    'Niêm yết đủ thủ tục tại nơi tiếp khách.',
    'All procedures are posted where visitors are received.',
  ),
  remark(
    'procedures',
    'limitation',
    'inspected',
    'Chưa xin lỗi bằng văn bản với một số hồ sơ trễ hẹn.',
    'No letter of apology was sent for some late cases.',
  ),
  remark(
    'institutions',
    'fact',
    'nobody',
    'Đoàn xem xét các văn bản ban hành trong năm.',
    'The team looked at the documents issued during the year.',
  ),
  remark(
    'institutions',
    'strength',
    'inspected',
    'Văn bản được rà soát đúng hạn.',
    'Documents were reviewed on time.',
  ),
  remark(
    'apparatus',
    'strength',
    'inspected',
    'Đã sắp xếp lại các phòng theo đề án.',
    'Divisions were rearranged according to the plan.',
  ),
  remark(
    'apparatus',
    'recommendation',
    'all districts',
    'Đề nghị rà soát chức năng giữa các phòng để không chồng lấn.',
    'Functions of the divisions should be reviewed so that they do not overlap.',
  ),
  remark(
    'civil-service',
    'limitation',
    'riverside communes',
    'Một số nơi bố trí người ở bộ phận một cửa chưa ổn định.',
    'In some places staff of the one-stop office change often.',
  ),
  remark(
    'civil-service',
    'strength',
    'inspected',
    'Người làm ở bộ phận một cửa được tập huấn hằng năm.',
    'One-stop staff are trained every year.',
  ),
  remark(
    'public-finance',
    'fact',
    'inspected',
    'Đơn vị thực hiện khoán kinh phí.',
    'The unit works with a lump-sum budget.',
  ),
  remark(
    'public-finance',
    'recommendation',
    'nobody',
    'Đề nghị công khai quyết toán đúng thời hạn.',
    'Accounts should be published in time.',
  ),
  remark(
    'modernisation',
    'recommendation',
    'inspected',
    'Đề nghị cập nhật đầy đủ hồ sơ lên phần mềm một cửa điện tử, kể cả hồ sơ nhận trực tiếp, để số liệu báo cáo khớp với số liệu trên hệ thống.',
    'All cases, those filed at the counter included, should be entered in the electronic one-stop, so that reported figures match those of the system.',
  ),
  remark(
    'modernisation',
    'limitation',
    'inspected',
    'Trang thông tin chưa đăng đủ quyết định công bố.',
    'The website does not carry all announcement decisions.',
  ),
];

function remark(area: string, kind: FindingKind, of: RemarkOf, vi: string, en: string): Remark {
  return { area, kind, of, words: [vi, en] };
}
