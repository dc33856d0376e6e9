import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationCff } from '../../src/publish/citation-cff.ts';
import { noonInVietnam, yearAfter } from '../../src/publish/moment.ts';
import { securityTxt } from '../../src/publish/security-txt.ts';
import { sitemapFiles } from '../../src/publish/sitemap.ts';

describe('a day of the ledger as a moment', () => {
  it('is noon in Viet Nam, the same day in most of the world', () => {
    const moment = new Date(noonInVietnam('2026-11-24'));
    const days = ['Asia/Ho_Chi_Minh', 'UTC', 'America/Sao_Paulo', 'Pacific/Auckland'].map(
      (timeZone) => new Intl.DateTimeFormat('sv', { timeZone }).format(moment),
    );
    expect(new Set(days)).toEqual(new Set(['2026-11-24']));
  });

  it('has a day a year later, which for 29 February is the 28th', () => {
    expect(['2026-11-24', '2028-02-29'].map(yearAfter)).toEqual(['2027-11-24', '2029-02-28']);
  });
});

describe('security.txt (RFC 9116)', () => {
  const canonical = 'https://ben-mo.example/.well-known/security.txt';

  it('has each field that it must have, and runs out a year after the latest edition', () => {
    const text = securityTxt(
      ['mailto:loi@ben-mo.example', 'https://ben-mo.example/loi'],
      canonical,
      '2021-01-02',
    );
    expect(text?.trimEnd().split('\n')).toEqual([
      'Contact: mailto:loi@ben-mo.example',
      'Contact: https://ben-mo.example/loi',
      'Expires: 2022-01-02T12:00:00+07:00',
      'Preferred-Languages: vi, en',
      `Canonical: ${canonical}`,
    ]);
  });

  it('is not made where there is nobody to tell', () => {
    expect(securityTxt([], canonical, '2021-01-02')).toBeNull();
  });
});

describe('CITATION.cff', () => {
  const facts = {
    title: 'Bến Mơ: "số liệu"',
    abstract: 'no',
    message: 'Xin ghi nguồn: # như sau',
    author: 'Bến Mơ',
    address: 'https://ben-mo.example/',
    keywords: ['một cửa', 'yes'],
    latest: { day: '2021-01-02', chain: 'a'.repeat(64), chainWords: 'Đầu chuỗi' },
  };

  it('is YAML that has what version 1.2.0 of the format requires, and every value as text', () => {
    expect(parse(citationCff(facts))).toEqual({
      'cff-version': '1.2.0',
      message: facts.message,
      type: 'dataset',
      title: facts.title,
      abstract: 'no',
      authors: [{ name: 'Bến Mơ' }],
      url: facts.address,
      license: 'CC-BY-4.0',
      keywords: facts.keywords,
      version: '2021-01-02',
      'date-released': '2021-01-02',
      identifiers: [{ type: 'other', value: facts.latest.chain, description: 'Đầu chuỗi' }],
    });
  });

  it('says nothing of a version while nothing is published', () => {
    const read = Object.keys(parse(citationCff({ ...facts, latest: null })) as object);
    expect(read).not.toContain('version');
    expect(read).not.toContain('date-released');
  });
});

describe('a sitemap', () => {
  const addressOf = (file: string) => `https://ben-mo.example/${file}`;
  const pages = [
    { address: 'https://ben-mo.example/', changed: null },
    { address: 'https://ben-mo.example/2018/?a&b', changed: '2020-03-01' },
    { address: 'https://ben-mo.example/2019/', changed: '2021-01-02' },
  ];

  it('is one file with every page, its day where it has one', () => {
    const [{ name, text }, ...others] = sitemapFiles(pages, addressOf);
    expect([name, others]).toEqual(['sitemap.xml', []]);
    expect(text).toContain('<url><loc>https://ben-mo.example/</loc></url>');
    expect(text).toContain('/2018/?a&amp;b</loc><lastmod>2020-03-01</lastmod>');
  });

  it('is an index of parts where there are more pages than a file may list', () => {
    const [index, ...parts] = sitemapFiles(pages, addressOf, 2);
    expect(index.text).toContain('<sitemapindex');
    expect(index.text).toContain(
      '<sitemap><loc>https://ben-mo.example/sitemap-2.xml</loc><lastmod>2021-01-02</lastmod></sitemap>',
    );
    expect(parts.map(({ name, text }) => [name, text.match(/<url>/g)?.length])).toEqual([
      ['sitemap-1.xml', 2],
      ['sitemap-2.xml', 1],
    ]);
  });
});
