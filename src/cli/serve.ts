/** `nigao serve`: one JSON request a line in, one answer a line out, in request order, until stdin ends. */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { isMethod, UsageError } from '../library/params.ts';
import type { LibraryService } from '../library/service.ts';
import { COMMANDS } from './commands.ts';
import { contractAnswer } from './contract.ts';
import { parseQueries } from './queries.ts';

interface Request {
  readonly id: unknown;
  readonly method: string;
  readonly params: Record<string, unknown>;
}

function parseRequest(line: string): Request {
  const parsed: unknown = JSON.parse(line);
  if (typeof parsed !== 'object' || parsed === null || !('method' in parsed) || typeof parsed.method !== 'string')
    throw new UsageError('A request is {"id","method","params"}.');
  const params = 'params' in parsed ? parsed.params : {};
  if (typeof params !== 'object' || params === null) throw new UsageError('params must be an object.');
  return { id: 'id' in parsed ? parsed.id : null, method: parsed.method, params: params as Record<string, unknown> };
}

/** On the command line --queries names a JSONL file; here it may be the list itself. */
async function withQueries(params: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (typeof params['queries'] !== 'string') return params;
  return { ...params, queries: parseQueries(await readFile(params['queries'], 'utf8')) };
}

async function answerLine(service: LibraryService, line: string): Promise<object> {
  let id: unknown = null;
  try {
    const request = parseRequest(line);
    id = request.id;
    const { method } = request;
    if (!Object.hasOwn(COMMANDS, method) || !isMethod(method)) throw new UsageError(`There is no method '${method}'.`);
    const answer = await service.answer(method, await withQueries(request.params));
    return { id, result: contractAnswer(method, answer) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Answers requests from stdin until it ends. */
export async function serve(service: LibraryService): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answer = JSON.stringify(await answerLine(service, line));
    if (!process.stdout.write(`${answer}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
