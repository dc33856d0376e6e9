import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../src/cli/addresses-of.ts';
import { unservedIn } from '../../src/cli/unserved.ts';
import { readContent, readRecord } from '../../src/data/folder.ts';
import { movedAddresses } from '../../src/site/moved.ts';
import { readPublication } from '../../src/editions/publication.ts';
import { roots } from '../../src/roots.ts';
import { SAMPLE_FOLDER } from '../sample/write.ts';
import { bothSites } from './both-sites.ts';

const FOLDERS: Readonly<Record<string, { data: string; content: string }>> = {
  'the site': roots,
  'the sample': { data: `${SAMPLE_FOLDER}/data`, content: `${SAMPLE_FOLDER}/content` },
};

/** What a site says that it serves, and what of that has moved. */
function servedBy(name: string) {
  const folders = FOLDERS[name];
  if (!folders) throw new Error(`no folders of ${name}`);
  const files = readRecord(folders);
  const reading = readPublication(files);
  if (!reading.ok) throw new Error(`${name} has faults`);
  const { publication } = reading;
  const served = addressesOf(publication, files, readContent(folders.content));
  const known = new Set(served.map(({ address }) => address));
  return { served, moved: movedAddresses(publication.dataset, publication.recorded, known) };
}

/** No address for readers: it is served where there is nothing. */
const NO_ADDRESS = ['404.html'];

describe.each(bothSites)('$name', ({ name, folder, pages }) => {
  const { served, moved } = servedBy(name);

  it('records the address of every page that was built, and of no other', () => {
    const listed = [...served.map(({ address }) => address), ...moved.map(({ from }) => from)];
    const recorded = listed
      .filter((address) => address.endsWith('/'))
      .map((address) => `${address.slice(1)}index.html`);
    expect(recorded.toSorted()).toEqual(
      pages.filter((page) => !NO_ADDRESS.includes(page)).toSorted(),
    );
  });

  it('has every file that an address stands for', () => {
    const pictures = globSync('bieu-do/*.png', { cwd: folder }).length > 0;
    const missing = unservedIn(folder, served, []);
    expect(pictures ? missing : missing.filter((file) => !file.endsWith('.png'))).toEqual([]);
  });

  it('gives each address one meaning', () => {
    const addresses = served.map(({ address }) => address);
    expect(addresses.filter((one, at) => addresses.indexOf(one) < at)).toEqual([]);
  });

  it('says of no address more than a line', () => {
    expect(
      served.filter(({ subject }) => /[\n\r]/.test(subject) || join(subject).length > 700),
    ).toEqual([]);
  });
});
