/**
 * Runs the suite inside a real extension host, node or web: opens a workbench page with the test payload that VS Code's
 * own smoke tests use, and listens until the host says how it ended.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { bundleSuite } from './bundleSuite.ts';
import { inHost, type HostKind } from './hosts.ts';
import type { TestServer, TestServerOptions } from './testServer.ts';
import { startTestServer } from './testServer.ts';

/** How many tests ended how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, by name. */
  readonly failures: readonly string[];
}

const SUITE_LINE = /^nigao-test: ([\s\S]*)$/;
const TIME_LIMIT = 300_000;

/** The packaged extension once more, with the suite inside: VS Code runs tests in the host of the extension they lie in. */
async function extensionWithSuite(server: TestServer): Promise<{ extension: string; suite: string }> {
  const extension = join(server.folder, 'extension-under-test');
  const suite = join(extension, 'suite', 'index.cjs');
  cpSync(server.extension, extension, { recursive: true });
  await bundleSuite(suite);
  return { extension, suite };
}

function testUrl(server: TestServer, extension: string, suite: string): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${server.port}${path}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(suite)],
  ];
  return server.address({ payload: JSON.stringify(payload) });
}

/**
 * Opens the page that runs the suite.
 * @returns The counts, where the suite came to its end, and what the host wrote beside the suite's own lines.
 */
async function runInPage(
  url: string,
  kind: HostKind,
  print: (line: string) => void,
): Promise<{ counts: Counts | undefined; noise: string[] }> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const noise: string[] = [];
    let counts: Counts | undefined;
    await page.exposeFunction('codeAutomationLog', (_type: string, parts: unknown[]) => {
      const line = parts.map(String).join(' ');
      const own = SUITE_LINE.exec(line)?.[1];
      if (own === undefined) noise.push(line);
      else if (own.startsWith('{')) counts = JSON.parse(own) as Counts;
      else print(own);
    });
    const ended = new Promise<number>((resolve) => {
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    const late = new Promise<number>((resolve) => {
      setTimeout(() => {
        noise.push(`the ${kind} extension host gave no result in ${TIME_LIMIT / 1000} s`);
        resolve(1);
      }, TIME_LIMIT).unref();
    });
    await page.goto(url);
    await Promise.race([ended, late]);
    return { counts, noise };
  } finally {
    await browser.close();
  }
}

/**
 * @param print what the suite reports, line by line
 * @throws Error when the host ended, or the time did, before the suite gave its counts.
 */
export async function runSuite(
  kind: HostKind,
  options: Omit<TestServerOptions, 'name'>,
  print: (line: string) => void,
): Promise<Counts> {
  const settings = { ...options.settings, ...inHost(kind) };
  const server = await startTestServer({ ...options, settings, name: `suite-${kind}`, smokeTestDriver: true });
  try {
    const { extension, suite } = await extensionWithSuite(server);
    const { counts, noise } = await runInPage(testUrl(server, extension, suite), kind, print);
    if (counts === undefined)
      throw new Error(`the ${kind} extension host ended before the tests did:\n${noise.join('\n')}`);
    if (counts.passed + counts.failed === 0) throw new Error(`the ${kind} extension host ran no test`);
    return counts;
  } finally {
    await server.stop();
  }
}
