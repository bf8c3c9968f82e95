/**
 * Look-up's time and memory, ours and the peers' over the same passages: build, bytes stored, load, queries of six
 * characters cut anywhere and of three hundred. Each stage runs in a process of its own (stage.ts).
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { NodeStore } from '../../src/library/node/nodeStore.ts';
import { seal, unsealed } from '../../src/library/store/envelope.ts';
import type { Report } from '../../src/corpus/model.ts';
import { passageText } from '../../src/corpus/sources.ts';
import { buildPassageIndex, LARGEST_SEGMENT, loadPassageIndex } from '../../src/search/embeddedIndex.ts';
import { firstLookUps } from '../../src/search/firstLookUps.ts';
import { GramIndex } from '../../src/search/gramIndex.ts';
import { LatentSpace } from '../../src/search/latentSpace.ts';
import { foldIn } from '../../src/search/foldIn.ts';
import { randomSource } from './generator.ts';

/** One figure of a stage, as printed. */
type Figures = Readonly<Record<string, string>>;
type Stage = (folder: string) => Promise<Figures>;
type ReadReports = (folder: string) => Promise<readonly { readonly reports: readonly Report[] }[]>;

const PEERS = ['minisearch', '@orama/orama', 'flexsearch', 'better-sqlite3'];
const PEERS_SOURCE = fileURLToPath(new URL('./peers/', import.meta.url));
const PEERS_HOME = resolve('.cache/bench-peers');
const SHORT = { length: 6, queries: 100 };
const LONG = { length: 300, queries: 40 };
/** A peer's slow queries are stopped after this many seconds; the percentiles are of those that ran. */
const PATIENCE = 20;

/** Stages by name, for `stages.ts`. @param readFolder how a folder's texts are read */
export function searchStages(readFolder: ReadReports): Record<string, Stage> {
  const reportsOf = async (folder: string): Promise<Report[]> =>
    (await readFolder(folder)).flatMap(({ reports }) => reports);
  const stages: Record<string, Stage> = {
    'look-up, built': async (folder) => benchBuild(folder, await reportsOf(folder)),
    'look-up, its parts': async (folder) => benchParts(await reportsOf(folder)),
    'look-up, loaded': async (folder) => benchLoaded(folder, await reportsOf(folder)),
    'look-up, one file changed': async (folder) => benchChange(await reportsOf(folder)),
  };
  for (const peer of PEERS) stages[`look-up by ${peer}`] = (folder) => benchPeer(peer, folder);
  return stages;
}

function textsOf(reports: readonly Report[]): string[] {
  return reports.flatMap((report) => report.passages.map((passage) => passageText(report, passage)));
}

/** Written beside the folder, for the stages after this one. */
function storedAt(folder: string, name: string): string {
  return `${folder.replace(/\/$/, '')}.${name}`;
}

function benchBuild(folder: string, reports: readonly Report[]): Figures {
  const before = memory();
  const whole = timed(() => buildPassageIndex(reports));
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const bytes = whole.value.toBytes();
  writeFileSync(storedAt(folder, 'index'), seal(bytes));
  writeFileSync(storedAt(folder, 'passages.json'), JSON.stringify(textsOf(reports)));
  return {
    passages: String(whole.value.passageCount),
    'all of it': seconds(whole.ms),
    stored: megabytes(bytes.length),
    'memory before and at most': `${before} and ${peak} MB`,
  };
}

/** Inverted index and latent space apart, in blocks of the size that segments have. */
function benchParts(reports: readonly Report[]): Figures {
  const texts = textsOf(reports);
  const blocks: string[][] = [];
  for (let at = 0; at < texts.length; at += LARGEST_SEGMENT) blocks.push(texts.slice(at, at + LARGEST_SEGMENT));
  const inverted = timed(() => blocks.map((block) => GramIndex.build(block)));
  const fitted = timed(() => LatentSpace.fit(texts));
  const folded = timed(() => inverted.value.map((index) => foldIn(index, fitted.value)));
  return {
    'inverted index': seconds(inverted.ms),
    'latent space': `${seconds(fitted.ms)} to fit, ${seconds(folded.ms)} to fold in`,
  };
}

async function benchLoaded(folder: string, reports: readonly Report[]): Promise<Figures> {
  const path = storedAt(folder, 'index');
  const store = new NodeStore(dirname(path));
  await store.read(basename(path));
  const began = performance.now();
  const bytes = await unsealed(store, basename(path));
  const index = bytes ? loadPassageIndex(bytes, reports) : undefined;
  const loadedAfter = performance.now() - began;
  if (!index) throw new Error('nigao: the index did not load; run the stage "look-up, built" first.');
  const texts = textsOf(reports);
  // As the library's thread does before anybody asks
  const warmedUp = timed(() => [...firstLookUps(index)]);
  return {
    load: milliseconds(loadedAfter),
    'then warmed up in': milliseconds(warmedUp.ms),
    'six characters': percentiles(shortQueries(texts), (query) => index.search({ query, k: 10 })),
    'in own words': percentiles(PLAIN_QUERIES, (query) => index.search({ query, k: 10 })),
    '300 characters': percentiles(longQueries(texts), (text) => index.similar({ text, k: 10 })),
    memory: `${memory()} MB, reports included`,
  };
}

/** Needs worded unlike their answers: they go through the lexicon. */
const PLAIN_QUERIES = Array.from({ length: 5 }, () => [
  '人手老化专业不强',
  '给老百姓讲法律知识',
  '村里没钱怎么办',
  '防止群众重新变穷 打算',
  '办事难 门难进',
  '老人吃饭不方便',
]).flat();

function benchChange(reports: readonly Report[]): Figures {
  const index = buildPassageIndex(reports);
  const { path } = reports[reports.length >> 1]!;
  const file = reports.filter((report) => report.path === path);
  const changed = timed(() => {
    index.removeFile(path);
    index.addReports(file);
  });
  return { 'one file out and in': milliseconds(changed.ms), 'reports in it': String(file.length) };
}

async function benchPeer(peer: string, folder: string): Promise<Figures> {
  if (!havePeer(peer)) return { missing: `${peer} cannot be installed here` };
  const adapter = (await import(pathToFileURL(join(PEERS_SOURCE, `${peer.replace('@orama/', '')}.mjs`)).href)) as {
    build: (load: typeof importPeer, passages: string[], file: string) => Promise<{ store: () => void }>;
    open: (load: typeof importPeer, file: string) => Promise<(query: string) => unknown>;
  };
  const texts = JSON.parse(readFileSync(storedAt(folder, 'passages.json'), 'utf8')) as string[];
  const file = storedAt(folder, peer.replace('/', '-'));
  const began = performance.now();
  const { store } = await adapter.build(importPeer, texts, file);
  const built = performance.now() - began;
  store();
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const loadBegan = performance.now();
  const search = await adapter.open(importPeer, file);
  const loaded = performance.now() - loadBegan;
  return {
    build: seconds(built),
    stored: megabytes(statSync(file).size),
    load: milliseconds(loaded),
    'six characters': await percentilesOf(shortQueries(texts), search),
    '300 characters': await percentilesOf(longQueries(texts), search),
    memory: `${peak} MB at most to build`,
  };
}

/** Installs the peers once into an ignored folder; SQLite is compiled there, which takes minutes. */
function havePeer(peer: string): boolean {
  const installed = (): boolean => existsSync(join(PEERS_HOME, 'node_modules', peer));
  if (installed()) return true;
  mkdirSync(PEERS_HOME, { recursive: true });
  copyFileSync(join(PEERS_SOURCE, 'package.json'), join(PEERS_HOME, 'package.json'));
  spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: PEERS_HOME, stdio: 'ignore' });
  return installed();
}

async function importPeer(name: string): Promise<unknown> {
  const path = createRequire(join(PEERS_HOME, 'package.json')).resolve(name);
  return import(pathToFileURL(path).href);
}

function shortQueries(texts: readonly string[]): string[] {
  const random = randomSource(11);
  return Array.from({ length: SHORT.queries }, () => {
    const text = texts[Math.floor(random() * texts.length)]!;
    const at = Math.floor(random() * Math.max(1, text.length - SHORT.length));
    return text.slice(at, at + SHORT.length);
  });
}

function longQueries(texts: readonly string[]): string[] {
  const random = randomSource(13);
  return Array.from({ length: LONG.queries }, () => {
    let text = '';
    for (let at = Math.floor(random() * texts.length); text.length < LONG.length; at++)
      text += texts[at % texts.length]!;
    return text.slice(0, LONG.length);
  });
}

function timed<T>(run: () => T): { value: T; ms: number } {
  const began = performance.now();
  const value = run();
  return { value, ms: performance.now() - began };
}

function percentiles(queries: readonly string[], search: (query: string) => unknown): string {
  for (const query of queries.slice(0, 5)) search(query);
  return describe(queries.map((query) => timed(() => search(query)).ms));
}

async function percentilesOf(queries: readonly string[], search: (query: string) => unknown): Promise<string> {
  const times: number[] = [];
  const end = performance.now() + PATIENCE * 1000;
  for (const query of queries) {
    const began = performance.now();
    await search(query);
    times.push(performance.now() - began);
    if (performance.now() > end) break;
  }
  return describe(times);
}

function describe(times: number[]): string {
  times.sort((a, b) => a - b);
  const at = (share: number): string => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1);
  return `${at(0.5)} / ${at(0.95)} ms`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function milliseconds(ms: number): string {
  return `${ms.toFixed(0)} ms`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function memory(): number {
  return Math.round(process.memoryUsage().rss / 1e6);
}
