import type { FileForm, PublishedFile } from '../../../publish/file.ts';
import type { Site } from '../../site.ts';
import type { FileView } from './view.ts';
import { WORDS } from './words.ts';

/** `what` is what the file holds, where the place it stands in does not say it. */
export function fileView(site: Site, file: PublishedFile, what?: string): FileView {
  const { addresses, f, locale } = site;
  const form = formName(site, file.form, file.path);
  return {
    label: what === undefined ? form : WORDS[locale].file({ what, form }),
    href: file.room === 'data' ? addresses.dataFile(file.path) : addresses.api(file.path),
    size: f.fileSize(file.content.length),
    sha256: file.sha256,
  };
}

function formName({ locale }: Site, form: FileForm, path: string): string {
  switch (form) {
    case 'csv':
      return WORDS[locale].csv;
    case 'excel-csv':
      return WORDS[locale].excel;
    case 'xlsx':
    case 'ods':
    case 'zip':
      return form.toUpperCase();
    case 'json':
    case 'json-ld':
    case 'json-schema':
    case 'text':
      return path;
  }
}
