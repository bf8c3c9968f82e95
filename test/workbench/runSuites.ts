/** Runs the suite in the node host and in the web host, side by side: `tsx runSuites.ts COUNTS_FILE`. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Counts } from './harness/extensionHost.ts';
import { runSuite } from './harness/extensionHost.ts';
import { HOSTS, type HostKind } from './harness/hosts.ts';
import { installedExtensions } from './harness/testServer.ts';

/** The workspace of the suite: one report in every format. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  '总结.docx': 'automatic.docx',
  '总结.doc': 'automatic.doc',
  '总结.wps': 'typed.doc',
  '总结.rtf': 'automatic.rtf',
  '总结.html': 'typed.html',
  '总结.mht': 'typed.mht',
  '总结.ofd': 'typed.ofd',
  '总结.pdf': 'typed.pdf',
};

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../src/corpus/readers/fixtures/${name}`, import.meta.url));
}

const FILES = Object.fromEntries(Object.entries(DOCUMENTS).map(([name, source]) => [name, fixture(source)]));

/** What a host's suite printed is shown in one piece, when it has ended. */
async function countsIn(host: HostKind): Promise<Counts> {
  const lines: string[] = [];
  const counts = await runSuite(host, { files: FILES }, (line) => lines.push(line)).catch((error: unknown) => {
    lines.push(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1, skipped: 0, failures: ['it ended before its tests did'] };
  });
  console.log(`\n  in the ${host} extension host`);
  for (const line of lines) console.log(line);
  return counts;
}

const total = { passed: 0, failed: 0, skipped: 0, failures: [] as string[] };
await installedExtensions();
for (const [at, beside] of (await Promise.all(HOSTS.map(countsIn))).entries()) {
  // What failed may have met a machine that was too busy to draw in time: a real fault fails alone as well
  if (beside.failed > 0) console.log(`\n  the ${HOSTS[at]!} host failed beside the other; once more, alone`);
  const { passed, failed, skipped, failures } = beside.failed > 0 ? await countsIn(HOSTS[at]!) : beside;
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  total.failures.push(...failures.map((what) => `${HOSTS[at]!} host: ${what}`));
}
const [countsFile] = process.argv.slice(2);
if (countsFile !== undefined) writeFileSync(countsFile, JSON.stringify(total));
process.exitCode = total.failed === 0 ? 0 : 1;
