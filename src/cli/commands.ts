/** The calls of `nigao`, as a table: what each takes, and how its words become a request. The contract is docs/cli.md. */
import type { MethodName } from '../protocol/methods.ts';

/** What stands after the call's name, options taken out. */
export interface Words {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

export interface Command {
  readonly method: MethodName;
  readonly usage: string;
  /** Options beside --json, with whether each is a number. */
  readonly options: Readonly<Record<string, 'text' | 'number'>>;
  /** What the positionals are: files the call itself names, or the corpus to open first. */
  readonly positionals: 'file' | 'files' | 'corpus' | 'corpusIfAny';
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  text: { method: 'text', usage: 'nigao text FILE', options: {}, positionals: 'file' },
  outline: { method: 'outline', usage: 'nigao outline FILE…', options: {}, positionals: 'files' },
  restore: { method: 'restore', usage: 'nigao restore FILE', options: {}, positionals: 'file' },
  skeletons: { method: 'skeletons', usage: 'nigao skeletons CORPUS', options: {}, positionals: 'corpus' },
  phrases: {
    method: 'phrases',
    usage: 'nigao phrases CORPUS [-n 4000]',
    options: { n: 'number' },
    positionals: 'corpus',
  },
  mine: { method: 'mine', usage: 'nigao mine CORPUS [-n 4000]', options: { n: 'number' }, positionals: 'corpus' },
  search: {
    method: 'search',
    usage: 'nigao search CORPUS --query Q | --queries FILE [--role R] [--unit-kind K] [-k 10]',
    options: { query: 'text', queries: 'text', role: 'text', 'unit-kind': 'text', k: 'number' },
    positionals: 'corpus',
  },
  similar: {
    method: 'similar',
    usage: 'nigao similar CORPUS --at FILE:LINE | --text T [-k 10]',
    options: { at: 'text', text: 'text', k: 'number' },
    positionals: 'corpus',
  },
  complete: {
    method: 'complete',
    usage: 'nigao complete CORPUS --before TEXT [--draft FILE] [--role R] [--unit-kind K] [-k 5]',
    options: { before: 'text', draft: 'text', role: 'text', 'unit-kind': 'text', k: 'number' },
    positionals: 'corpus',
  },
  new: {
    method: 'new',
    usage: 'nigao new --skeleton ID --unit NAME --year REVIEWYEAR [CORPUS]',
    options: { skeleton: 'text', unit: 'text', year: 'number' },
    positionals: 'corpusIfAny',
  },
};
