import { describe, expect, it } from 'vitest';
import { atomFeed, tagOf, type Feed } from '../../src/publish/atom.ts';
import { readFeed } from './read-feed.ts';

const feed: Feed = {
  self: 'https://ben-mo.example/dinh-chinh/an-ban.atom',
  title: 'Bến Mơ: các ấn bản',
  subtitle: 'Mỗi lần công bố.',
  page: 'https://ben-mo.example/dinh-chinh/',
  updated: '2021-01-02',
  author: { name: 'Bến Mơ', address: 'https://ben-mo.example/' },
  rights: 'CC BY 4.0',
  language: 'vi',
  icon: 'https://ben-mo.example/favicon.svg',
  entries: [
    {
      id: 'tag:ben-mo.example,2020-03-01:an-ban/2018-2',
      title: 'Trước < 5 & nay "6"',
      day: '2021-01-02',
      page: 'https://ben-mo.example/dinh-chinh/?a=1&b=2',
      text: ['Vì sao: dấu\u000B lạ.', 'Đoạn hai.'],
    },
  ],
};

describe('an Atom feed', () => {
  it('says to another parser all that it was given', () => {
    const read = readFeed(atomFeed(feed));
    expect(read).toMatchObject({
      id: feed.self,
      title: feed.title,
      subtitle: feed.subtitle,
      updated: '2021-01-02T12:00:00+07:00',
      authors: [{ name: 'Bến Mơ', uri: 'https://ben-mo.example/' }],
      rights: 'CC BY 4.0',
    });
    expect(read.links).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: feed.self },
      { rel: 'alternate', type: 'text/html', href: feed.page },
    ]);
    expect(read.entries).toMatchObject([
      {
        id: 'tag:ben-mo.example,2020-03-01:an-ban/2018-2',
        title: 'Trước < 5 & nay "6"',
        updated: '2021-01-02T12:00:00+07:00',
        links: [{ rel: 'alternate', href: 'https://ben-mo.example/dinh-chinh/?a=1&b=2' }],
        content: 'Vì sao: dấu lạ.\n\nĐoạn hai.',
      },
    ]);
  });

  it('has no character that XML forbids', () => {
    expect(atomFeed(feed)).not.toContain('\u000B');
  });
});

describe('a permanent id (RFC 4151)', () => {
  it('names who gave it, since when and what it is of, in letters of an address', () => {
    expect(tagOf('https://example.org/cchc/', '2020-03-01', ['dinh-chinh', 'a@b c'])).toBe(
      'tag:example.org,2020-03-01:cchc/dinh-chinh/a%40b%20c',
    );
  });

  it('is the same with and without a port or a slash at the end of the address', () => {
    const ids = ['https://example.org', 'https://example.org/', 'https://example.org:8443'].map(
      (address) => tagOf(address, '2020-03-01', ['an-ban', '2018-1']),
    );
    expect(new Set(ids)).toEqual(new Set(['tag:example.org,2020-03-01:an-ban/2018-1']));
  });
});
