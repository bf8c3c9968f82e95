/**
 * Typing on and on, as fast as a fluent clerk: a page is typed through commits of an input method, a character at a time,
 * while the memory of the extension host and the ghost text in view are watched.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomSource } from '../../bench/generator.ts';
import { belongs, lookAtGhost, type GhostLook } from './ghostLooks.ts';
import type { HostClock, HostEvent } from './hostClock.ts';
import type { Workbench } from './workbench.ts';

export interface SoakOptions {
  /** What is typed; begun again when it ends. */
  readonly text: string;
  readonly characters: number;
  readonly perSecond: number;
  /** Folder that the server calls its home. */
  readonly home: string;
  /** What the host says of the server, started with `HOST_CLOCK`. */
  readonly clock: HostClock;
  /** Characters between two rests, in which ghost text and memory are looked at. */
  readonly stretch: number;
}

export interface SoakResult {
  readonly typed: number;
  /** Characters typed a second, as it came out. */
  readonly perSecond: number;
  readonly rests: number;
  /** Rests in which ghost text stood. */
  readonly shown: number;
  /** Times ghost text was seen at all: in rests, and at random moments between two keys. */
  readonly looks: number;
  /** What was seen and did not belong to the text it stood behind: an answer to another place. */
  readonly late: readonly string[];
  /** At the beginning and at every rest. */
  readonly memory: readonly HeldMemory[];
}

/** In MB. */
export interface HeldMemory {
  /** The heap of the extension host's own thread, all garbage collected. */
  readonly heap: number;
  /** What of the host and its workers is in the machine's memory, their garbage with it. */
  readonly resident: number;
}

/** Milliseconds of rest: longer than VS Code waits before it asks, and than an answer takes. */
const REST = 900;

/** Share of the keys behind which the screen is looked at, somewhere before the next key. */
const LOOKED_AT = 0.2;
const SEED = 7;

/** Bytes of a page of memory. */
const PAGE = 4096;
/** Milliseconds that collecting and telling may take. */
const PATIENCE = 10_000;

/** Process ids of the extension hosts whose home is that folder. */
function extensionHosts(home: string): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      const command = readFileSync(join('/proc', String(pid), 'cmdline'), 'utf8');
      if (!command.includes('--type=extensionHost')) return false;
      return readFileSync(join('/proc', String(pid), 'environ'), 'utf8').includes(home);
    } catch {
      // The process ended meanwhile
      return false;
    }
  });
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10;
}

/** What the extension host holds, once all that it does not need is collected. */
async function heldMemory({ home, clock }: SoakOptions): Promise<HeldMemory> {
  const heaps = (): HostEvent[] => clock.events().filter(({ what }) => what === 'heap');
  const before = heaps().length;
  const hosts = extensionHosts(home);
  for (const pid of hosts) process.kill(pid, 'SIGUSR2');
  const end = performance.now() + PATIENCE;
  while (heaps().length < before + hosts.length) {
    if (performance.now() > end) throw new Error('the extension host did not say what its heap holds');
    await sleep(100);
  }
  const told = heaps().slice(before);
  const resident = hosts.map((pid) => Number(readFileSync(join('/proc', String(pid), 'statm'), 'utf8').split(' ')[1]));
  return {
    heap: megabytes(told.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0)),
    resident: megabytes(resident.reduce((sum, pages) => sum + pages * PAGE, 0)),
  };
}

/** Types in the active editor, from where its text ends. */
export async function soak(workbench: Workbench, options: SoakOptions): Promise<SoakResult> {
  const { page } = workbench;
  await workbench.typeInEditor('');
  const session = await page.context().newCDPSession(page);
  const memory = [await heldMemory(options)];
  const random = randomSource(SEED);
  const looks: GhostLook[] = [];
  const look = async (): Promise<boolean> => {
    const seen = await lookAtGhost(workbench);
    if (seen) looks.push(seen);
    return seen !== null;
  };
  let shown = 0;
  let spent = 0;
  for (let typed = 0; typed < options.characters;) {
    const began = performance.now();
    for (let at = 0; at < options.stretch && typed < options.characters; at++, typed++) {
      const character = options.text.charAt(typed % options.text.length);
      if (character === '\n') await page.keyboard.press('Enter');
      else await session.send('Input.insertText', { text: character });
      const due = began + ((at + 1) * 1000) / options.perSecond;
      if (random() < LOOKED_AT) {
        await page.waitForTimeout(Math.max(0, (due - performance.now()) * random()));
        await look();
      }
      await page.waitForTimeout(Math.max(0, due - performance.now()));
    }
    spent += performance.now() - began;
    await page.waitForTimeout(REST);
    if (await look()) shown++;
    memory.push(await heldMemory(options));
  }
  await session.detach();
  const events = options.clock.events();
  const late = looks
    .filter((seen) => !belongs(seen, events))
    .map(({ paragraph, ghost }) => `${ghost} behind ${paragraph}`);
  const perSecond = (options.characters * 1000) / spent;
  return { typed: options.characters, perSecond, rests: memory.length - 1, shown, looks: looks.length, late, memory };
}
