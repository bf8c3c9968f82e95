/** What each method takes, as a table: requests come from other threads and from stdin, so they are checked here, once. */
import type { Role } from '../corpus/model.ts';
import { ROLES } from '../corpus/roleList.ts';
import type { MethodName, Params } from '../protocol/methods.ts';

/** A request that is wrong in itself; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Kind = 'string' | 'strings' | 'count' | 'index' | 'year' | 'boolean' | 'role' | 'format' | 'object' | 'objects';

const CHECKS: Record<Kind, { what: string; holds: (value: unknown) => boolean }> = {
  string: { what: 'a string', holds: (value) => typeof value === 'string' },
  strings: {
    what: 'a list of strings',
    holds: (value) => Array.isArray(value) && value.every((v) => typeof v === 'string'),
  },
  count: { what: 'a whole number from 1', holds: (value) => Number.isInteger(value) && Number(value) >= 1 },
  index: { what: 'a whole number from 0', holds: (value) => Number.isInteger(value) && Number(value) >= 0 },
  year: { what: 'a year', holds: (value) => Number.isInteger(value) && Number(value) >= 1949 && Number(value) <= 2999 },
  boolean: { what: 'true or false', holds: (value) => typeof value === 'boolean' },
  role: { what: `one of ${ROLES.join(', ')}`, holds: (value) => ROLES.includes(value as Role) },
  format: { what: 'text or markdown', holds: (value) => value === 'text' || value === 'markdown' },
  object: { what: 'an object', holds: (value) => typeof value === 'object' && value !== null && !Array.isArray(value) },
  objects: {
    what: 'a list of objects',
    holds: (value) => Array.isArray(value) && value.every((v) => typeof v === 'object' && v !== null),
  },
};

/** `!` marks what must be given. */
type Spec = Readonly<Record<string, Kind | `${Kind}!`>>;

const DRAFT_FIELDS: Spec = { unit: 'string!', year: 'year!', superior: 'string', unitKind: 'string', format: 'format' };

const LOOKUP_FILTER: Spec = {
  role: 'role',
  unitKind: 'string',
  level: 'string',
  genre: 'string',
  year: 'year',
  unit: 'string',
  otherThanUnit: 'string',
};

const SPECS: Record<MethodName, Spec> = {
  load: { paths: 'strings!', restore: 'boolean', unitKind: 'string' },
  build: { paths: 'strings!', restore: 'boolean', unitKind: 'string' },
  current: { paths: 'strings!', restore: 'boolean' },
  clear: {},
  reports: {},
  text: { file: 'string!' },
  outline: { files: 'strings!' },
  restore: { file: 'string!' },
  skeletons: {},
  phrases: { n: 'count' },
  stock: { superior: 'string' },
  mine: { n: 'count' },
  search: { query: 'string', queries: 'objects', ...LOOKUP_FILTER, k: 'count', facets: 'boolean' },
  similar: { at: 'string', text: 'string', heading: 'string', ...LOOKUP_FILTER, k: 'count', facets: 'boolean' },
  complete: {
    before: 'string!',
    draft: 'string',
    role: 'role',
    unitKind: 'string',
    k: 'count',
    superior: 'string',
    pinyin: 'boolean',
  },
  learn: { accepted: 'objects!' },
  firstWord: { text: 'string!' },
  standing: { text: 'string!' },
  comparable: { line: 'string!', draft: 'string!', unitKind: 'string' },
  place: { line: 'string!', draft: 'string!' },
  new: { skeleton: 'string!', ...DRAFT_FIELDS },
  section: { section: 'object!', above: 'string!', below: 'string', typed: 'string', ...DRAFT_FIELDS },
  sectionOffers: { line: 'string!', above: 'string!', k: 'count', ...DRAFT_FIELDS },
  sections: {},
  skeletonOf: { report: 'string!', heading: 'index' },
  preview: { skeleton: 'object!', ...DRAFT_FIELDS },
  ownTemplates: { templates: 'objects!' },
  plainText: { draft: 'string!' },
  frame: { text: 'string!', of: 'string', unit: 'string', superior: 'string' },
  reading: { report: 'string!' },
  match: { text: 'string!' },
  like: { report: 'string!', k: 'count' },
  cite: { sources: 'objects!' },
  citePhrase: { phrase: 'string!' },
  find: { text: 'string!', kinds: 'strings', k: 'count' },
};

export function isMethod(name: string): name is MethodName {
  return Object.hasOwn(SPECS, name);
}

/**
 * Checks params against the method's table. Options may be spelt as on the command line (`unit-kind`); null means
 * not given.
 * @throws UsageError naming the param that is unknown, missing or of the wrong kind.
 */
export function checkParams<M extends MethodName>(method: M, params: unknown): Params<M> {
  if (typeof params !== 'object' || params === null || Array.isArray(params))
    throw new UsageError(`${method}: params must be an object.`);
  const spec = SPECS[method];
  const checked: Record<string, unknown> = {};
  for (const [given, value] of Object.entries(params)) {
    const name = given.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const kind = Object.hasOwn(spec, name) ? (spec[name]!.replace('!', '') as Kind) : undefined;
    if (kind === undefined) throw new UsageError(`${method}: unknown param '${given}'.`);
    if (value === null || value === undefined) continue;
    if (!CHECKS[kind].holds(value)) throw new UsageError(`${method}: '${given}' must be ${CHECKS[kind].what}.`);
    checked[name] = value;
  }
  for (const [name, kind] of Object.entries(spec))
    if (kind.endsWith('!') && !Object.hasOwn(checked, name)) throw new UsageError(`${method}: '${name}' is missing.`);
  return checked;
}
