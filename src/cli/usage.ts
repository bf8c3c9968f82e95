/** Words into a checked call. Wrong usage is an error with the call's usage line, exit code 2. */
import { parseArgs } from 'node:util';
import { UsageError } from '../library/params.ts';
import { COMMANDS, type Command } from './commands.ts';

export interface Call {
  readonly name: string;
  readonly command: Command;
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | number>>;
  readonly json: boolean;
}

export function usageText(): string {
  const lines = Object.values(COMMANDS).map(({ usage }) => `  ${usage}`);
  return ['Usage:', ...lines, '  nigao serve CORPUS', 'Every call takes --json.'].join('\n');
}

function checkPositionals({ positionals: kind, usage }: Command, count: number): void {
  const wrong = kind === 'file' ? count !== 1 : kind === 'corpusIfAny' ? false : count === 0;
  if (wrong) throw new UsageError(`Usage: ${usage}`);
}

/** @throws UsageError when the words are no call. */
export function parseCall(words: readonly string[]): Call {
  const [name, ...rest] = words;
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (name === undefined || !command) throw new UsageError(usageText());
  const names = Object.keys(command.options);
  const options = Object.fromEntries([
    ...names.map((option) => [option, { type: 'string' as const, ...(option.length === 1 ? { short: option } : {}) }]),
    ['json', { type: 'boolean' as const }],
  ]) as Record<string, { type: 'string' | 'boolean'; short?: string }>;
  let parsed;
  try {
    parsed = parseArgs({ args: [...rest], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${command.usage}`);
  }
  checkPositionals(command, parsed.positionals.length);
  const given: Record<string, string | number> = {};
  for (const option of names) {
    const value = parsed.values[option];
    if (typeof value !== 'string') continue;
    given[option] = command.options[option] === 'number' ? numberOf(option, value, command) : value;
  }
  return { name, command, positionals: parsed.positionals, options: given, json: parsed.values['json'] === true };
}

function numberOf(option: string, value: string, { usage }: Command): number {
  const number = Number(value);
  if (!Number.isInteger(number)) throw new UsageError(`'${option}' must be a whole number.\nUsage: ${usage}`);
  return number;
}
