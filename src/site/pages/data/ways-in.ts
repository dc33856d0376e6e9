/** What a way in is shown with: an indicator's figures as CSV and as JSON, and one of them to look for. */
interface Wanted {
  csv: string;
  json: string;
  /** "cases.late.an-minh.2019.kg-2019" */
  figure: string;
}

export interface WayIn {
  program: Program;
  code: string;
}

export type Program = 'excel' | 'sheets' | 'python' | 'r' | 'duckdb' | 'javascript';

/**
 * The shortest way from each program to a figure, with nothing to install. Those that print end with the figure itself;
 * `tests/built/ways-in.test.ts` runs them as they stand here.
 */
export function waysIn({ csv, json, figure }: Wanted): WayIn[] {
  return [
    {
      program: 'excel',
      code: `let
  Text = Csv.Document(Web.Contents("${csv}"), [Encoding = 65001]),
  Rows = Table.PromoteHeaders(Text),
  Typed = Table.TransformColumnTypes(Rows, {{"value", type number}}, "en-US")
in
  Typed`,
    },
    { program: 'sheets', code: `=IMPORTDATA("${csv}"; ","; "en_US")` },
    {
      program: 'python',
      code: `import csv, io, urllib.request

text = urllib.request.urlopen("${csv}").read().decode("utf-8")
for row in csv.DictReader(io.StringIO(text)):
    if row["id"] == "${figure}":
        print(row["value"])`,
    },
    {
      program: 'r',
      code: `rows <- read.csv("${csv}", encoding = "UTF-8")
cat(rows[rows$id == "${figure}", "value"])`,
    },
    {
      program: 'duckdb',
      code: `SELECT value FROM read_csv('${csv}')
WHERE id = '${figure}';`,
    },
    {
      program: 'javascript',
      code: `const answer = await fetch("${json}");
const { figures } = await answer.json();
console.log(figures.find(({ id }) => id === "${figure}").value);`,
    },
  ];
}
