import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function record(path: string): Record<string, string> {
  return JSON.parse(read(path)) as Record<string, string>;
}

function sources(): string[] {
  return readdirSync(join(ROOT, 'src', 'extension'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => read(join('src', 'extension', name)));
}

/** The literal first arguments of `t('…')`, as `vscode.l10n.t` is called all over the extension. */
function shown(source: string): string[] {
  return [...source.matchAll(/\bt\(\s*(?:'((?:[^'\\]|\\.)*)')/g)].map(([, text]) => text!.replace(/\\'/g, "'"));
}

describe('strings of the interface', () => {
  const bundle = record('l10n/bundle.l10n.zh-cn.json');

  it('are all there in Chinese', () => {
    const missing = sources()
      .flatMap(shown)
      .filter((text) => !Object.hasOwn(bundle, text));
    assert.deepEqual([...new Set(missing)], []);
  });

  it('keep their places for values', () => {
    const places = (text: string) => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();
    const changed = Object.entries(bundle).filter(
      ([english, chinese]) => places(english).join() !== places(chinese).join(),
    );
    assert.deepEqual(changed, []);
  });

  it('of the manifest stand in both languages, none too many', () => {
    const named = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!);
    const used = [...new Set(named)].sort();
    assert.deepEqual(Object.keys(record('package.nls.json')).sort(), used);
    assert.deepEqual(Object.keys(record('package.nls.zh-cn.json')).sort(), used);
  });
});
