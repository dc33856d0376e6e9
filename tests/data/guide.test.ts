import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/data/csv/csv.ts';
import { readRows } from '../../src/data/rows.ts';
import { columnMeta, type Table } from '../../src/data/table.ts';
import { TABLES } from '../../src/data/tables.ts';
import { PEER_GROUPS, UNIT_KINDS } from '../../src/data/unit-kinds.ts';
import { OPTIONAL_SITE_KEYS, SITE_KEYS } from '../../src/data/tables/site.ts';

const guide = readFileSync('HUONG-DAN.md', 'utf8');
const tables = Object.values(TABLES).map((table): [string, Table] => [table.name, table]);

/** The row that the guide shows under a table, read as if it stood alone in its file. */
function example(kind: 'good' | 'bad', table: Table) {
  const fence = new RegExp(`\`\`\`csv ${kind} ${table.name}\\n([^\`]*)\`\`\``);
  const row = fence.exec(guide)?.[1] ?? '';
  const bytes = new TextEncoder().encode(`${Object.keys(table.columns).join(',')}\n${row}`);
  const csv = readCsv({ file: `${table.name}.csv`, bytes });
  return csv.ok ? readRows(csv.table, table) : { rows: [], issues: csv.issues };
}

describe("the editor's guide, HUONG-DAN.md", () => {
  it.each(tables)('describes every column of %s in both languages', (_name, table) => {
    const [, section = ''] = guide.split(`\n### ${table.name}\n`);
    const [own = ''] = section.split('\n### ');
    const undescribed = Object.keys(table.columns).filter((column) => {
      const { label } = columnMeta(table, column);
      return !own.includes(`| \`${column}\` | ${label.vi} (`) || !own.includes(`| ${label.en} (`);
    });
    expect(undescribed).toEqual([]);
  });

  it.each([
    ['site', 'key', [...SITE_KEYS, ...OPTIONAL_SITE_KEYS]],
    ['units', 'kind', UNIT_KINDS],
    ['units', 'peer_group', PEER_GROUPS],
  ])(
    'says in the section of %s what each value of %s means, and of no others',
    (table, column, values) => {
      const [, section = ''] = guide.split(`\n### ${table}\n`);
      const [own = ''] = section.split('\n### ');
      const [, list = ''] =
        new RegExp(`\\(\`${column}\`\\).*:\\n\\n((?:- .+\\n)+)`).exec(own) ?? [];
      const said = [...list.matchAll(/^- `([a-z_-]+)`: .+ · .+$/gm)].map(([, value]) => value);
      expect(said).toEqual([...values]);
    },
  );

  it.each(tables)('shows a good row of %s that is accepted', (_name, table) => {
    const { rows, issues } = example('good', table);
    expect(issues).toEqual([]);
    expect(rows).toHaveLength(1);
  });

  it.each(tables)('shows a bad row of %s that is refused for one fault', (_name, table) => {
    const { rows, issues } = example('bad', table);
    expect(rows).toEqual([]);
    expect(issues).toHaveLength(1);
  });
});
