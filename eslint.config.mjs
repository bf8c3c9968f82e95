/**
 * Lint with type information, and the house's import rules (docs/architecture.md): a room imports only from rooms
 * above it; types are free everywhere.
 */
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** From top to bottom: a room may import from the rooms before it. */
const ROOMS = [
  'text',
  'strings',
  'corpus',
  'mining',
  'search',
  'drafting',
  'library',
  'protocol',
  'extension',
  'panel',
  'cli',
];

/** Rooms whose runtime imports are narrower than "everything above". */
/** @type {Readonly<Record<string, readonly string[]>>} */
const MAY_IMPORT = {
  corpus: ['text'],
  mining: ['text', 'strings', 'corpus'],
  search: ['text', 'strings', 'corpus'],
  protocol: [],
  extension: ['library', 'protocol'],
  panel: ['protocol'],
  cli: ['library'],
};

/** @param {string} room */
function forbiddenRooms(room) {
  const allowed = MAY_IMPORT[room] ?? ROOMS.slice(0, ROOMS.indexOf(room));
  return ROOMS.filter((other) => other !== room && !allowed.includes(other));
}

/**
 * @typedef {{ group?: string[]; regex?: string; allowTypeImports?: boolean; message: string }} Pattern
 * @param {string} room
 * @returns {Pattern[]}
 */
function roomRules(room) {
  const rooms = forbiddenRooms(room).map((other) => ({
    group: [`../${other}/**`, `../../${other}/**`, `../../../${other}/**`],
    allowTypeImports: true,
    message: `${room} must not import from ${other} (architecture.md).`,
  }));
  const vscode = room === 'extension' ? [] : [{ group: ['vscode'], message: 'Only src/extension knows vscode.' }];
  const client =
    room === 'extension'
      ? [
          {
            regex: '/library/(?!client|connection|node/)',
            allowTypeImports: true,
            message: 'The extension talks to the client only.',
          },
        ]
      : [];
  const node = { group: ['node:*'], message: 'The core runs in the browser too: no node: imports here.' };
  return [...rooms, ...vscode, ...client, node];
}

/**
 * @param {Pattern[]} patterns
 * @returns {import('eslint').Linter.RulesRecord}
 */
function restrictImports(patterns) {
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

const roomConfigs = ROOMS.map((room) => ({
  files: [`src/${room}/**/*.ts`],
  ignores: ['**/*.test.ts', 'src/library/node/**', 'src/cli/**', 'src/extension/extension.ts', 'src/extension/node/**'],
  rules: restrictImports(roomRules(room)),
}));

const nodeRooms = [
  { room: 'library', files: ['src/library/node/**/*.ts'] },
  { room: 'cli', files: ['src/cli/**/*.ts'] },
  { room: 'extension', files: ['src/extension/extension.ts', 'src/extension/node/**/*.ts'] },
].map(({ room, files }) => ({
  files,
  ignores: ['**/*.test.ts'],
  rules: restrictImports(roomRules(room).filter((rule) => !rule.group?.includes('node:*'))),
}));

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'node_modules/', 'screenshots/', '**/*.d.ts', '**/generatedCMaps.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-for-of': 'off',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'max-lines': ['error', { max: 450, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  ...roomConfigs,
  ...nodeRooms,
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        TextDecoder: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  { files: ['eslint.config.mjs'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-floating-promises': 'off' },
  },
);
