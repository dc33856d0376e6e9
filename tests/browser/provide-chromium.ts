import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';

const INSTALL = 'apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium';

/** Before the browser tests: a machine without Chromium gets one, or the run fails; it never passes for lack of it. */
export function setup() {
  if (findChromium() !== undefined) return;
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (mayInstall && process.env['CHROMIUM_PATH'] === undefined) {
    console.log('Installing Chromium for the browser tests…');
    spawnSync(INSTALL, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  if (findChromium() === undefined) {
    throw new Error(
      'The browser tests need Chromium: install it (on Debian `apt-get install chromium`) or set CHROMIUM_PATH to it.',
    );
  }
}
