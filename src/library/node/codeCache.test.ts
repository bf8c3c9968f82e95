import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CodeCache, codeCacheName } from './codeCache.ts';

describe('compiled code between windows', () => {
  let storage: string;
  beforeEach(() => {
    storage = mkdtempSync(join(tmpdir(), 'nigao-code-'));
  });
  afterEach(() => {
    rmSync(storage, { recursive: true });
  });

  it('leaves nothing of earlier versions, and everything else', async () => {
    for (const name of [codeCacheName('0.0.1'), 'library']) {
      mkdirSync(join(storage, name));
      writeFileSync(join(storage, name, 'file'), '');
    }
    await new CodeCache(join(storage, codeCacheName('0.0.2'))).keep();
    assert.deepEqual(
      [codeCacheName('0.0.1'), 'library'].map((name) => existsSync(join(storage, name))),
      [false, true],
    );
  });

  it('is done without where it cannot be kept', async () => {
    await new CodeCache(join(storage, 'none', codeCacheName('0.0.2'))).keep();
    assert.ok(existsSync(storage));
  });
});
