import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
};

/** At the end of an address: the page comes in pieces, as over a slow network. */
export const SLOWLY = '?slowly';
const PIECE = 8192;

/** How the way to the site is, which a test may change while the site is served. */
export interface Network {
  /** Whether answers come, do not come, or are waited for without end. */
  state: 'up' | 'down' | 'silent';
  /** The mark of the edition that pages say they are of, in place of their own. */
  edition?: string;
  /** Whether bytes are compressed on their way, as by a host. */
  compressed?: boolean;
  /** What was asked for. */
  asked: string[];
}

/** Serves a built site as any static host would; gives its origin and the way to stop it. */
export async function serve(
  folder: string,
  network: Network = { state: 'up', asked: [] },
): Promise<{ origin: string; stop: () => void }> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    network.asked.push(pathname);
    if (network.state === 'down') request.socket.destroy();
    if (network.state !== 'up') return;
    const wanted = join(
      folder,
      decodeURIComponent(pathname),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    const found = existsSync(wanted) && statSync(wanted).isFile();
    const file = found ? wanted : join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(network.compressed && { 'content-encoding': 'gzip' }),
    });
    const plain = ofEdition(readFileSync(file), file, network.edition);
    const bytes = network.compressed ? gzipSync(plain) : plain;
    if (search === SLOWLY) Readable.from(inPieces(bytes)).pipe(response);
    else response.end(bytes);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function ofEdition(bytes: Buffer, file: string, edition: string | undefined): Buffer {
  if (edition === undefined || !file.endsWith('.html')) return bytes;
  return Buffer.from(
    bytes.toString().replace(/data-edition(="[^"]*")?/, `data-edition="${edition}"`),
  );
}

async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += PIECE) {
    yield bytes.subarray(from, from + PIECE);
    // Long enough for what has come to be drawn.
    await pause(40);
  }
}
