/**
 * Typing on and on, as fast as a fluent clerk: a page is typed through commits of an input method, a character at a time,
 * while the memory of the extension host and the ghost text in view are watched.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from './workbench.ts';

export interface SoakOptions {
  /** What is typed; begun again when it ends. */
  readonly text: string;
  readonly characters: number;
  readonly perSecond: number;
  /** Folder that the server calls its home. */
  readonly home: string;
  /** Characters between two rests, in which ghost text and memory are looked at. */
  readonly stretch: number;
}

export interface SoakResult {
  readonly typed: number;
  /** Characters typed a second, as it came out. */
  readonly perSecond: number;
  /** Rests in which ghost text stood. */
  readonly shown: number;
  /** Those where it was an answer to an earlier place: what stood, and what this place's answer is. */
  readonly late: readonly string[];
  /** Resident memory of the extension host and its workers in MB, at every rest. */
  readonly memory: readonly number[];
}

/** Milliseconds of rest: longer than VS Code waits before it asks, and than an answer takes. */
const REST = 900;

/** Resident memory of the extension hosts whose home is that folder, in MB; workers are their threads. */
export function extensionHostMemory(home: string): number {
  let pages = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(join('/proc', pid, 'cmdline'), 'utf8');
      if (!command.includes('--type=extensionHost')) continue;
      if (!readFileSync(join('/proc', pid, 'environ'), 'utf8').includes(home)) continue;
      pages += Number(readFileSync(join('/proc', pid, 'statm'), 'utf8').split(' ')[1]);
    } catch {
      // The process ended meanwhile
    }
  }
  return Math.round((pages * 4096) / 1e6);
}

async function ghost(workbench: Workbench): Promise<string> {
  return (await workbench.ghostText.allInnerTexts()).join('');
}

/** What VS Code shows when it is asked for this very place; empty when it does not show again what was just sent away. */
async function askedAnew(workbench: Workbench): Promise<string> {
  await workbench.page.keyboard.press('Escape');
  await workbench.page.keyboard.press('Alt+Backslash');
  await workbench.page.waitForTimeout(REST);
  const fresh = await ghost(workbench);
  await workbench.page.keyboard.press('Escape');
  return fresh;
}

/** Types in the active editor, from where its text ends. */
export async function soak(workbench: Workbench, options: SoakOptions): Promise<SoakResult> {
  const { page } = workbench;
  await workbench.typeInEditor('');
  const session = await page.context().newCDPSession(page);
  const memory = [extensionHostMemory(options.home)];
  let shown = 0;
  const late: string[] = [];
  let spent = 0;
  for (let typed = 0; typed < options.characters;) {
    const began = performance.now();
    for (let at = 0; at < options.stretch && typed < options.characters; at++, typed++) {
      const character = options.text.charAt(typed % options.text.length);
      if (character === '\n') await page.keyboard.press('Enter');
      else await session.send('Input.insertText', { text: character });
      const due = began + ((at + 1) * 1000) / options.perSecond;
      await page.waitForTimeout(Math.max(0, due - performance.now()));
    }
    spent += performance.now() - began;
    await page.waitForTimeout(REST);
    const standing = await ghost(workbench);
    if (standing !== '') {
      shown++;
      const fresh = await askedAnew(workbench);
      const same = fresh.startsWith(standing) || standing.startsWith(fresh);
      if (!same) late.push(`${standing} for ${fresh}`);
    }
    memory.push(extensionHostMemory(options.home));
  }
  await session.detach();
  return { typed: options.characters, perSecond: (options.characters * 1000) / spent, shown, late, memory };
}
