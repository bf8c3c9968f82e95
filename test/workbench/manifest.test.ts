/**
 * package.json, its translations and the source say the same: each text has both languages, each setting and view is
 * used by the source and the reverse. Commands are checked where they are registered, in suite/manifest.test.ts.
 */
import { deepEqual } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/support/project.mjs';
import { callsTo, stringLiterals } from './sourceStrings.ts';

interface Contributes {
  readonly commands?: readonly { readonly command: string; readonly icon?: string }[];
  readonly configuration?: { readonly properties: Readonly<Record<string, unknown>> };
  readonly views?: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly viewsContainers?: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
  readonly menus?: Readonly<Record<string, readonly { readonly command?: string }[]>>;
  readonly keybindings?: readonly { readonly command: string }[];
  readonly walkthroughs?: readonly {
    readonly steps: readonly { readonly media: Readonly<Record<string, string>> }[];
  }[];
}

function text(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8');
}

function keysOf(name: string): string[] {
  return Object.keys(JSON.parse(text(name)) as Record<string, string>).sort();
}

const { contributes } = JSON.parse(text('package.json')) as { readonly contributes: Contributes };
const views = Object.values(contributes.views ?? {}).flat();

describe('the manifest and the source', () => {
  it('has both languages for every text of package.json, and no other', () => {
    const used = [...new Set([...text('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!))].sort();
    deepEqual([keysOf('package.nls.json'), keysOf('package.nls.zh-cn.json')], [used, used]);
  });

  it('has Chinese for every text of the source, and no other', () => {
    const calls = callsTo(/\bl10n\.t$/);
    const untranslatable = calls.filter((call) => call.text === null).map(({ place }) => place);
    const used = [...new Set(calls.flatMap((call) => call.text ?? []))].sort();
    deepEqual({ untranslatable, used }, { untranslatable: [], used: keysOf('l10n/bundle.l10n.zh-cn.json') });
  });

  it('contributes every setting that the source reads, and no other', () => {
    const read = callsTo(/(?:^nigao\(.*\)|^settings)\.get$/).flatMap((call) => call.text ?? []);
    const contributed = Object.keys(contributes.configuration?.properties ?? {});
    deepEqual([...new Set(read)].map((key) => `nigao.${key}`).sort(), contributed.sort());
  });

  it('fills every view that it contributes, and no other', () => {
    const literals = stringLiterals();
    const unnamed = views.map(({ id }) => id).filter((id) => !literals.has(id));
    const filled = callsTo(/\.(?:registerWebviewViewProvider|createTreeView|registerTreeDataProvider)$/);
    deepEqual({ unnamed, filled: filled.length }, { unnamed: [], filled: views.length });
  });

  it('binds menus and keys only to commands that it contributes, or to the editor’s own', () => {
    const contributed = new Set((contributes.commands ?? []).map(({ command }) => command));
    const bound = [...Object.values(contributes.menus ?? {}).flat(), ...(contributes.keybindings ?? [])];
    const unknown = bound.flatMap(({ command }) => command ?? []).filter((command) => !contributed.has(command));
    deepEqual(
      unknown.filter((command) => !command.startsWith('editor.action.')),
      [],
    );
  });

  it('has every picture and page that it names', () => {
    const icons = Object.values(contributes.viewsContainers ?? {}).flatMap((containers) =>
      containers.map(({ icon }) => icon),
    );
    const steps = (contributes.walkthroughs ?? []).flatMap(({ steps }) => steps);
    const media = steps.flatMap((step) =>
      Object.entries(step.media).flatMap(([kind, path]) => (kind === 'altText' ? [] : path)),
    );
    const missing = [...icons, ...media].filter((path) => !path.startsWith('$(') && !existsSync(join(ROOT, path)));
    deepEqual(missing, []);
  });
});
