import { expect, it } from 'vitest';
import { hostRules } from '../../src/hosts/rules.ts';

it('an embed may stand in anyone\u2019s frame, another page in the site\u2019s own alone', () => {
  const rule = hostRules('/cchc/').byPath.find(
    ({ header }) => header === 'Content-Security-Policy',
  );
  expect(rule?.value).toBe('frame-ancestors *');
  expect(rule?.otherwise).toBe("frame-ancestors 'self'");
  expect(rule?.paths).toContain('/cchc/nhung/');
});
