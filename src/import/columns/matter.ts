import { fold } from '../../data/fold.ts';
import type { Table } from '../../data/table.ts';
import type { Desk } from '../desk.ts';

/** What offices count in the words of cases, and is none: feedback, complaints, papers that come in, tasks. */
const OTHERS =
  /phan-anh|kien-nghi|pakn|khieu-nai|to-cao|don-thu|(?<!ban-)tiep-cong-dan|cu-tri|chat-van|(?:xu-ly|luan-chuyen)-van-ban|van-ban-(?:den|di|chi-dao|dien-tu)|nhiem-vu-.*giao(?:-|$)/;
const CASES = /(?:^|-)(?:ho-so|tthc|thu-tuc|dich-vu-cong|mot-cua)(?:-|$)/;

/** A title that speaks of something else than cases, over columns named as theirs: asked. */
export function settleMatter(table: Table, title: readonly string[], desk: Desk): void {
  if (table.name !== 'cases') return;
  const lines = title.map((written) => ({ written, folded: fold(written) }));
  const other = lines.find(({ folded }) => OTHERS.test(folded));
  if (!other || lines.some(({ folded }) => CASES.test(folded))) return;
  desk.settle({
    id: 'matter',
    about: { kind: 'matter', written: other.written },
    choices: [CASES_ALL_THE_SAME],
  });
}

const CASES_ALL_THE_SAME = {
  value: 'cases',
  says: { vi: 'vẫn là số hồ sơ thủ tục hành chính', en: 'cases of procedures all the same' },
};
