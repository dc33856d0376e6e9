import { expect, it } from 'vitest';
import { headersFile } from '../../src/hosts/headers-file.ts';
import { hostRules } from '../../src/hosts/rules.ts';

it('an embed may stand in anyone\u2019s frame, another page in the site\u2019s own alone', () => {
  const rule = hostRules('/cchc/').byPath.find(
    ({ header }) => header === 'Content-Security-Policy',
  );
  expect(rule?.value).toBe('frame-ancestors *');
  expect(rule?.otherwise).toBe("frame-ancestors 'self'");
  expect(rule?.paths).toContain('/cchc/nhung/');
});

it('fifty years of pages make no more rules than the hundred that Cloudflare reads', () => {
  const years = Array.from({ length: 50 }, (_, at) => String(2000 + at));
  const pages = [
    'index.html',
    'don-vi/an-minh/index.html',
    ...years.map((year) => `${year}/index.html`),
  ];
  const rules = headersFile(hostRules('/cchc/'), [...pages, ...pages.map((page) => `en/${page}`)]);
  expect(rules.match(/^\/.*(?=\n {2}Content-Security)/gm)).toEqual([
    '/cchc/nhung/*',
    '/cchc/en/nhung/*',
    '/cchc/',
    '/cchc/20*',
    '/cchc/don-vi/*',
    '/cchc/en/',
    '/cchc/en/20*',
    '/cchc/en/don-vi/*',
  ]);
});
