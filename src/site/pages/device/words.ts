import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Lưu trên máy bạn',
  description:
    'Trang này giữ những gì trên máy của người đọc, để làm gì, và cách xóa hết bằng một nút.',
  lead: 'Trình duyệt của bạn giữ lại vài thứ của trang này, để lần sau vẫn đọc được khi mất mạng. Tất cả chỉ nằm trên máy bạn: trang không báo cho ai và chúng tôi không xem được.',
  what: 'Giữ những gì',
  kept: [
    'Cỡ chữ, và nền sáng hay tối, nếu bạn đã chọn.',
    'Các trang bạn đã xem, trang chủ, trang của từng năm và trang của đơn vị bạn xem gần đây nhất. Quá 80 trang thì trang cũ nhất được bỏ đi.',
    'Phông chữ, kiểu dáng và đoạn mã mà các trang ấy cần.',
  ],
  never:
    'Tệp số liệu, từ bạn gõ để tìm và bất cứ thứ gì của bên thứ ba thì không được giữ. Trang không dùng cookie.',
  when: 'Khi nào bạn thấy bản lưu',
  rules: [
    'Có mạng thì bản mới luôn được hỏi trước.',
    'Mất mạng, hoặc chờ bốn giây chưa thấy trả lời, thì bản lưu hiện ra với một dòng ở đầu trang ghi ngày của ấn bản.',
    'Có ấn bản mới thì bản lưu cũ được thay.',
    'Bạn bật chế độ tiết kiệm dữ liệu thì không có gì được tải trước: chỉ những trang bạn mở mới được giữ.',
  ],
  here: 'Đang lưu trên máy này',
  /** Stands where a script puts what is kept. */
  unscripted:
    'Danh sách trang đang lưu và nút xóa cần JavaScript. Không có JavaScript thì trang này cũng không lưu gì trên máy bạn.',
  count: (count: number) =>
    count === 0 ? 'Chưa có trang nào được lưu.' : `Đang lưu ${String(count)} trang:`,
  off: 'Đang tắt: trang này không lưu gì trên máy bạn.',
  removed: 'Đã xóa hết. Trang này không lưu gì nữa cho đến khi bạn bật lại.',
  impossible: 'Trình duyệt này không cho trang lưu gì, nên không có gì để xóa.',
  remove: 'Xóa và tắt',
  turnOn: 'Bật lại',
};

const en: typeof vi = {
  title: 'Kept on your device',
  description:
    'What this site keeps on a reader’s device, what for, and how to delete all of it with one button.',
  lead: 'Your browser keeps a few things of this site, so that you can read it again when there is no network. All of it stays on your device: the site reports it to nobody, and we cannot see it.',
  what: 'What is kept',
  kept: [
    'The text size, and light or dark background, if you have chosen them.',
    'The pages you have read, the home page, the page of each year and the page of the unit you looked at last. Beyond 80 pages the oldest is dropped.',
    'The fonts, styles and scripts that those pages need.',
  ],
  never:
    'Data files, the words you type to search, and anything from third parties are not kept. The site uses no cookies.',
  when: 'When you see a kept copy',
  rules: [
    'With a network, a fresh copy is always asked for first.',
    'Without a network, or after four seconds without an answer, the kept copy is shown with a line at the top that gives the date of the edition.',
    'When there is a new edition, the old copy is replaced.',
    'If you have data saving turned on, nothing is fetched in advance: only the pages you open are kept.',
  ],
  here: 'Now kept on this device',
  unscripted:
    'The list of kept pages and the button that deletes them need JavaScript. Without JavaScript this site keeps nothing on your device.',
  count: (count) =>
    count === 0
      ? 'No pages are kept yet.'
      : `${String(count)} ${plural(count, 'page', 'pages')} kept:`,
  off: 'Turned off: this site keeps nothing on your device.',
  removed: 'Everything has been deleted. This site keeps nothing more until you turn it on again.',
  impossible: 'This browser does not let the site keep anything, so there is nothing to delete.',
  remove: 'Delete and turn off',
  turnOn: 'Turn on again',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
