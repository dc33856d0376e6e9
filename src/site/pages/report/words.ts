import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Báo lỗi số liệu',
  description:
    'Thấy một con số sai hay khác tài liệu: cách báo để chúng tôi kiểm tra và đính chính.',
  lead: 'Mỗi con số trên trang này được chép lại từ một tài liệu. Nếu bạn thấy số chép sai, thiếu tài liệu hay hiểu chưa đúng, hãy cho chúng tôi biết.',
  what: 'Cần nói gì',
  points: [
    'Số liệu nào: mã số liệu hoặc địa chỉ trong thẻ trích dẫn của nó. Bấm vào một con số để mở thẻ.',
    'Theo bạn, số đúng là bao nhiêu.',
    'Tài liệu nào nói vậy: tên, số, ngày, trang, đường dẫn nếu có. Không có tài liệu thì chúng tôi không đổi số.',
  ],
  where: 'Gửi đi đâu',
  nowhere:
    'Trang này chưa công bố địa chỉ nhận báo lỗi. Bạn có thể chép sẵn mẫu dưới đây để gửi khi có địa chỉ.',
  text: 'Mẫu để chép',
  id: '[mã số liệu]',
  address: '[địa chỉ của thẻ trích dẫn]',
  value: '[số trang đang ghi]',
  reply: 'Đơn vị được nói tới trả lời thế nào',
  replyHow: [
    'Đơn vị có số liệu hoặc nhận xét trên trang này gửi văn bản trả lời, hoặc cho biết văn bản ấy đăng ở đâu, và nêu mã của số liệu hay địa chỉ của nhận xét.',
    'Chúng tôi in nguyên văn phần nói về điều đó ngay trong thẻ của số liệu hoặc dưới nhận xét, với tên đơn vị, ngày và nguồn; văn bản dài thì trích và dẫn tới toàn văn. Lời trả lời cũng có trong các tập tin tải về.',
    'Lời trả lời không làm đổi con số: số vẫn là số mà tài liệu ghi. Nếu văn bản cho thấy chúng tôi chép sai thì đó là một đính chính.',
  ],
  noReplies: 'Chưa có lời trả lời nào của đơn vị nào.',
  replies: (s: { count: string }) => `Đã đăng ${s.count} lời trả lời.`,
  next: 'Rồi sao nữa',
  promise:
    'Số đã niêm phong không được sửa lặng lẽ. Nếu chúng tôi sai, bản sửa là một ấn bản mới, ghi số cũ, số mới và lý do.',
  corrections: 'Những điều đã đính chính',
};

const en: typeof vi = {
  title: 'Report an error in a figure',
  description:
    'If you see a figure that is wrong or differs from its document: how to tell us, so that we check and correct it.',
  lead: 'Every figure on this site was copied from a document. If you see a figure that was copied wrongly, a document that is missing or something misunderstood, please tell us.',
  what: 'What to say',
  points: [
    'Which figure: its id, or the address in its citation card. Select a figure to open its card.',
    'What you think the right figure is.',
    'Which document says so: title, number, date, page, and the link if there is one. Without a document we do not change a figure.',
  ],
  where: 'Where to send it',
  nowhere:
    'This site has not published an address for error reports yet. You can copy the text below and send it once there is one.',
  text: 'Text to copy',
  id: '[id of the figure]',
  address: '[address of the citation card]',
  value: '[the figure this site gives]',
  reply: 'How a unit named on this site may reply',
  replyHow: [
    'A unit of which a figure or a finding stands on this site sends its reply in writing, or tells us where it was published, and names the id of the figure or the address of the finding.',
    'We print word for word what the reply says of it, in the card of the figure or below the finding, with the name of the unit, the date and the source; from a long reply we quote, with a link to the whole. Replies are also in the downloads.',
    'A reply does not alter the figure, which stays what the document says. If the reply shows that we copied it wrongly, that is a correction.',
  ],
  noReplies: 'No unit has replied yet.',
  replies: (s) => `${s.count} ${plural(s.count, 'reply has', 'replies have')} been published.`,
  next: 'What happens then',
  promise:
    'A sealed figure is never changed quietly. If we are wrong, the correction is a new edition, which states the old figure, the new figure and the reason.',
  corrections: 'What has been corrected',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
