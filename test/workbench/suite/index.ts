/**
 * What the extension host runs: mocha with every test of this folder. Works in the node host and in the web host, so
 * nothing of node is used; the counts go out as the last line, and no counts mean that something ended the host.
 */
import type MochaClass from 'mocha';
import 'mocha/mocha.js';
import { LineReporter, reportLine } from './lineReporter.ts';

/** mocha's browser bundle leaves its class there. */
declare const Mocha: typeof MochaClass;

/** @throws Error when a test failed, which VS Code turns into a failed run. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 30_000,
    reporter: LineReporter as unknown as Mocha.ReporterConstructor,
  });
  // What a file of tests finds as globals: describe, it and their like
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./manifest.test.ts');
  await import('./corpus.test.ts');
  await import('./corpusView.test.ts');
  await import('./formats.test.ts');
  await import('./phrases.test.ts');
  await import('./drafting.test.ts');
  await import('./templates.test.ts');
  await import('./completion.test.ts');
  await import('./typing.test.ts');
  const failed: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      reportLine(JSON.stringify({ passed: passes, failed: failures, skipped: pending, failures: failed }));
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
    runner.on('fail', (test) => failed.push(test.fullTitle()));
  });
}
