import type { Language } from '../../data/text.ts';

/** Why a file that was named cannot be read. */
export interface FileFault {
  kind: 'no-file' | 'folder' | 'no-plain-file' | 'no-access';
  path: string;
}

/** Why an order cannot be carried out before anything is read. */
export type OrderFault =
  | FileFault
  | { kind: 'bad-answers' | 'taken' | 'not-written'; path: string }
  | { kind: 'bad-answer'; answer: string };

export function orderFault(fault: OrderFault, language: Language): string {
  if (fault.kind === 'bad-answer') {
    return {
      vi: `--answer ${fault.answer}: thiếu dấu "=". Viết --answer CÂU=TRẢ_LỜI, thí dụ --answer unit:B14=an-minh.`,
      en: `--answer ${fault.answer}: there is no "=". Write --answer QUESTION=ANSWER, such as --answer unit:B14=an-minh.`,
    }[language];
  }
  return `${fault.path}: ${WORDS[fault.kind][language]}`;
}

const WORDS: Record<Exclude<OrderFault['kind'], 'bad-answer'>, Record<Language, string>> = {
  'no-file': {
    vi: 'không có tệp này. Xem lại tên và thư mục; tên có dấu cách thì đặt trong ngoặc kép.',
    en: 'there is no such file. Look at its name and folder; a name with blanks goes between quotation marks.',
  },
  folder: {
    vi: 'đây là một thư mục. Ghi tên một tệp bảng tính ở trong đó.',
    en: 'this is a folder. Name one spreadsheet in it.',
  },
  'no-plain-file': {
    vi: 'đây là một thiết bị hoặc luồng dữ liệu, không phải tệp trên đĩa. Lưu thành tệp rồi chạy lại với tên tệp ấy.',
    en: 'this is a device or a stream, not a file on disk. Save it as a file and run again with the name of that file.',
  },
  'no-access': {
    vi: 'không được phép đọc tệp này, hoặc phần mềm khác đang giữ nó. Đóng tệp trong Excel, xem quyền đọc rồi chạy lại.',
    en: 'the file may not be read, or another program holds it. Close it in Excel, see its permissions and run again.',
  },
  'bad-answers': {
    vi: 'không phải tệp trả lời: cần là CSV UTF-8 có hai cột id và answer, như --write-answers ghi ra.',
    en: 'is no file of answers: it must be a CSV in UTF-8 with the columns id and answer, as --write-answers makes it.',
  },
  taken: {
    vi: 'đã có, và không phải tệp trả lời còn trống, nên không ghi đè. Chọn tên khác cho --write-answers.',
    en: 'is there already and is not an empty file of answers, so it is not overwritten. Choose another name for --write-answers.',
  },
  'not-written': {
    vi: 'không ghi được (thư mục không cho ghi, ổ đĩa đầy, hay tệp đang mở trong Excel). Mọi tệp khác cũng để nguyên như trước.',
    en: 'could not be written (a folder that refuses it, a full disk, or a file open in Excel). All other files are as they were.',
  },
};
