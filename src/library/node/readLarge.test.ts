import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLarge } from './readLarge.ts';

describe('a large file', () => {
  it('is read whole, of whatever size, and told of part by part, each once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nigao-large-'));
    try {
      const path = join(folder, 'file');
      for (const size of [0, 1, 1 << 20, (1 << 20) + 1, 9_000_001, 40_000_000]) {
        writeFileSync(path, Buffer.alloc(size, '拟稿，'));
        const told = Buffer.alloc(size);
        let parts = 0;
        const read = await readLarge(path, (bytes, at) => {
          told.set(bytes, at);
          parts += bytes.length;
        });
        assert.ok(readFileSync(path).equals(read), String(size));
        assert.ok(told.equals(read), `told of ${size} bytes`);
        assert.equal(parts, size);
      }
      await assert.rejects(readLarge(join(folder, 'none')), { code: 'ENOENT' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
