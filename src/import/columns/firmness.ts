import { fold } from '../../data/fold.ts';
import type { Table } from '../../data/table.ts';
import type { Status } from '../../data/tables/common.ts';
import type { Choice, Desk } from '../desk.ts';
import { ALL } from './skip-choice.ts';
import type { Whole } from './whole.ts';

/** A plan that a title names, and not the plan that was carried out, an office of planning or a paper's number. */
const PLANNED =
  /(?:^|-)(?:ke-hoach(?!-(?:va-)?dau-tu|-tai-chinh|-hoa|-so-\d|-\d)|du-kien|chi-tieu-(?:giao|phan-dau|ke-hoach))(?=-|$)/;
const CARRIED_OUT =
  /(?:thuc-hien|trien-khai|hoan-thanh|theo|voi|ban-hanh|phong|tai-chinh|cua)-(?:theo-|cac-|noi-dung-)?ke-hoach|vuot-ke-hoach/;
const DRAFT = /(?:^|-)(?:ban-)?du-thao(?:-|$)/;

/** A title that calls its figures a plan, a forecast or a draft: asked how firm they are. */
export function settleFirmness(table: Table, title: readonly string[], desk: Desk): Whole {
  if (!('status' in table.columns)) return {};
  const given = desk.given('status');
  if (given !== null) return given === ALL ? { status: '' } : {};
  const [said] = title.flatMap((written) => {
    const status = softIn(written);
    return status === null ? [] : [{ written, status }];
  });
  if (!said) return {};
  const { written, status } = said;
  const choices = [CHOICES[status], AS_DONE];
  desk.settle({ id: 'status', about: { kind: 'firmness', written }, choices });
  return {};
}

type Soft = Extract<Status, 'planned' | 'provisional'>;

/** What a line of a title calls the figures under it; null: nothing less than final. */
export function softIn(written: string): Soft | null {
  const folded = fold(written);
  if (PLANNED.test(folded) && !CARRIED_OUT.test(folded)) return 'planned';
  return DRAFT.test(folded) ? 'provisional' : null;
}

const CHOICES: Record<Soft, Choice> = {
  planned: { value: 'planned', says: { vi: 'số kế hoạch, dự kiến', en: 'planned figures' } },
  provisional: { value: 'provisional', says: { vi: 'số sơ bộ', en: 'provisional figures' } },
};

const AS_DONE: Choice = {
  value: ALL,
  says: { vi: 'số chính thức đã thực hiện', en: 'final figures of what was done' },
};
