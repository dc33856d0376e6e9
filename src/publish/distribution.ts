/** A file that a data set can be had as. */
export interface Distribution {
  /** What it holds, in the reader's language. */
  name: string;
  /** Its whole address. */
  address: string;
  mediaType: string;
  /** Its size in bytes and its SHA-256 checksum in hexadecimal digits, of the very bytes that are served. */
  bytes: number;
  sha256: string;
}
