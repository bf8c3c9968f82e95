/** How long an answer of the completion engine takes, cold and while a report is typed, and what its model holds. */
import type { ReadFile } from '../../src/corpus/model.ts';
import { complete } from '../../src/drafting/completion/complete.ts';
import { buildCompletionModel, modelBytes } from '../../src/drafting/completion/model.ts';
import { completionFromBytes, completionToBytes } from '../../src/library/storedCompletion.ts';
import { replayText } from '../evaluation/completionReplay.ts';

export interface CompletionFigures {
  readonly buildSeconds: number;
  readonly characters: number;
  readonly bytesPerCharacter: number;
  readonly storedBytes: number;
  /** Until the stored model can be asked, without its phrases. */
  readonly loadMilliseconds: number;
  /** Milliseconds a keystroke, warm, while a report that is not in the library is typed. */
  readonly p50: number;
  readonly p95: number;
  readonly rssMb: number;
}

/** Keystrokes typed. */
const KEYSTROKES = 3000;

/** Builds the model of all reports but one and types that one. */
export function benchCompletion(files: readonly ReadFile[]): Promise<CompletionFigures> {
  const [typed, ...library] = files.flatMap((file) => file.reports);
  if (!typed) throw new Error('nigao: the folder holds no report to type.');
  const began = performance.now();
  const model = buildCompletionModel(library, []);
  const buildSeconds = (performance.now() - began) / 1000;
  const text = replayText(typed).slice(0, KEYSTROKES);
  const times: number[] = [];
  let lineStart = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at - 1) === '\n') lineStart = at;
    const asked = performance.now();
    complete(model, { draft: text.slice(0, Math.max(0, lineStart - 1)), before: text.slice(lineStart, at) });
    times.push(performance.now() - asked);
  }
  times.sort((one, other) => one - other);
  const { bytes, characters } = modelBytes(model);
  const stored = completionToBytes(model, library);
  const loading = performance.now();
  if (!completionFromBytes(stored, library, [], null)) throw new Error('nigao: the stored model is not whole.');
  const loadMilliseconds = performance.now() - loading;
  return Promise.resolve({
    buildSeconds,
    characters,
    bytesPerCharacter: bytes / characters,
    storedBytes: stored.length,
    loadMilliseconds,
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    rssMb: process.resourceUsage().maxRSS / 1024,
  });
}
