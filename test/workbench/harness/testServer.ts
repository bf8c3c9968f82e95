/**
 * A VS Code server with the packaged extension in it and a workspace of a test's own, all below .cache/test/NAME. The
 * extension is installed once for all of them.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isFresh, markFresh } from '../../../scripts/support/freshness.mjs';
import { ensurePackaged } from '../../../scripts/support/packaged.mjs';
import { CACHE, ROOT } from '../../../scripts/support/project.mjs';
import { ServerHome, fetchServer, freePort, installExtension, startServer } from '../../../scripts/vscodeServer.mjs';

const TRAP = join(ROOT, 'test', 'workbench', 'harness', 'connectionTrap.mjs');

/** Where this process begins to look for a port: several run at once, and none may take what another is about to. */
let nextPort = 18_830 + (process.pid % 50) * 100;

/** Named as a clerk would name it: with Chinese and a space, which addresses have to escape. */
const WORKSPACE = '年终总结 草稿';

/**
 * Settings under which a test sees the workbench; a test's own come on top. It follows the colour scheme of the browser,
 * which a test can switch without touching the focus.
 */
const SETTINGS = {
  'window.autoDetectColorScheme': true,
  'workbench.reduceMotion': 'on',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'editor.wordWrap': 'on',
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'files.autoSave': 'off',
  'git.enabled': false,
  'window.commandCenter': false,
};

/** In Restricted Mode from the start, without the question that opens a folder. */
const UNASKED = { 'security.workspace.trust.startupPrompt': 'never' };

export interface TestServerOptions {
  /** Names the folder below .cache/test. */
  readonly name: string;
  /** Display language; English when absent. */
  readonly locale?: 'zh-cn';
  /** User settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Files of the workspace by relative path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Packages installed for this test alone, in place of the one extension that all tests share. */
  readonly extensions?: readonly string[];
  /** Lets the page run an extension's tests. */
  readonly smokeTestDriver?: boolean;
  /** Writes down what the server's processes and threads ask of the network. */
  readonly trapConnections?: boolean;
  /** A module that every process and thread of the server loads first, with what it finds in the environment. */
  readonly preload?: { readonly module: string; readonly environment: Readonly<Record<string, string>> };
  /** Opens the folder as one that nobody has trusted yet. */
  readonly untrusted?: boolean;
}

/** A line of the trap's: a process or thread that loaded it, or one that went to the network. */
export interface ConnectionRecord {
  readonly what: 'loaded' | 'connect' | 'resolve' | 'datagram';
  readonly target: string;
  readonly process: number;
  /** 0 is the process's own, others are workers. */
  readonly thread: number;
  /** The command line; a worker's names its script. */
  readonly at: string;
}

export interface TestServer {
  readonly port: number;
  /** The address that opens the workspace, with what else is asked of the workbench. */
  address(query?: Readonly<Record<string, string>>): string;
  /** Absolute path of the folder that is the test's own. */
  readonly folder: string;
  /** Absolute path of the workspace folder. */
  readonly workspace: string;
  /** Absolute path of the installed extension. @throws Error where only others are installed. */
  readonly extension: string;
  /** Where the extension keeps what it stores, in the node host. */
  readonly storage: string;
  /** What the trap has written down; empty without it. */
  connections(): readonly ConnectionRecord[];
  /** What the extension has written to its log in the node host, windows in the order they were opened. */
  log(): string;
  stop(): Promise<void>;
}

/** The folder of the extension that all tests share, made where it is not there or is of another make. */
export async function installedExtensions(): Promise<string> {
  await fetchServer(console.log);
  const { vsix, made } = await ensurePackaged(console.log);
  const home = new ServerHome(join(CACHE, 'test', 'installed'));
  if (!existsSync(home.extensions) || !isFresh('test-installed', made)) {
    await installExtension(home, vsix);
    markFresh('test-installed', made);
  }
  return home.extensions;
}

function installedFolder(extensions: string): string {
  const name = readdirSync(extensions).find((entry) => entry.startsWith('nigao.nigao-'));
  if (name === undefined) throw new Error(`The extension was not installed into ${extensions}.`);
  return join(extensions, name);
}

function writeWorkspace(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function recordsIn(lines: string): ConnectionRecord[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ConnectionRecord);
}

function logsBelow(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const logs = names.filter((name) => dirname(name).endsWith('nigao.nigao')).map((name) => join(folder, name));
  const begun = new Map(logs.map((log) => [log, statSync(log).birthtimeMs]));
  logs.sort((one, other) => begun.get(one)! - begun.get(other)!);
  return logs.map((log) => readFileSync(log, 'utf8')).join('');
}

async function ownPort(): Promise<number> {
  const from = nextPort;
  nextPort += 10;
  return freePort(from);
}

/** Starts a server with nothing left of the run before. */
export async function startTestServer(options: TestServerOptions): Promise<TestServer> {
  const shared = await installedExtensions();
  const folder = join(CACHE, 'test', options.name);
  rmSync(folder, { recursive: true, force: true });
  const home = options.extensions === undefined ? new ServerHome(folder, shared) : new ServerHome(folder);
  if (options.extensions !== undefined) await installExtension(home, ...options.extensions);
  home.writeSettings({ ...SETTINGS, ...(options.untrusted ? UNASKED : {}), ...options.settings });
  const workspace = join(folder, WORKSPACE);
  writeWorkspace(workspace, options.files ?? {});
  const connections = join(folder, 'connections.jsonl');
  const preload = options.trapConnections
    ? { module: TRAP, environment: { NIGAO_TEST_CONNECTIONS: connections } }
    : options.preload;
  // The server takes its environment from this process
  Object.assign(process.env, preload?.environment);
  const { port, address, stop } = await startServer({
    home,
    port: await ownPort(),
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    smokeTestDriver: options.smokeTestDriver ?? false,
    workspaceTrust: options.untrusted ?? false,
    ...(preload === undefined ? {} : { preload: preload.module }),
  });
  for (const name of Object.keys(preload?.environment ?? {})) Reflect.deleteProperty(process.env, name);
  return {
    port,
    address: (query = {}) => address({ folder: workspace, ...query }),
    folder,
    workspace,
    get extension() {
      return installedFolder(home.extensions);
    },
    storage: join(home.userData, 'User', 'globalStorage', 'nigao.nigao'),
    connections: () => (existsSync(connections) ? recordsIn(readFileSync(connections, 'utf8')) : []),
    log: () => logsBelow(join(home.userData, 'logs')),
    stop,
  };
}
