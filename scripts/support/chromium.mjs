/** The browser that drives the workbench: Debian's own, installed by apt-get where that is allowed. */
import { existsSync } from 'node:fs';
import { run } from './process.mjs';

const PLACES = [
  process.env['NIGAO_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const PACKAGES = ['chromium', 'fonts-wqy-zenhei'];

/** @returns {string | undefined} */
export function findChromium() {
  return PLACES.find((place) => place !== undefined && existsSync(place));
}

/**
 * @param {(message: string) => void} report
 * @returns {Promise<string>} The path of a Chromium; one is installed when there is none.
 * @throws {Error} One sentence that says what to install.
 */
export async function ensureChromium(report) {
  const found = findChromium();
  if (found !== undefined) return found;
  report('Installing Chromium and a Chinese font by apt-get…');
  const [command, ...before] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run(command ?? 'apt-get', [...before, 'update', '-qq'], { quiet: true, env });
    await run(command ?? 'apt-get', [...before, 'install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], {
      quiet: true,
      env,
    });
  } catch {
    throw new Error(
      `The workbench tests need a browser and a Chinese font: sudo apt-get install ${PACKAGES.join(' ')}`,
    );
  }
  const installed = findChromium();
  if (installed === undefined) throw new Error('apt-get installed no Chromium; set NIGAO_CHROMIUM to the path of one.');
  return installed;
}
