import { expect, it } from 'vitest';
import { closedUp } from '../../src/integrations/close-up.ts';

it.each([
  [
    'blanks and line ends between words are one blank',
    '<p>a \n  <b>b</b>\n c</p>',
    '<p>a <b>b</b> c</p>',
  ],
  [
    'beside cells, lists and headings there is none',
    '<ul> <li> <a>a</a> </li> <li>b</li> </ul> <table> <tr> <td> 1 </td><td> <i>2</i> 3 </td> </tr> </table>',
    '<ul><li> <a>a</a> </li> <li>b</li></ul><table><tr><td>1</td><td><i>2</i> 3</td></tr></table>',
  ],
  [
    'a sentence ends right behind its last element',
    '<p>chiếm <a>8,02%</a>\n. Nhưng <b>1</b> , <i>2</i> .5 <u>3</u> .</p>',
    '<p>chiếm <a>8,02%</a>. Nhưng <b>1</b>, <i>2</i> .5 <u>3</u>.</p>',
  ],
  ['a no-break space is kept', '<td> 1\u00A0234 </td>', '<td>1\u00A0234</td>'],
  ['attributes are kept', '<td title="a  > b"> 1 </td>', '<td title="a  > b">1</td>'],
  [
    'what is set as it is typed is kept',
    '<section> <pre>a\n  <b>b</b></pre> <script>let a;\n\n let b</script> </section>',
    '<section><pre>a\n  <b>b</b></pre> <script>let a;\n\n let b</script></section>',
  ],
])('%s', (_, page, closed) => {
  expect(closedUp(page)).toBe(closed);
});
