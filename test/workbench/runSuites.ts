/** Runs the suite in the node host, then in the web host: `tsx runSuites.ts COUNTS_FILE`. */
import { writeFileSync } from 'node:fs';
import type { Counts } from './harness/extensionHost.ts';
import { runSuite } from './harness/extensionHost.ts';
import { HOSTS, type HostKind } from './harness/hosts.ts';

async function countsIn(host: HostKind): Promise<Counts> {
  console.log(`\n  in the ${host} extension host`);
  try {
    return await runSuite(host, {});
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
