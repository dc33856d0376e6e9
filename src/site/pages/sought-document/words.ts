import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  unread: 'Chúng tôi chưa đọc được toàn văn tài liệu này. Tài liệu có thể cho biết:',
  number: 'Số, ký hiệu',
  date: 'Ngày ký',
  issuer: 'Nơi ban hành',
  note: 'Ghi chú',
  unknown: 'nguồn không nêu',
  gaps: 'Có thể bổ sung cho',
  gap: (s: { topic: string; group: string }) => `${s.topic}: ${s.group}`,
  squares: (s: { count: string; from: string; to: string }) =>
    s.from === s.to
      ? `${s.count} ô, năm ${s.from}`
      : `${s.count} ô, từ năm ${s.from} đến năm ${s.to}`,
  mentioned: 'Được nhắc đến ở',
  letterTitle: 'Thư đề nghị cung cấp văn bản',
  how: 'Thư dưới đây là lời của chúng tôi, không phải mẫu của cơ quan nhà nước. Hãy chép lại hoặc in trang này, điền những chỗ để trống rồi gửi. Cơ quan nhận thư có thể mời bạn điền phiếu yêu cầu theo mẫu kèm Nghị định 13/2018/NĐ-CP; những gì phiếu hỏi đều đã có trong thư.',
  letter: {
    to: (s: { addressee: string }) => `Kính gửi: ${s.addressee}`,
    sender: [
      'Tôi tên là: ……………………………………',
      'Nơi cư trú: ……………………………………',
      'Số căn cước hoặc hộ chiếu: ……………………',
      'Điện thoại, thư điện tử: ……………………………',
    ],
    request:
      'Theo Luật Tiếp cận thông tin số 104/2016/QH13, tôi đề nghị quý cơ quan cung cấp cho tôi bản sao đầy đủ của văn bản sau đây, kể cả phụ lục và biểu kèm theo.',
    /** Of a document without a number its period helps to find it. */
    document: (s: { name: string; issuer: string; period: string; isNumbered: boolean }) =>
      s.isNumbered
        ? `Văn bản: ${s.name}. Nơi ban hành: ${s.issuer}.`
        : `Văn bản: ${s.name}. Nơi ban hành: ${s.issuer}. Tôi không biết số và ngày của văn bản; nội dung thuộc kỳ: ${s.period}.`,
    content: (s: { holds: string }) => `Điều tôi muốn biết: ${s.holds}`,
    mention: (s: { title: string; publisher: string; date: string | null; url: string }) =>
      [
        `"${s.title}", ${s.publisher}`,
        ...(s.date === null ? [] : [`đăng ${s.date}`]),
        ...(s.url === '' ? [] : [s.url]),
      ].join(', '),
    mentions: (s: { mentions: string }) => `Văn bản được nhắc đến trong: ${s.mentions}.`,
    form: 'Tôi mong nhận bản điện tử qua thư điện tử; nếu không có bản điện tử thì xin nhận bản sao giấy.',
    purpose: (s: { year: string }) =>
      `Mục đích: tìm hiểu kết quả cải cách hành chính năm ${s.year} của các cơ quan trong tỉnh.`,
    otherwise:
      'Nếu văn bản đã được đăng công khai, xin cho tôi biết địa chỉ. Nếu văn bản do cơ quan khác giữ, xin cho biết cơ quan đó. Nếu không cung cấp được toàn bộ hoặc một phần, xin trả lời bằng văn bản và nêu lý do.',
    closing: 'Tôi xin cảm ơn. Ngày …… tháng …… năm ………. Ký và ghi rõ họ tên.',
  },
};

const en: typeof vi = {
  unread: 'We have not been able to read the full text of this document yet. It may tell:',
  number: 'Number',
  date: 'Date signed',
  issuer: 'Issued by',
  note: 'Note',
  unknown: 'not stated by the source',
  gaps: 'May add to',
  gap: (s) => `${s.topic}: ${s.group}`,
  squares: (s) =>
    s.from === s.to
      ? `${s.count} ${plural(s.count, 'square', 'squares')}, ${s.from}`
      : `${s.count} ${plural(s.count, 'square', 'squares')}, from ${s.from} to ${s.to}`,
  mentioned: 'Mentioned in',
  letterTitle: 'Letter requesting the document',
  how: 'The letter below is in our own words and is not a form of any state body. Copy it or print this page, fill in the blanks and send it. The body that receives it may ask you to fill in the request form attached to Decree 13/2018/NĐ-CP; everything that the form asks for is already in the letter. It is translated here for reading: the letter to send is the Vietnamese one, on the Vietnamese page.',
  letter: {
    to: (s) => `To: ${s.addressee}`,
    sender: [
      'My name: ……………………………………',
      'Place of residence: ……………………………………',
      'Identity card or passport number: ……………………',
      'Telephone, email: ……………………………',
    ],
    request:
      'Under the Law on Access to Information, No. 104/2016/QH13, I ask you to provide me with a full copy of the following document, including its annexes and the tables attached to it.',
    document: (s) =>
      s.isNumbered
        ? `Document: ${s.name}. Issued by: ${s.issuer}.`
        : `Document: ${s.name}. Issued by: ${s.issuer}. I do not know the number and date of the document; its content is of this period: ${s.period}.`,
    content: (s) => `What I wish to know: ${s.holds}`,
    mention: (s) =>
      [
        `“${s.title}”, ${s.publisher}`,
        ...(s.date === null ? [] : [`published ${s.date}`]),
        ...(s.url === '' ? [] : [s.url]),
      ].join(', '),
    mentions: (s) => `The document is mentioned in: ${s.mentions}.`,
    form: 'I would like to receive an electronic copy by email; if there is none, please send me a paper copy.',
    purpose: (s) =>
      `Purpose: to learn about the results of administrative reform in ${s.year} at the agencies of the province.`,
    otherwise:
      'If the document has already been published, please tell me its address. If another body holds it, please tell me which. If you cannot provide all or part of it, please answer in writing and give the reasons.',
    closing: 'Thank you. Date: …… / …… / ………. Signature and full name.',
  },
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
