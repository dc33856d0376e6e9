import { describe, expect, it } from 'vitest';
import { closing, report } from '../../src/cli/report/report.ts';
import { reportCi } from '../../src/cli/report/ci.ts';
import { reportJson } from '../../src/cli/report/json.ts';
import { readPublication } from '../../src/editions/publication.ts';
import { sound, soundWith } from '../data/fixture.ts';

const reading = readPublication(soundWith('bad-number-per-cent', 'site-key-missing', 'bad-id'));
const issues = reading.ok ? [] : reading.issues;

describe('a report of several faults', () => {
  it('for a person', () => {
    expect(`${report(issues, 'vi')}\n\n${closing(issues, 'vi')}`).toMatchInlineSnapshot(`
      "data/2019/cases.csv
        dòng 2, cột late_share (Y)
          "4.17 %" không phải là số viết đúng cách.
          → Viết 4.17.

      data/fields.csv
        dòng 4, cột id (A)
          "Chứng thực" không dùng làm mã được.
          → Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, không quá 60 chữ, thí dụ an-minh.

      data/site.csv
          Thiếu dòng "tagline".
          → Thêm dòng có key là "tagline".

      Giải thích và thí dụ:
        HUONG-DAN.md#bad-id
        HUONG-DAN.md#bad-number
        HUONG-DAN.md#site-key

      Có 3 lỗi trong 3 tệp. Chưa có gì được dựng lại hay ghi đè."
    `);
  });

  it('for a program', () => {
    expect(reportJson(reading, issues, [], 'en')).toMatchInlineSnapshot(`
      "{
        "problems": [
          {
            "code": "bad-number",
            "file": "data/2019/cases.csv",
            "line": 2,
            "column": {
              "name": "late_share",
              "letter": "Y"
            },
            "found": "4.17 %",
            "expected": {
              "kind": "one-of",
              "values": [
                "4.17"
              ]
            },
            "problem": "\\"4.17 %\\" is not a number in the form used here.",
            "remedy": "Write 4.17.",
            "guidance": "HUONG-DAN.md#bad-number"
          },
          {
            "code": "bad-id",
            "file": "data/fields.csv",
            "line": 4,
            "column": {
              "name": "id",
              "letter": "A"
            },
            "found": "Chứng thực",
            "expected": {
              "kind": "id"
            },
            "problem": "\\"Chứng thực\\" cannot be an id.",
            "remedy": "Ids have lower-case plain letters, digits and single hyphens, 60 at most, such as an-minh.",
            "guidance": "HUONG-DAN.md#bad-id"
          },
          {
            "code": "site-key",
            "file": "data/site.csv",
            "line": null,
            "column": null,
            "found": null,
            "expected": {
              "kind": "row",
              "name": "tagline"
            },
            "problem": "The row \\"tagline\\" is missing.",
            "remedy": "Add a row whose key is \\"tagline\\".",
            "guidance": "HUONG-DAN.md#site-key"
          }
        ],
        "counts": {
          "problems": 3,
          "files": 3,
          "figures": null,
          "years": null
        },
        "unpublished": [],
        "questions": []
      }"
    `);
  });

  it('for a build server', () => {
    expect(reportCi(issues, 'en')).toMatchInlineSnapshot(`
      "::error file=data/2019/cases.csv,line=2,col=25,title=bad-number::"4.17 %25" is not a number in the form used here. → Write 4.17.
      ::error file=data/fields.csv,line=4,col=1,title=bad-id::"Chứng thực" cannot be an id. → Ids have lower-case plain letters, digits and single hyphens, 60 at most, such as an-minh.
      ::error file=data/site.csv,title=site-key::The row "tagline" is missing. → Add a row whose key is "tagline"."
    `);
  });
});

it('for a program has the same shape when nothing is wrong', () => {
  expect(JSON.parse(reportJson(readPublication(sound()), [], [], 'vi'))).toEqual({
    problems: [],
    counts: { problems: 0, files: 0, figures: 84, years: 2 },
    unpublished: [
      { year: 2018, edition: null, changes: 13 },
      { year: 2019, edition: null, changes: 98 },
    ],
    questions: [],
  });
});
