#!/usr/bin/env node
/** `nigao`: the library from a terminal. Exit 0 with an answer, 1 when nothing was read, 2 for wrong usage. */
import { readFile } from 'node:fs/promises';
import { Library } from '../library/library.ts';
import { NodeFiles } from '../library/node/nodeFiles.ts';
import { UsageError } from '../library/params.ts';
import { LibraryService } from '../library/service.ts';
import { contractAnswer } from './contract.ts';
import { printable } from './print.ts';
import { parseQueries } from './queries.ts';
import { serve } from './serve.ts';
import { parseCall, usageText, type Call } from './usage.ts';

/** Nothing could be read: exit 1. */
class NothingRead extends Error {}

function makeLibrary(): { library: Library; service: LibraryService } {
  const library = new Library(
    new NodeFiles(),
    {
      progress: () => undefined,
      log: (message) => {
        console.error(message);
      },
    },
    null,
  );
  return { library, service: new LibraryService(library) };
}

/** @throws NothingRead when no file of the corpus could be read. */
async function openCorpus(library: Library, paths: readonly string[]): Promise<void> {
  const { files, reports } = await library.read(paths);
  if (files === 0) throw new NothingRead(`Nothing could be read in ${paths.join(', ')}.`);
  console.error(`${files} files, ${reports} reports`);
}

async function paramsOf({ name, options, positionals }: Call): Promise<Record<string, unknown>> {
  const params: Record<string, unknown> = { ...options };
  if (typeof options['queries'] === 'string')
    params['queries'] = parseQueries(await readFile(options['queries'], 'utf8'));
  if (typeof options['draft'] === 'string') params['draft'] = await readFile(options['draft'], 'utf8');
  if (name === 'text' || name === 'restore') params['file'] = positionals[0];
  if (name === 'outline') params['files'] = positionals;
  return params;
}

async function run(words: readonly string[]): Promise<void> {
  const { library, service } = makeLibrary();
  if (words[0] === 'serve') {
    if (words.length < 2) throw new UsageError(usageText());
    await openCorpus(library, words.slice(1));
    await serve(service);
    return;
  }
  const call = parseCall(words);
  const { method, positionals } = call.command;
  const params = await paramsOf(call);
  if (positionals.startsWith('corpus') && call.positionals.length > 0) await openCorpus(library, call.positionals);
  const answer = await service.answer(method, params);
  if (method === 'outline' && (answer as { files: unknown[] }).files.length === 0)
    throw new NothingRead('Nothing could be read.');
  const text = call.json ? JSON.stringify(contractAnswer(method, answer)) : printable(method, answer);
  process.stdout.write(method === 'text' && !call.json ? text : `${text}\n`);
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
