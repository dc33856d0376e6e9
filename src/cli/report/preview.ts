import { isIndicator, measureOf } from '../../data/tables.ts';
import { STORY_TABLE, type Change } from '../../editions/compare.ts';
import { comings, type Move, type Preview } from '../../editions/preview.ts';
import { changeView } from '../../site/parts/figure/change-view.ts';
import { conflictText, faultText } from '../../site/parts/remarks/fault-text.ts';
import { pageAddresses } from '../../site/inventory.ts';
import { indexName } from '../../site/parts/table/ratings.ts';
import type { Site } from '../../site/site.ts';
import { kindsName } from '../../site/parts/unit/group-name.ts';
import { unitById, unitName } from '../../site/parts/unit/unit-words.ts';

/** The site as readers have it and as they will have it. */
export interface Sites {
  before: Site;
  after: Site;
}

/** So many of a kind are listed one by one; of more, the first and how many others. */
const LISTED = 40;

/** What readers will see change, as the editor reads it: one block for each kind of change. */
export function previewReport(preview: Preview, { before, after }: Sites, year: number): string {
  const { moves, audits, conflicts } = preview;
  const { added, changed, classes, removed, words, shared, story } = sorted(preview.changes);
  const pages = comings(pageAddresses(before), pageAddresses(after), (address) => address);
  const lines = (changes: readonly Change[]) => changes.map((change) => changeLine(after, change));
  return [
    block('Trang mới', pages.appear),
    block('Trang không còn', pages.vanish),
    block('Số liệu đổi', lines(changed)),
    block('Xếp loại đổi', lines(classes)),
    block('Số liệu bỏ đi', lines(removed)),
    block('Số liệu mới', lines(added)),
    block(
      'Thứ hạng đổi',
      moves.map((move) => moveLine(after, move, year)),
    ),
    block('Ghi chú, nhận xét, cuộc kiểm tra đổi', lines(words)),
    block('Câu chuyện của năm đổi', lines(story)),
    block('Tên gọi, nguồn, quy định mà năm này dùng đổi', lines(shared)),
    block(
      'Chỗ nguồn cộng không khớp, mới có',
      audits.appear.map((audit) => faultText(after, audit)),
    ),
    block(
      'Chỗ nguồn cộng không khớp, nay không còn',
      audits.vanish.map((audit) => faultText(before, audit)),
    ),
    block(
      'Các nguồn nói khác nhau, mới có',
      conflicts.appear.map((conflict) => conflictText(after, conflict)),
    ),
    block(
      'Các nguồn nói khác nhau, nay không còn',
      conflicts.vanish.map((conflict) => conflictText(before, conflict)),
    ),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** One line: how much of what. */
export function previewClosing({ changes, moves }: Preview): string {
  const { added, changed, classes, removed } = sorted(changes);
  const counts = [
    `${String(added.length)} số liệu mới`,
    `${String(changed.length + classes.length)} số liệu đổi`,
    `${String(removed.length)} số liệu bỏ đi`,
    `${String(moves.length)} thứ hạng đổi`,
  ];
  return `Người đọc sẽ thấy: ${counts.join(', ')}. Chưa có gì được công bố.`;
}

function sorted(changes: readonly Change[]) {
  const figures = changes.filter(({ isFigure }) => isFigure);
  const others = changes.filter(({ isFigure, isShared }) => !isFigure && !isShared);
  const isStory = ({ table }: Change) => table === STORY_TABLE;
  const altered = figures.filter(({ old, now }) => old !== null && now !== null);
  const isClass = ({ table, column }: Change) => {
    const indicator = `${table}.${column}`;
    return isIndicator(indicator) && measureOf(indicator).measure === 'class';
  };
  return {
    added: figures.filter(({ old }) => old === null),
    removed: figures.filter(({ now }) => now === null),
    changed: altered.filter((change) => !isClass(change)),
    classes: altered.filter(isClass),
    words: others.filter((change) => !isStory(change)),
    story: others.filter(isStory),
    shared: changes.filter(({ isShared }) => isShared),
  };
}

function changeLine(site: Site, change: Change): string {
  const { label, context, old, now } = changeView(site, change);
  const what = context === '' ? label : `${label} (${context})`;
  return `${what}: ${old} → ${now}`;
}

function moveLine(site: Site, { index, group, unit, from, to }: Move, year: number): string {
  const place = (at: number | null) => (at === null ? site.t.notRanked : String(at));
  const name = unitName(site, unitById(site, unit), year);
  return `${name} (${indexName(site, index)}, ${kindsName(site, group, year)}): ${place(from)} → ${place(to)}`;
}

function block(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const more = lines.length - LISTED;
  return [
    `${title} (${String(lines.length)}):`,
    ...lines.slice(0, LISTED).map((line) => `  ${line}`),
    ...(more > 0 ? [`  … và ${String(more)} nữa.`] : []),
  ].join('\n');
}
