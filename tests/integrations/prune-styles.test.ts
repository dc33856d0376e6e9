import { describe, expect, it } from 'vitest';
import { stylePruner } from '../../src/integrations/prune-styles/prune.ts';

const prune = stylePruner({ attributes: ['aria-pressed', 'data-text'], properties: ['--paper'] });

/** The styles that are left in a page of this body. */
function left(css: string, body: string): string {
  const html = prune(`<html><head><style>${css}</style></head><body>${body}</body></html>`);
  return /<style>([^]*)<\/style>/.exec(html)?.[1] ?? '';
}

/** Which of these selectors are left. */
function kept(body: string, ...selectors: string[]): string[] {
  const css = selectors.map((selector) => `${selector}{color:red}`).join('');
  return left(css, body)
    .split('{color:red}')
    .filter((selector) => selector !== '');
}

describe('a rule stays', () => {
  it('when its element, class, id or attribute is in the page', () => {
    const body = '<p class="lead wide" id="top" data-group="a">x</p>';
    const used = [
      'p',
      '.wide',
      'p.lead',
      '#top',
      '[data-group]',
      '[data-group=a]',
      '[class^=lead]',
    ];
    expect(kept(body, ...used)).toEqual(used);
    expect(
      kept(body, 'td', '.led', '#to', '[data-also]', '[data-group=b]', '[class^=wide]'),
    ).toEqual([]);
  });

  it('when elements stand to each other as it says', () => {
    const body = '<ul><li><a>x</a></li></ul><p></p><p></p><nav></nav>';
    const used = ['ul a', 'ul>li', 'body li>a', 'p+nav', 'ul~nav', 'p+p'];
    expect(kept(body, ...used)).toEqual(used);
    expect(kept(body, 'ul>a', 'nav a', 'a li', 'li+nav', 'nav+nav')).toEqual([]);
  });

  it('of what an address leads to, when an element has an id', () => {
    const body = '<p id="a"></p><b></b>';
    expect(kept(body, 'p:target', ':target>b', ':target~b', 'b:target')).toEqual([
      'p:target',
      ':target~b',
    ]);
  });

  it('when an element has in it what it says', () => {
    const body = '<section><div><b></b></div></section>';
    expect(
      kept(body, 'section:has(>div)', 'section:has(b)', 'section:has(>b)', 'div:has(i)'),
    ).toEqual(['section:has(>div)', 'section:has(b)']);
  });

  it('when one of several alternatives can match', () => {
    expect(kept('<h2></h2>', ':is(h2,.a)', ':is(h3,h4)', ':where(p, h2)')).toEqual([
      ':is(h2,.a)',
      ':where(p, h2)',
    ]);
  });

  it('in any state of the page: pointed at, focused, open or not, first or not', () => {
    const used = ['a:hover', ':focus-visible', 'a:not(.chip)', 'a:first-child', 'a::after', '*'];
    expect(kept('<i></i><a class="chip">x</a>', ...used)).toEqual(used);
  });

  it('when a script may add what it asks for, and not elsewhere', () => {
    expect(
      kept('<button></button>', 'button[aria-pressed=true]', '[data-text="2"]', 'td[aria-pressed]'),
    ).toEqual(['button[aria-pressed=true]', '[data-text="2"]']);
  });
});

describe('what is left', () => {
  it('of a list of selectors are those in use', () => {
    expect(left('h1,h2,h3{margin:0}', '<h1></h1><h3></h3>')).toBe('h1,h3{margin:0}');
  });

  it('of a choice of tags are those of the page', () => {
    const css = 'p>:is(b,i,a){margin:0}p :is(i,a):hover{margin:0}';
    expect(left(css, '<p><b></b><a></a></p>')).toBe('p>:is(b,a){margin:0}p a:hover{margin:0}');
  });

  it('keeps conditions and layers around rules, and loses empty ones', () => {
    const css = '@layer a{@media print{p{margin:0}}}@layer b{@media print{td{margin:0}}}';
    expect(left(css, '<p></p>')).toBe('@layer a{@media print{p{margin:0}}}');
  });

  it('keeps what is no rule: fonts, pages', () => {
    const css = '@font-face{font-family:A;src:url(a)}@page{margin:0}';
    expect(left(css, '<p></p>')).toBe(css);
  });

  it('has each layer once, in the order that the page states', () => {
    const css = '@layer a, b;@layer b{b{margin:0}}@layer a{p{margin:0}}@layer b{i{margin:0}}';
    expect(left(css, '<p><b></b><i></i></p>')).toBe(
      '@layer a{p{margin:0}}@layer b{b{margin:0}i{margin:0}}',
    );
  });

  it('keeps the custom properties that a rule, a drawing, a script or another one uses', () => {
    const dark = '@media print{:root{--a:red;--b:blue;--c:red;--d:red;--paper:gray}}';
    const css = `:root{--a:var(--b);--b:red;--c:red;--d:red;--paper:white}${dark}p{color:var(--a)}`;
    expect(left(css, '<p></p><svg><path fill="var(--c)"/></svg>')).toBe(
      css.replaceAll('--d:red;', ''),
    );
  });

  it('has custom properties of one value in the places where they are used', () => {
    const css = ':root{--a:1px;--c:red;--paper:white}p{margin:var(--a) var(--a);color:var(--c)}';
    expect(left(css, '<p></p><svg><path fill="var(--c)"/></svg>')).toBe(
      ':root{--c:red;--paper:white}p{margin:1px 1px;color:var(--c)}',
    );
  });

  it('keeps custom properties that differ from place to place', () => {
    const css = 'p{--a:1px}b{margin:var(--a)}';
    expect(left(css, '<p><b></b></p>')).toBe(css);
  });

  it('has the shorter names of sides and sizes, and no spaces between values', () => {
    const css =
      'p{margin-block-start:0;min-inline-size:1px;inset-inline-end:0;inset:0;margin-block:0;grid-area:1 / 2;container-type:inline-size;--block-size:0}';
    expect(left(`${css}b{color:var(--block-size)}`, '<p><b></b></p>')).toBe(
      'p{margin-top:0;min-width:1px;right:0;inset:0;margin-block:0;grid-area:1/2;container-type:inline-size;--block-size:0}b{color:var(--block-size)}',
    );
  });

  it('is one style element, where the first stood, with all in their order', () => {
    const page =
      '<head><style>p{margin:0}</style><title>x</title><style>b{margin:0}</style></head><p><style>i{margin:0}p{margin:1px}</style><b></b></p>';
    expect(prune(page)).toBe(
      '<head><style>p{margin:0}b{margin:0}p{margin:1px}</style><title>x</title></head><p><b></b></p>',
    );
  });

  it('is the same text for pages that look alike to the rules', () => {
    const css = '.a b{margin:0}i{margin:0}';
    const [one, many] = [
      '<p class="a"><b></b></p>',
      '<p class="a"><b>1</b><b>2</b></p><p class="a"></p>',
    ];
    expect(left(css, one)).toBe(left(css, many));
  });

  it('of a page without styles is the page', () => {
    expect(prune('<p></p>')).toBe('<p></p>');
  });
});
