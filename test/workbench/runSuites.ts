/** Runs the suite in the node host, then in the web host: `tsx runSuites.ts COUNTS_FILE`. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Counts } from './harness/extensionHost.ts';
import { runSuite } from './harness/extensionHost.ts';
import { HOSTS, type HostKind } from './harness/hosts.ts';

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

async function countsIn(host: HostKind): Promise<Counts> {
  console.log(`\n  in the ${host} extension host`);
  try {
    return await runSuite(host, { files: FILES });
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const host of HOSTS) {
  const { passed, failed, skipped } = await countsIn(host);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
const [countsFile] = process.argv.slice(2);
if (countsFile !== undefined) writeFileSync(countsFile, JSON.stringify(total));
process.exitCode = total.failed === 0 ? 0 : 1;
