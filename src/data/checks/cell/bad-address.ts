import type { AddressReason, Fault } from '../../issue.ts';

/** A name that can be looked up anywhere: labels with dots between, the last of letters. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]+)$/i;
/** What no address holds as it stands. The quotation marks would end the attribute that it is written into. */
const SIGNS = /[\s"'<>\\^`{|}]/u;
const LONGEST = 2000;

/** Readers follow the address of a source: it leads to a page of the web and to no other thing. */
export function badAddress(cell: string): Fault | null {
  const reason = wrongWith(cell, /[\s"<>\\^`{|}]/u);
  return reason && { code: 'bad-address', of: 'source', reason, suggestion: suggest(cell) };
}

/** An archive is read over https: only then is its copy the one that it keeps. */
export function badArchive(cell: string): Fault | null {
  const isPlain = /^http:\/\//i.test(cell);
  const fault = badAddress(cell);
  if (!isPlain || fault !== null) return fault;
  const suggestion = cell.replace(/^http:/i, 'https:');
  return { code: 'bad-address', of: 'source', reason: 'plain', suggestion };
}

/** A link may also lead to a page of the site itself, from its root on. */
export function badLink(cell: string): Fault | null {
  const own = /^\/(?!\/)[^\s"'<>\\^`{|}]*$/u.test(cell);
  const fault = own ? null : badAddress(cell);
  return fault?.code === 'bad-address' ? { ...fault, of: 'link' } : fault;
}

/** A page of the site, from its root on: a "*" at the end stands for all that begins like it. */
export function badPath(cell: string): Fault | null {
  if (/^\/(?:(?:[a-z0-9._-]+\/)+\*?)?$/.test(cell)) return null;
  const suggestion = `/${cell.replace(/^https?:\/\/[^/]+/, '').replace(/^\/+|\/+$/g, '')}/`;
  const isMended = /^\/(?:[a-z0-9._-]+\/)+$/.test(suggestion);
  return {
    code: 'bad-address',
    of: 'page',
    reason: 'slashes',
    suggestion: isMended ? suggestion : null,
  };
}

/** Where the site stands: https, and a path of plain letters at most, for every link is made of it. */
export function badSiteAddress(cell: string): Fault | null {
  const reason =
    (cell.startsWith('https://') ? null : 'scheme') ?? wrongWith(cell, SIGNS) ?? wrongPath(cell);
  return reason && { code: 'bad-address', of: 'site', reason, suggestion: null };
}

/** Where readers tell of a fault: a page that only they and its keeper read on the way. */
export function badIssuesAddress(cell: string): Fault | null {
  const reason = (cell.startsWith('https://') ? null : 'scheme') ?? wrongWith(cell, SIGNS);
  return reason && { code: 'bad-address', of: 'issues', reason, suggestion: null };
}

function wrongWith(cell: string, signs: RegExp): AddressReason | null {
  if (cell.length > LONGEST) return 'length';
  const [, authority] = /^https?:\/\/([^/?#]*)/i.exec(cell) ?? [];
  if (authority === undefined) return 'scheme';
  if (authority.includes('@')) return 'credentials';
  const host = authority.replace(/:\d{1,5}$/, '');
  if (!HOST.test(host)) return 'host';
  if (signs.test(cell)) return 'signs';
  return URL.canParse(cell) ? null : 'host';
}

function wrongPath(cell: string): AddressReason | null {
  if (/[?#]/.test(cell)) return 'query';
  const path = cell.replace(/^https:\/\/[^/]+/, '');
  return /^(?:\/[a-z0-9_~-]+(?:\.[a-z0-9_~-]+)*)*\/?$/i.test(path) ? null : 'path';
}

/** Only what was plainly meant: an address without its scheme, or with blanks. */
function suggest(cell: string): string | null {
  const whole = /^https?:\/\//i.test(cell) ? cell : `https://${cell.replace(/^\/\//, '')}`;
  const bare = whole.replaceAll(/\s/gu, '%20').replaceAll('"', '%22');
  const isPlain = /^(?:https?:\/\/|\/\/|www\.)|^[^/]+\.(?:vn|com|net|org)(?:\/|$)/i.test(cell);
  return isPlain && wrongWith(bare, SIGNS) === null ? bare : null;
}
