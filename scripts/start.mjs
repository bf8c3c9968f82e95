/**
 * `npm start [-- FOLDER]`: from a fresh checkout to a VS Code in the browser with the extension in it, one step after
 * the other, each skipped when nothing has changed. Node built-ins only, since it runs before anything is installed.
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { dependenciesAreFresh, isFresh, markFresh } from './support/freshness.mjs';
import { ensurePackaged } from './support/packaged.mjs';
import { run } from './support/process.mjs';
import { CACHE, ROOT } from './support/project.mjs';
import { ServerHome, fetchServer, freePort, installExtension, startServer } from './vscodeServer.mjs';

const HOME = join(CACHE, 'start');
const FIRST_PORT = 18_620;
const LOCALE = process.env['NIGAO_LOCALE'] ?? 'zh-cn';
const WORKSPACE = '拟稿试用';
const DRAFT = '年终总结（草稿）.md';

/** The user settings of the trial VS Code. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'editor.wordWrap': 'on',
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
  'files.exclude': { '**/.vscode': true },
};

/** @param {string} message */
function say(message) {
  console.log(message);
}

/** @returns {string} The corpus folder of the command line, or our own samples. */
function corpusFolder() {
  const argument = process.argv[2];
  if (argument === undefined) return join(ROOT, 'samples');
  // npm runs scripts in the project's folder; INIT_CWD is where the user stood
  const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), argument);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Error(`${folder} is no folder. Usage: npm start [-- FOLDER]`);
  }
  return folder;
}

/**
 * Writes a file unless it is there: what the user has changed stays.
 * @param {string} path
 * @param {string} text
 */
function writeOnce(path, text) {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * @param {string} corpus
 * @returns {string} A workspace for this corpus, with an empty draft at first.
 */
function makeWorkspace(corpus) {
  const workspace = join(HOME, 'workspaces', createHash('sha256').update(corpus).digest('hex').slice(0, 8), WORKSPACE);
  if (!existsSync(workspace)) writeOnce(join(workspace, DRAFT), '');
  writeOnce(join(workspace, '.vscode', 'settings.json'), JSON.stringify({ 'nigao.corpus.folders': [corpus] }, null, 2));
  return workspace;
}

/** @returns {string} A file with the token that the address carries; the same at every start. */
function tokenFile() {
  const path = join(HOME, 'token');
  if (!existsSync(path)) writeFileSync(path, randomBytes(16).toString('hex'), { mode: 0o600 });
  return path;
}

async function start() {
  const begun = Date.now();
  const corpus = corpusFolder();
  if (!dependenciesAreFresh()) {
    say('Installing dependencies…');
    await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
  }
  await fetchServer(say);
  const { vsix, made } = await ensurePackaged(say);

  const home = new ServerHome(HOME);
  if (!existsSync(home.extensions) || !isFresh('installed', made)) {
    await installExtension(home, vsix);
    markFresh('installed', made);
  }
  writeOnce(home.settings, JSON.stringify(SETTINGS, null, 2));

  const token = tokenFile();
  const server = await startServer({
    home,
    port: await freePort(FIRST_PORT),
    ...(LOCALE === 'en' ? {} : { locale: LOCALE }),
    tokenFile: token,
  });
  const address = server.address({ tkn: readFileSync(token, 'utf8'), folder: makeWorkspace(corpus) });
  say(`Corpus: ${corpus}`);
  say(LOCALE === 'en' ? '界面语言：英文（中文：npm start）' : '界面语言：中文 (English: NIGAO_LOCALE=en npm start)');
  say(`\n  ${address}\n`);
  say(`Ready after ${((Date.now() - begun) / 1000).toFixed(1)} s. Ctrl+C ends it.`);
  await server.ended;
  await server.stop();
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
