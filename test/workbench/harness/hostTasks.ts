/**
 * How long one extension's code holds the extension host up at a stretch, from the host's own CPU profile: neighbouring
 * looks at the stack that all find that extension's code on it are one stretch. What other extensions and VS Code
 * do by themselves does not count; what they do when it calls them, does.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Profiler } from 'node:inspector';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../../scripts/support/project.mjs';

const MODULE = join(ROOT, 'test', 'workbench', 'harness', 'hostProfiler.mjs');

/** A stretch of an extension's code. */
export interface HostTask {
  readonly milliseconds: number;
  /** The functions that took most of it, each with its place. */
  readonly functions: readonly string[];
}

/** Profiles the extension hosts of a test server that are started while it is armed. */
export class HostProfiler {
  readonly #folder: string;
  /** Profiles taken of a host so far. */
  readonly #takenOf = new Map<number, number>();

  /** @param folder is made anew. */
  constructor(folder: string) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** For `startTestServer`. */
  get preload(): { module: string; environment: Readonly<Record<string, string>> } {
    return { module: MODULE, environment: { NIGAO_TEST_PROFILES: this.#folder } };
  }

  /** Every host from now on is profiled from its start. */
  arm(): void {
    writeFileSync(join(this.#folder, 'armed'), '');
  }

  /** What the host that was started last did since its start or since the last call. */
  async take(): Promise<Profiler.Profile> {
    const [latest] = readdirSync(this.#folder)
      .filter((entry) => entry.endsWith('.profiling'))
      .map((entry) => ({ pid: Number.parseInt(entry, 10), begun: statSync(join(this.#folder, entry)).mtimeMs }))
      .sort((one, other) => other.begun - one.begun);
    if (!latest) throw new Error('No extension host is being profiled.');
    const path = join(this.#folder, `${latest.pid}-${this.#taken(latest.pid)}.cpuprofile`);
    process.kill(latest.pid, 'SIGUSR2');
    while (!existsSync(path)) await sleep(50);
    return JSON.parse(readFileSync(path, 'utf8')) as Profiler.Profile;
  }

  #taken(pid: number): number {
    const before = this.#takenOf.get(pid) ?? 0;
    this.#takenOf.set(pid, before + 1);
    return before;
  }
}

/** Functions named of a stretch. */
const NAMED = 3;

/** @param script what the addresses of the extension's code hold */
export function hostTasks({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, script: string): HostTask[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id] as const)));
  const own = new Map<number, boolean>();
  const isOwn = (id: number): boolean => {
    const known = own.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    const answer = byId.get(id)!.callFrame.url.includes(script) || (parent !== undefined && isOwn(parent));
    own.set(id, answer);
    return answer;
  };
  const isCollection = (id: number): boolean => byId.get(id)!.callFrame.functionName === '(garbage collector)';
  const nameOf = (id: number): string => {
    const { functionName, url, lineNumber, columnNumber } = byId.get(id)!.callFrame;
    return `${functionName === '' ? 'anonymous' : functionName} (${basename(url)}:${lineNumber + 1}:${columnNumber + 1})`;
  };

  const tasks: HostTask[] = [];
  let spent = new Map<string, number>();
  let length = 0;
  const end = () => {
    const most = [...spent].sort(([, one], [, other]) => other - one).slice(0, NAMED);
    if (length > 0)
      tasks.push({
        milliseconds: length / 1000,
        functions: most.map(([name, time]) => `${name} ${(time / 1000).toFixed(1)} ms`),
      });
    length = 0;
    spent = new Map();
  };
  for (const [at, id] of samples.entries()) {
    // A look stands for the time until the next
    const time = timeDeltas[at + 1] ?? 0;
    if (isOwn(id) || (length > 0 && isCollection(id))) {
      length += time;
      spent.set(nameOf(id), (spent.get(nameOf(id)) ?? 0) + time);
    } else end();
  }
  end();
  return tasks;
}
