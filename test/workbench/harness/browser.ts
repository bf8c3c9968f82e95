/** Chromium, driven by Playwright. */
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../../scripts/support/chromium.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws Error with one sentence on what to install where no Chromium can be had. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await ensureChromium(console.log);
  return await chromium.launch({ executablePath, args: FLAGS });
}
