import type { Text } from '../data/text.ts';
import { formatsFor } from '../i18n/format.ts';
import { words as english } from '../i18n/en/words.ts';
import { words } from '../i18n/vi/words.ts';

/** Words for codes that stand in files and on no page. */
const OTHERS: Readonly<Record<string, Text>> = {
  yes: { vi: 'có', en: 'yes' },
  exact: { vi: 'đúng như in', en: 'exact' },
  more: { vi: 'hơn', en: 'more than' },
  less: { vi: 'dưới', en: 'under' },
  about: { vi: 'khoảng', en: 'about' },
  nearly: { vi: 'gần', en: 'nearly' },
  whole: { vi: 'nhập cả', en: 'whole' },
  unchanged: { vi: 'giữ nguyên', en: 'unchanged' },
  mended: { vi: 'đã khắc phục', en: 'put right' },
  acted: { vi: 'đã có biện pháp', en: 'acted on' },
  repeated: { vi: 'vẫn còn, được nêu lại', en: 'found again' },
  unanswered: { vi: 'chưa thực hiện hoặc chưa trả lời', en: 'not acted on or not answered' },
  simple: { vi: 'đơn giản, có sẵn', en: 'simple and at hand' },
  complex: { vi: 'phức tạp, phải tập hợp', en: 'complex, to be gathered' },
  given: { vi: 'đã cung cấp', en: 'given' },
  part: { vi: 'cung cấp một phần', en: 'given in part' },
  refused: { vi: 'từ chối', en: 'refused' },
  elsewhere: { vi: 'nơi khác giữ', en: 'another body holds it' },
  not_held: { vi: 'trả lời là không có', en: 'said not to exist' },
  country: { vi: 'cả nước', en: 'the whole country' },
  'at-least': { vi: 'ít nhất', en: 'at least' },
  'at-most': { vi: 'nhiều nhất', en: 'at most' },
  year: { vi: 'hằng năm', en: 'every year' },
  half: { vi: 'sáu tháng một lần', en: 'every six months' },
  quarter: { vi: 'hằng quý', en: 'every quarter' },
  text: { vi: 'nguyên văn', en: 'the text itself' },
  summary: { vi: 'tóm tắt', en: 'a summary' },
  gso: { vi: 'mã của cơ quan thống kê', en: 'code of the statistics office' },
  dvcqg: {
    vi: 'mã định danh trên Cổng Dịch vụ công quốc gia',
    en: 'code on the National Public Service Portal',
  },
};

const NAMES = new Map<string, Text>([
  ...Object.entries(OTHERS),
  ...named(words.kinds, english.kinds),
  ...named(words.peerGroups, english.peerGroups),
  ...named(words.classes, english.classes),
  ...named(words.findingKinds, english.findingKinds),
  ...named(words.status, english.status),
]);

/** The words of pages for a code that may stand in a list: a kind, a class, a status, a language. */
export function categoryLabel(code: string): Text {
  return (
    NAMES.get(code) ?? {
      vi: formatsFor('vi').language(code),
      en: formatsFor('en').language(code),
    }
  );
}

function named<K extends string>(
  vi: Readonly<Record<K, string>>,
  en: Readonly<Record<K, string>>,
): [string, Text][] {
  return Object.entries<string>(vi).map(([code, label]) => {
    const [, same] = Object.entries<string>(en).find(([known]) => known === code) ?? [];
    return [code, { vi: label, en: same ?? code }];
  });
}
