/** A file to be fetched: how large it is, and what proves that it came whole. */
export interface FileView {
  label: string;
  href: string;
  size: string;
  sha256: string;
}
