import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../src/integrations/write-policies.ts';

const sum = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The directives of the policy that a page with this head is given. */
function policyOf(head: string, added: readonly string[] = []): Record<string, string> {
  const page = `<html><head><meta charset="utf-8">${head}</head><body></body></html>`;
  const html = withPolicy(page, added);
  const [, content = ''] = /content-security-policy" content="([^"]*)"/.exec(html) ?? [];
  return Object.fromEntries(
    content.split(';').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

describe('the policy of a page', () => {
  it('forbids all that it does not name', () => {
    expect(policyOf('')['default-src']).toBe("'none'");
    expect(policyOf('')['base-uri']).toBe("'none'");
  });

  it('allows scripts and styles of the site, and of those in the page exactly the ones it was built with', () => {
    const policy = policyOf('<style>a{color:red}</style><script>run()</script>');
    expect(policy['style-src']).toBe(`'self' ${sum('a{color:red}')}`);
    expect(policy['script-src']).toBe(`'self' ${sum('run()')}`);
  });

  it('says nothing of blocks of data and of files', () => {
    const policy = policyOf(
      '<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>',
    );
    expect(policy['script-src']).toBe("'self'");
  });

  it('allows the texts that scripts of the site put into the page', () => {
    expect(policyOf('', ['{"prefetch":[]}'])['script-src']).toBe(
      `'self' ${sum('{"prefetch":[]}')}`,
    );
  });

  it('knows a hash once, however often its script stands there', () => {
    const policy = policyOf('<script>run()</script><script>run()</script>');
    expect(policy['script-src']).toBe(`'self' ${sum('run()')}`);
  });

  it('stands before everything it speaks of, right after the encoding', () => {
    const html = withPolicy('<head><meta charset="utf-8"><script>run()</script></head>', []);
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<script>'));
    expect(() => withPolicy('<head></head>', [])).toThrow('charset');
  });
});
