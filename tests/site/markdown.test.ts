import { expect, it } from 'vitest';
import { markdownOf } from '../../src/site/llms/markdown.ts';

const plain = (main: string) =>
  markdownOf(`<html><body><nav>Menu</nav><main>${main}</main></body></html>`, 'https://a.example');

it('headings, sentences and lists stand as in the page, links are whole', () => {
  const page =
    '<h1>Năm 2019</h1><p>Có <a href="/2019/">12</a> đơn\n vị.</p><ul><li>Một<li>Hai</ul><form>Tìm</form>';
  expect(plain(page)).toBe(
    '# Năm 2019\n\nCó [12](https://a.example/2019/) đơn vị.\n\n- Một\n- Hai\n',
  );
});

it('a figure stands without the link to its card, and a drawing not at all', () => {
  const page =
    '<p><a href="/2019/an-minh/trich-dan/#cases.kg.late"><data value="3">3</data></a> trễ<svg><text>3</text></svg></p>';
  expect(plain(page)).toBe('3 trễ\n');
});

it('a table is pipes: what reaches over several rows or columns is said in each', () => {
  const page = `<table><caption>Hồ sơ</caption>
    <thead><tr><th rowspan="2">Đơn vị</th><th colspan="2">2019</th></tr><tr><th>Tổng</th><th>Trễ</th></tr></thead>
    <tbody><tr><th rowspan="2">An Minh</th><td>5</td><td>a|b</td></tr><tr><td>6</td><td></td></tr></tbody></table>`;
  expect(plain(page)).toBe(
    [
      '**Hồ sơ**',
      '',
      '| Đơn vị | 2019 · Tổng | 2019 · Trễ |',
      '| --- | --- | --- |',
      String.raw`| An Minh | 5 | a\|b |`,
      '| An Minh | 6 |  |',
      '',
    ].join('\n'),
  );
});

it('what is bold in a table is bold in the twin: an extreme, the row of all', () => {
  const page = `<table><tbody><tr><th>Đơn vị</th><th>Điểm</th></tr>
    <tr class="whole"><th>Cả tỉnh</th><td>90</td></tr><tr><th>An Minh</th><td class="extreme">93,23</td></tr></tbody></table>`;
  expect(plain(page)).toContain('| **Cả tỉnh** | **90** |\n| An Minh | **93,23** |');
});

it('a caption that is a heading is that heading alone', () => {
  const page = '<table><caption><h3>Hồ sơ</h3></caption><tr><th>Năm</th></tr></table>';
  expect(plain(page)).toBe('### Hồ sơ\n\n| Năm |\n| --- |\n');
});

it('a page without a main has no twin', () => {
  expect(markdownOf('<html><body>Đã chuyển</body></html>', '')).toBeNull();
});
