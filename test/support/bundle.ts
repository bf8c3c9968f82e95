/** A door of the house bundled as it is shipped, for tests that need a real process or a real thread. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

export interface Bundle {
  /** Path of the ES module. */
  readonly script: string;
  remove(): void;
}

/** Bundles the module at `entry` for node. */
export function bundleForNode(entry: URL): Bundle {
  const folder = mkdtempSync(join(tmpdir(), 'nigao-bundle-'));
  const script = join(folder, 'bundle.mjs');
  buildSync({
    entryPoints: [fileURLToPath(entry)],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
    },
  });
  return {
    script,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
