import { mdxToJs } from 'satteri';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { noCode } from '../../src/prose/no-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'bai-viet-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Compiles a story as the site does. */
function compile(body: string): unknown {
  const file = join(folder, '2019.mdx');
  writeFileSync(file, `---\ntitle: Một năm\nsummary: Một câu.\n---\n\n${body}\n`);
  return mdxToJs(body, { mdastPlugins: [noCode], fileURL: pathToFileURL(file) });
}

describe('a story', () => {
  it('has words and what the site offers', () => {
    const body = 'Có **120** hồ sơ, <Figure id="cases.total.doi-che.2019" />.{/* ghi chú */}';
    expect(() => compile(body)).not.toThrow();
    expect(() => compile('<q lang="vi">Chữ</q>')).not.toThrow();
  });

  it.each([
    ["import { rmSync } from 'node:fs'"],
    ['export const a = process.exit()'],
    ['{process.env.HOME}'],
    ['Chữ {fetch("https://vi-du.test")} chữ.'],
    ['<Figure id={process.env.HOME} />'],
    ['<Figure {...globalThis} />'],
    ['<script>self.harmed=1</script>'],
    ['<b onclick="self.harmed=1">chữ</b>'],
    ['<b set:html="&lt;script>self.harmed=1&lt;/script>">chữ</b>'],
    ['<b {...globalThis}>chữ</b>'],
    ['<b title={process.env.HOME}>chữ</b>'],
    ['<b class="khung">chữ</b>'],
    ['![hình](/\\vi-du.test/hinh.png)'],
    ['![hình](/&Tab;/vi-du.test/hinh.png)'],
    ['[chữ](javascript:self.harmed=1)'],
    ['<a href="/nguon/">nguồn</a>'],
  ])('is not compiled with %s', (body) => {
    expect(() => compile(body)).toThrow('không có mã lệnh');
  });
});
