import { expect, it } from 'vitest';
import type { Edition } from '../../src/editions/ledger.ts';
import { gapsPage } from '../../src/site/pages/gaps/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** What was published last, and so the day as far as a page knows it. */
const EDITION: Edition = {
  ...{ id: '2019-1', date: '2027-01-10', chain: 'c', sha256: 's', reason: '' },
  ...{ year: 2019, number: 1, order: 0, follows: null, withdrawn: null },
};

function pageWith(sheets: Parameters<typeof datasetWith>[0]) {
  const dataset = datasetWith(sheets);
  return gapsPage(
    siteOf({ dataset, editions: [EDITION], corrections: [], sealed: new Map(), open: [] }, 'vi'),
  );
}

it('the page of gaps says of each request when it was due at the earliest and what came of it', () => {
  const { requested, requests } = pageWith({
    requests: `
      id,    asked_vi,     asked_en, addressee_vi, addressee_en, sent,       received,   kind,    extended,   answered,   outcome, got
      don-1, Bảng điểm.,   Scores,   UBND tỉnh,    Committee,    2026-12-03, 2026-12-04, simple,  ,           2026-12-14, given,   bao-cao
      don-2, Hồ sơ từng xã., Cases,  UBND tỉnh,    Committee,    2026-12-04, ,           complex, 2026-12-20, ,           ,        `,
  });
  expect(requested).toMatch(
    /^Đã gửi 2 yêu cầu: 1 đã được cung cấp, sau hạn sớm nhất 3 ngày; 1 chưa được trả lời, đến 10\/1\/2027 đã quá hạn sớm nhất\. Hạn tính theo Điều 31 /,
  );
  expect(
    requests?.rows.map(({ header, cells }) => [
      header.text,
      ...cells.map(({ text, detail, href }) => [text, detail, href].join(' ').trim()),
    ]),
  ).toEqual([
    [
      'Bảng điểm.',
      '3/12/2026',
      '4/12/2026',
      '11/12/2026',
      '14/12/2026 sau hạn sớm nhất 3 ngày',
      'đã được cung cấp  /nguon/bao-cao/',
    ],
    [
      'Hồ sơ từng xã.',
      '4/12/2026',
      '',
      '9/1/2027 đã gia hạn',
      '',
      'chưa được trả lời đến 10/1/2027 đã quá hạn sớm nhất',
    ],
  ]);
});

it('where none was sent it says so in a sentence', () => {
  const { requested, requests } = pageWith({});
  expect(requested).toBe('Chưa có yêu cầu cung cấp thông tin nào được gửi.');
  expect(requests).toBeNull();
});
