import { SOURCE_LOCALE } from '../i18n/locale.ts';
import type { PublishedFile } from '../publish/file.ts';
import { publishedFiles } from '../publish/files.ts';
import { currentLedger, currentRecord, currentSite } from './current.ts';
import { releaseOf } from './release.ts';

/** What this build publishes, as the files for machines need it. */
export const currentRelease = releaseOf(currentSite(SOURCE_LOCALE), currentLedger, currentRecord);

let made: Promise<PublishedFile[]> | undefined;

/** Every file for machines that this build publishes, with its bytes. Made once, for the routes that serve and the pages that list them. */
export function currentFiles(): Promise<PublishedFile[]> {
  made ??= publishedFiles(currentRelease);
  return made;
}

/** The routes of the files of a room: the same in every language. */
export async function filePaths(room: PublishedFile['room']) {
  const files = await currentFiles();
  return files
    .filter((file) => file.room === room)
    .map(({ path, content }) => ({ params: { file: path }, props: { content } }));
}
