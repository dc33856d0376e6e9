import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const INSTALL = 'apt-get update -qq && apt-get install -qq -y --no-install-recommends firefox-esr';
/** In ms. */
const STUCK = 120_000;

/** The Firefox of this machine: FIREFOX_PATH, or Debian's. A machine without gets it, or the tests fail. */
export function provideFirefox(): string {
  const given = process.env['FIREFOX_PATH'];
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (given === undefined && !runs('firefox-esr') && mayInstall) {
    console.log('Installing Firefox for the browser tests…');
    spawnSync(INSTALL, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const found = given ?? 'firefox-esr';
  if (runs(found)) return found;
  throw new Error(
    'The browser tests need Firefox: install it (on Debian `apt-get install firefox-esr`) or set FIREFOX_PATH to it.',
  );
}

/** A picture of an address in Firefox, which opens it as a new visitor, in a window of this size, with script or without. */
export async function pictureInFirefox(
  firefox: string,
  address: string,
  { width, height }: { width: number; height: number },
  script: boolean,
): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  try {
    writeFileSync(join(folder, 'user.js'), `user_pref("javascript.enabled", ${String(script)});\n`);
    const file = join(folder, 'page.png');
    const size = `${String(width)},${String(height)}`;
    const command = ['--headless', '--no-remote', '--profile', folder, '--window-size', size];
    await promisify(execFile)(firefox, [...command, '--screenshot', file, address], {
      timeout: STUCK,
      env: { ...process.env, HOME: folder },
    });
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runs(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}
