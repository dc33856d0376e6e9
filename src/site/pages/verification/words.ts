import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Tự kiểm chứng trang này',
  description:
    'Ba lệnh để dựng lại trang từ số liệu và thấy đúng các tổng kiểm ấy; cách biết số đã công bố chưa bị sửa lặng lẽ.',
  intro:
    'Bạn không cần tin chúng tôi. Trang này dựng từ các bảng số liệu và bài viết công khai, bằng mã nguồn công khai; dựng lại từ đúng những thứ ấy thì ra đúng từng tệp, từng byte.',
  rebuild: 'Ba lệnh để dựng lại và so',
  needed: 'Cần một máy tính có Node và một bản sao của dự án (số liệu, bài viết, mã nguồn).',
  install: 'Cài đúng các phần mềm mà dự án ghi trong package-lock.json.',
  build: 'Dựng lại cả trang vào thư mục dist, kèm tổng kiểm SHA-256 của từng tệp.',
  compare:
    'Tải từng tệp đang phục vụ ở đây về, so với tệp vừa dựng, nêu tên tệp nào khác hoặc thiếu.',
  list: 'Tổng kiểm của mọi tệp (SHA256SUMS)',
  chain: 'Số đã công bố có bị sửa lặng lẽ không',
  chainWords: [
    'Mỗi lần công bố, sửa hay rút là một dòng trong sổ ấn bản. Dòng ấy chứa tổng kiểm của các tệp được niêm phong và nối với dòng trước, nên con số ở cuối, gọi là đầu chuỗi, thay đổi nếu bất cứ điều gì trước nó thay đổi.',
    'Chép đầu chuỗi hôm nay và giữ ở nơi khác: trong sổ tay, trong bài báo, trong một thẻ git có chữ ký, ở một kho lưu trữ web.',
    'Sau này, lệnh thứ nhất cho biết mọi ấn bản đến lúc ấy còn nguyên không; lệnh thứ hai so mọi ấn bản trong bản sao của bạn với nơi đang phục vụ.',
  ],
  ledger: 'Sổ ấn bản (CSV)',
  corrections: 'Đầu chuỗi ở từng ấn bản',
  proves: 'Điều này chứng tỏ gì',
  proven: [
    'Trang đang xem đúng là trang dựng ra từ số liệu, bài viết và mã nguồn trong bản sao của bạn.',
    'Mọi ấn bản đến đầu chuỗi mà bạn giữ còn nguyên: không bị sửa, xóa, thêm vào giữa hay đổi thứ tự.',
  ],
  provesNot: 'Điều này không chứng tỏ gì',
  notProven: [
    'Rằng nguồn nói đúng, hoặc chúng tôi đã chép đúng nguồn. Muốn biết thì mở nguồn của từng con số.',
    'Ai đã niêm phong, và vào ngày nào: ngày là ngày ghi trong sổ.',
    'Điều gì về thời gian trước khi có người giữ một đầu chuỗi: ai sửa cả thư mục thì cũng tính lại được cả chuỗi.',
    'Rằng hình PNG vẽ trên loại máy khác giống từng byte: hình do thư viện vẽ của máy làm ra, nên so với máy cùng loại.',
  ],
};

const en: typeof vi = {
  title: 'Check this site yourself',
  description:
    'Three commands that rebuild the site from its data and show that the checksums are the same; how to tell that published figures were not changed quietly.',
  intro:
    'You do not need to trust us. This site is built from public tables of data and public articles, by public code; whoever rebuilds it from the very same things gets the very same files, byte for byte.',
  rebuild: 'Three commands to rebuild and compare',
  needed:
    'You need a computer with Node and a copy of the project (the data, the articles and the code).',
  install: 'Installs exactly the software that the project lists in package-lock.json.',
  build: 'Rebuilds the whole site in the folder dist, with the SHA-256 checksum of every file.',
  compare:
    'Fetches every file that is served here, compares it with the one just built, and names each file that differs or is missing.',
  list: 'Checksums of all files (SHA256SUMS)',
  chain: 'Were published figures changed quietly?',
  chainWords: [
    'Each publication, correction or withdrawal is one line in the ledger of editions. The line holds the checksums of the sealed files and is linked to the line before it, so the number at the end, called the head of the chain, changes if anything before it changes.',
    'Copy the head of the chain today and keep it elsewhere: in a notebook, in an article, in a signed git tag, in a web archive.',
    'Later, the first command tells whether every edition up to that point is intact; the second compares every edition in your copy with the site that is served.',
  ],
  ledger: 'Ledger of editions (CSV)',
  corrections: 'The head of the chain at each edition',
  proves: 'What this proves',
  proven: [
    'The site you see is the one built from the data, the articles and the code in your copy.',
    'Every edition up to the head of the chain that you kept is intact: none was changed, deleted, inserted in between or reordered.',
  ],
  provesNot: 'What this does not prove',
  notProven: [
    'That the source is right, or that we copied it correctly. To find out, open the source of each figure.',
    'Who sealed an edition, and on which day: the day is the one written in the ledger.',
    'Anything about the time before somebody kept a head of the chain: whoever changes the whole folder can also work out the whole chain anew.',
    'That PNG pictures drawn on another kind of computer are the same byte for byte: they are made by the drawing library of the computer, so compare with a computer of the same kind.',
  ],
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
