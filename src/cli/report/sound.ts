import type { Language } from '../../data/text.ts';
import type { OpenYear } from '../../editions/lock.ts';
import type { Publication } from '../../editions/publication.ts';
import type { Question } from '../../site/parts/doubts/doubts.ts';
import { askedLines } from './asked.ts';
import { unfilledLines } from './report.ts';

/** What is said when nothing is wrong: how much there is, and what of it readers do not have yet. */
export function reportSound(
  { dataset, open }: Publication,
  unwritten: readonly string[],
  questions: readonly Question[],
  language: Language,
): string {
  const { figures, years } = dataset;
  const sound =
    language === 'vi'
      ? `Không có lỗi: ${figures.size} số liệu của ${years.length} năm.`
      : `No problems: ${figures.size} figures of ${years.length} years.`;
  return [
    ...askedLines(questions, language),
    ...unfilledLines(dataset, language),
    ...unwritten.map((file) =>
      language === 'vi' ? `Chưa viết: ${file}.` : `Not written yet: ${file}.`,
    ),
    ...open.map((year) => openLine(year, language)),
    sound,
  ].join('\n');
}

function openLine({ year, edition, changes }: OpenYear, language: Language): string {
  if (edition === null) {
    return language === 'vi'
      ? `Năm ${year} chưa công bố: xem npm run preview-year -- ${year}, rồi npm run seal.`
      : `${year} is not published yet: see npm run preview-year -- ${year}, then npm run seal.`;
  }
  return language === 'vi'
    ? `Năm ${year} khác ấn bản ${edition.id} ở ${changes.length} giá trị: xem npm run preview-year -- ${year}.`
    : `${year} differs from edition ${edition.id} in ${changes.length} values: see npm run preview-year -- ${year}.`;
}
