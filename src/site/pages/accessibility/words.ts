import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Tiếp cận: để ai cũng dùng được',
  description:
    'Trang này đã được thử thế nào với bàn phím, chữ lớn, màu tương phản; điều gì còn chưa tốt; báo cho chúng tôi ra sao.',
  aim: 'Chúng tôi lấy tiêu chuẩn WCAG 2.2 mức AA làm thước đo và tự thử. Chưa có tổ chức nào chứng nhận.',
  helpsTitle: 'Có gì giúp bạn',
  helps: [
    'Cỡ chữ: ba nút chữ A ở đầu trang, trên điện thoại là trong “Mục lục”.',
    'Màu trang: sáng, tối hay theo máy, ở cuối trang. Máy đang dùng màu tương phản cao thì trang giữ nguyên màu của máy.',
    'Bàn phím: phím Tab đầu tiên cho nhảy thẳng đến nội dung. Trong bảng, phím mũi tên đi giữa các ô, Home và End đến đầu và cuối hàng. Phím Esc đóng thẻ số liệu và gợi ý tìm kiếm.',
    'Biểu đồ: phím mũi tên đọc từng điểm. Mỗi hình có một câu nói hình ấy cho thấy gì, và số liệu của hình tải về được.',
    'Không có JavaScript, mọi số liệu, bảng và hình vẫn ở trên trang.',
    'Không có gì tự chuyển động, không có gì hết giờ.',
  ],
  testedTitle: 'Đã thử những gì',
  tested: (s: { date: string }) =>
    `Lần thử gần đây nhất: ${s.date}. Mỗi kiểu trang được thử ít nhất một trang, là trang nặng nhất của kiểu ấy, bằng trình duyệt Chromium do Playwright điều khiển.`,
  tests: [
    'axe-core, các quy tắc WCAG 2.0 đến 2.2 mức A và AA, với màu sáng và màu tối: không thấy lỗi.',
    'Màn hình rộng 320 điểm ảnh, bằng màn hình máy tính phóng to 400%, và chữ lớn gấp đôi: không phải kéo ngang, trừ trong bảng rộng.',
    'Đi hết trang bằng phím Tab: lúc nào cũng thấy đang ở đâu, và không bị mắc lại.',
    'Màu bắt buộc của hệ điều hành (forced colours), giả lập trong Chromium: cột, đường, ô bản đồ và khung chỉ chỗ vẫn hiện.',
    'Tắt JavaScript: cùng những con số ấy.',
    'Cây trợ năng (accessibility tree) mà trình duyệt trao cho trình đọc màn hình (tên, vai trò, thứ tự): chép ra thành văn bản cho từng kiểu trang, bằng cả hai ngôn ngữ, để người đọc lại.',
    'In ra giấy: trang một năm của một đơn vị và tờ để treo vừa một tờ A4.',
  ],
  knownTitle: 'Những điều chưa tốt, chưa thử',
  known: [
    'Chưa thử với trình đọc màn hình thật như NVDA, VoiceOver hay TalkBack, mới đọc cây trợ năng mà trình duyệt trao cho chúng.',
    'Chưa mời người khuyết tật dùng thử.',
    'Trong Firefox chỉ thử vài trang; chưa thử trong Safari.',
    'Bảng nhiều cột phải kéo ngang trên điện thoại; cột tên đứng yên để không mất hàng.',
    'Trên điện thoại rất hẹp, vài đường dẫn trong bảng thấp hơn 44 điểm, nhưng không dưới 24 điểm.',
    'Tài liệu gốc ở trang khác không do chúng tôi làm; nhiều bản là ảnh quét, trình đọc màn hình không đọc được.',
    'Tệp Excel tải về chưa được thử với công cụ hỗ trợ.',
  ],
  tellTitle: 'Gặp chỗ khó dùng?',
  tell: 'Hãy cho chúng tôi biết bạn đang ở trang nào, dùng máy và công cụ gì, và vướng ở đâu.',
  report: 'Báo lỗi',
};

const en: typeof vi = {
  title: 'Accessibility: for everyone to use',
  description:
    'How this site was tested with the keyboard, large text and contrast colours; what is not yet good; and how to tell us.',
  aim: 'We measure ourselves against WCAG 2.2, level AA, and do the testing ourselves. No organisation has certified the site.',
  helpsTitle: 'What helps you',
  helps: [
    'Text size: the three buttons marked A at the top of the page; on a phone they are in “Menu”.',
    'Page colours: light, dark or as your device has them, at the foot of the page. Where your device uses high-contrast colours, the page keeps them.',
    'Keyboard: the first press of Tab lets you jump straight to the content. In tables the arrow keys move between cells, and Home and End go to the start and the end of a row. Esc closes figure cards and search suggestions.',
    'Charts: the arrow keys read out each point. Each picture has a sentence that says what it shows, and its figures can be downloaded.',
    'Without JavaScript every figure, table and picture is still on the page.',
    'Nothing moves by itself and nothing times out.',
  ],
  testedTitle: 'What was tested',
  tested: (s) =>
    `Last tested: ${s.date}. At least one page of each kind was tested, the heaviest of its kind, in the Chromium browser driven by Playwright.`,
  tests: [
    'axe-core, the rules of WCAG 2.0 to 2.2 at levels A and AA, in light and in dark colours: no faults found.',
    'A screen 320 pixels wide, which equals a computer screen enlarged to 400%, and text at twice its size: no scrolling sideways except inside wide tables.',
    'Going through the whole page with Tab: you always see where you are and are never trapped.',
    'Colours forced by the operating system (forced colours), emulated in Chromium: bars, lines, map tiles and focus frames still show.',
    'JavaScript turned off: the same figures.',
    'The tree that browsers hand to screen readers (names, roles, order): written out as text for each kind of page, in both languages, for people to read through.',
    'Printing: the page of one unit in one year and the poster each fit on a sheet of A4.',
  ],
  knownTitle: 'What is not yet good or not yet tested',
  known: [
    'Not yet tested with a real screen reader such as NVDA, VoiceOver or TalkBack; we have only read the tree that browsers hand to them.',
    'No disabled people have been asked to try the site yet.',
    'In Firefox only a few pages were tested; nothing has been tested in Safari.',
    'Tables with many columns have to be scrolled sideways on a phone; the column of names stays in place so that you do not lose the row.',
    'On very narrow phones some links in tables are less than 44 pixels high, but never less than 24.',
    'Source documents on other sites are not made by us; many are scanned images that screen readers cannot read.',
    'The Excel files for download have not been tested with assistive tools.',
  ],
  tellTitle: 'Something hard to use?',
  tell: 'Please tell us which page you are on, which device and tools you use, and where you are stuck.',
  report: 'Report a problem',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
