/**
 * A whole VS Code (workbench and extension hosts) as a server for the browser, out of two npm packages: Node for it to
 * run on, and code-server, of which only lib/vscode is used. Node built-ins only: this runs before anything is installed.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CACHE, ROOT } from './support/project.mjs';
import { endGroup, run, startGroup } from './support/process.mjs';

const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';

const FOLDER = join(CACHE, `vscode-${CODE_SERVER}-node-${NODE}`);
const NODE_BINARY = join(FOLDER, 'node', 'bin', 'node');
const SERVER = join(FOLDER, 'server');
const SERVER_MAIN = join(SERVER, 'out', 'server-main.js');

/**
 * @param {string} packageName
 * @param {string} version
 * @returns {Promise<string>} The tarball's path.
 */
async function packedPackage(packageName, version) {
  const name = `${packageName}-${version}.tgz`;
  const tarball = join(CACHE, name);
  if (existsSync(tarball)) return tarball;
  const partial = join(CACHE, 'partial');
  mkdirSync(partial, { recursive: true });
  await run('npm', ['pack', '--silent', '--pack-destination', partial, `${packageName}@${version}`], { quiet: true });
  renameSync(join(partial, name), tarball);
  return tarball;
}

/**
 * @param {string} tarball
 * @param {string} folder Created; receives what lies in `members` without the first `strip` names of its path.
 * @param {number} strip
 * @param {string[]} members
 */
async function unpack(tarball, folder, strip, members) {
  mkdirSync(folder, { recursive: true });
  await run('tar', ['xzf', tarball, '-C', folder, `--strip-components=${strip}`, ...members], { quiet: true });
}

/**
 * Fetches the server into .cache unless it is there. Unpacked beside and renamed at the end, so that an interrupted
 * fetch is never taken for a whole one.
 * @param {(message: string) => void} report
 */
export async function fetchServer(report) {
  if (existsSync(SERVER_MAIN)) return;
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Error(
      `The VS Code server runs on Linux only; here, run "npm run package" and install the .vsix by hand.`,
    );
  }
  report('Fetching a VS Code server (once, about 100 MB)…');
  mkdirSync(CACHE, { recursive: true });
  const partial = `${FOLDER}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const node = await packedPackage(`node-linux-${process.arch}`, NODE);
  const codeServer = await packedPackage('code-server', CODE_SERVER);
  await unpack(node, join(partial, 'node'), 1, ['package/bin']);
  await unpack(codeServer, join(partial, 'server'), 3, ['package/lib/vscode']);
  await run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: join(partial, 'server'),
    quiet: true,
  });
  replaceNativeLog(join(partial, 'server', 'node_modules', '@vscode', 'spdlog'));
  rmSync(FOLDER, { recursive: true, force: true });
  renameSync(partial, FOLDER);
}

/** @param {string} spdlog The folder of the package that would need a compiler. */
function replaceNativeLog(spdlog) {
  copyFileSync(join(ROOT, 'scripts', 'support', 'fileLog.mjs'), join(spdlog, 'index.mjs'));
  writeFileSync(join(spdlog, 'package.json'), JSON.stringify({ name: '@vscode/spdlog', main: 'index.mjs' }));
}

/** The folders one server works in; two servers never share one. */
export class ServerHome {
  /**
   * @param {string} folder
   * @param {string} [extensions] Installed extensions of another home.
   */
  constructor(folder, extensions = join(folder, 'extensions')) {
    this.folder = folder;
    this.extensions = extensions;
    this.userData = join(folder, 'user-data');
    this.settings = join(this.userData, 'User', 'settings.json');
    this.log = join(folder, 'server.log');
    mkdirSync(dirname(this.settings), { recursive: true });
    mkdirSync(join(folder, 'home'), { recursive: true });
  }

  /** @param {Record<string, unknown>} settings The user settings, instead of those before. */
  writeSettings(settings) {
    writeFileSync(this.settings, JSON.stringify(settings, null, 2));
  }

  /**
   * VS Code takes a locale for installed when a language pack names it; an empty one is enough for our own strings.
   * @param {string} locale
   */
  writeLanguagePack(locale) {
    const translation = join(this.userData, 'empty-translation.json');
    writeFileSync(translation, JSON.stringify({ version: '1.0.0', contents: {} }));
    const pack = {
      [locale]: {
        hash: 'empty',
        label: locale,
        extensions: [{ extensionIdentifier: { id: 'nigao.empty-language-pack' }, version: '1.0.0' }],
        translations: { vscode: translation },
      },
    };
    writeFileSync(join(this.userData, 'languagepacks.json'), JSON.stringify(pack));
  }

  arguments() {
    return [
      ...['--server-data-dir', join(this.folder, 'server-data')],
      ...['--user-data-dir', this.userData],
      ...['--extensions-dir', this.extensions],
      '--accept-server-license-terms',
      '--disable-telemetry',
    ];
  }

  /** Without what an enclosing VS Code or Node has set for its own children. */
  environment() {
    const kept = Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name));
    return { ...Object.fromEntries(kept), HOME: join(this.folder, 'home'), EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  }
}

/**
 * Installs packaged extensions as the only ones.
 * @param {ServerHome} home
 * @param {string[]} packages
 */
export async function installExtension(home, ...packages) {
  rmSync(home.extensions, { recursive: true, force: true });
  await run(
    NODE_BINARY,
    [SERVER_MAIN, ...home.arguments(), ...packages.flatMap((path) => ['--install-extension', path]), '--force'],
    {
      env: home.environment(),
      quiet: true,
    },
  );
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/**
 * @param {number} first
 * @returns {Promise<number>} `first` or the next port that nobody listens on.
 */
export async function freePort(first) {
  for (let port = first; port < first + 200; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port between ${first} and ${first + 200}.`);
}

/**
 * @typedef {object} ServerOptions
 * @property {ServerHome} home
 * @property {number} port
 * @property {string} [locale]
 * @property {string} [tokenFile] The connection token that a browser must bring. Only tests do without.
 * @property {boolean} [smokeTestDriver] Lets a test page run an extension's tests.
 * @property {string} [preload] A module that every process and thread of the server loads first.
 * @property {boolean} [workspaceTrust] Asks whether a folder is trusted; without it every folder is.
 */

/**
 * @typedef {object} RunningServer
 * @property {number} port
 * @property {(query: Record<string, string>) => string} address The workbench's address. `folder`, an absolute path, is
 *   the one way to name what it opens: a default folder of the server gets another authority than its documents have
 *   (`remote` instead of the host), and VS Code then takes one file for two.
 * @property {Promise<void>} ended
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a server in a process group of its own and waits until it answers.
 * @param {ServerOptions} options
 * @returns {Promise<RunningServer>}
 */
export async function startServer({
  home,
  port,
  locale,
  tokenFile,
  smokeTestDriver = false,
  workspaceTrust = false,
  preload,
}) {
  const log = openSync(home.log, 'w');
  if (locale !== undefined) home.writeLanguagePack(locale);
  const { leader, group } = startGroup(
    NODE_BINARY,
    [
      ...(preload === undefined ? [] : ['--import', preload]),
      SERVER_MAIN,
      ...home.arguments(),
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...(tokenFile === undefined ? ['--without-connection-token'] : ['--connection-token-file', tokenFile]),
      ...(locale === undefined ? [] : ['--locale', locale]),
      ...(smokeTestDriver ? ['--enable-smoke-test-driver'] : []),
      ...(workspaceTrust ? [] : ['--disable-workspace-trust']),
    ],
    { cwd: home.folder, env: home.environment(), stdio: ['ignore', log, log] },
  );
  const ended = new Promise((/** @type {(value: void) => void} */ resolve) => leader.once('exit', () => resolve()));
  const stop = () => endGroup(group);
  if (!(await answers(port, leader))) {
    await stop();
    throw new Error(`The VS Code server did not come up:\n${readFileSync(home.log, 'utf8')}`);
  }
  const address = (/** @type {Record<string, string>} */ query) =>
    `http://127.0.0.1:${port}/?${new URLSearchParams(query).toString()}`;
  return { port, address, ended, stop };
}

/**
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} server
 */
async function answers(port, server) {
  for (let waited = 0; waited < 30_000 && server.exitCode === null; waited += 100) {
    const up = await fetch(`http://127.0.0.1:${port}/version`).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return true;
    await sleep(100);
  }
  return false;
}
