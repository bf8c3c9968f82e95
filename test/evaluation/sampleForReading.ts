/**
 * `npx tsx test/evaluation/sampleForReading.ts offers|joined|frames SEED [COUNT]`: a random sample of what Nigao would put
 * into a draft, to be read by a person: completion offers with what stands before them (their compilation left out), the
 * texts that join a skeleton's sections, and frames. Prints to the terminal only: what it shows comes from the corpus.
 */
import type { Report } from '../../src/corpus/model.ts';
import { buildCompletionModel, type CompletionModel } from '../../src/drafting/completion/model.ts';
import { entryText, offersAt } from '../../src/drafting/completion/offers.ts';
import { framePassage } from '../../src/drafting/frames/frame.ts';
import { minePhrases } from '../../src/mining/phraseMiner.ts';
import { randomSource } from '../bench/generator.ts';
import { loadContext, SHARED, type EvaluationContext } from './context.ts';
import { sampleJoinedTexts } from './joinedTexts.ts';

/** Characters shown before an offer. */
const BEFORE = 30;

type Random = () => number;

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)]!;
}

/** What of an offer the draft above has itself: all of it, or the parts that other units' reports could not give, names among them. */
function ownParts(model: CompletionModel, written: string, offered: string): string[] {
  if (written.includes(offered)) return [offered];
  const closed = model.facts.closedIn(offered);
  const parts: string[] = [];
  for (let at = 0; at < offered.length; at++) {
    if (closed[at] !== 1) continue;
    const start = Math.max(0, at - 1);
    while (at + 1 < offered.length && closed[at + 1] === 1) at++;
    const part = offered.slice(start, at + 1);
    if (written.includes(part)) parts.push(part);
  }
  return parts;
}

/** Random cursors in random reports; of each, one of the texts offered there. */
function sampleOffers({ files }: EvaluationContext, random: Random, count: number): string[] {
  const models = new Map<string, CompletionModel>();
  const lines: string[] = [];
  while (lines.length < count) {
    const file = pick(files, random);
    let model = models.get(file.path);
    if (!model) {
      const others = files.filter(({ path }) => path !== file.path).flatMap(({ reports }) => reports);
      model = buildCompletionModel(others, minePhrases(others, { limit: 4000 }));
      models.set(file.path, model);
    }
    const report = pick(file.reports, random);
    const at = Math.floor(random() * report.paragraphs.length);
    const { text } = report.paragraphs[at]!;
    const before = text.slice(0, Math.floor(random() * text.length));
    const draft = report.paragraphs
      .slice(0, at)
      .map((paragraph) => paragraph.text)
      .join('\n');
    const { ghost, list } = offersAt(model, { draft, before, k: 8 });
    const texts = [...(ghost ? [ghost.text] : []), ...list.map(entryText)];
    if (texts.length === 0) continue;
    const offered = pick(texts, random);
    const own = ownParts(model, `${draft}\n${before}`, offered).map((part) => ` (${part}: in the draft above)`);
    lines.push(`${before.slice(-BEFORE)}【${offered}】${own.join('')}`);
  }
  return lines;
}

/** Of skeletons mined from all compilations and from all but one. */
function sampleJoined({ files }: EvaluationContext, random: Random, count: number): string[] {
  return sampleJoinedTexts(files, random, count).map(({ text, from }) => `[${from}] ${text}`);
}

function sampleFrames({ files }: EvaluationContext, random: Random, count: number): string[] {
  const reports: Report[] = files.flatMap((file) => file.reports);
  const { facts: detector } = buildCompletionModel(reports, []);
  return Array.from({ length: count }, () => {
    const report = pick(reports, random);
    const { paragraph, start, end } = pick(report.passages, random);
    const frame = framePassage(report.paragraphs[paragraph]!.text.slice(start, end), {
      detector,
      of: report.unit.name ?? undefined,
      among: reports,
    });
    return `[${report.unit.name ?? ''}] ${frame.safe ? '' : '(not safe) '}${frame.text}`;
  });
}

const SAMPLES: Readonly<Record<string, typeof sampleOffers>> = {
  offers: sampleOffers,
  joined: sampleJoined,
  frames: sampleFrames,
};

async function main([kind = '', seed, count = '100']: readonly string[]): Promise<void> {
  const sample = SAMPLES[kind];
  if (!sample || seed === undefined) throw new Error('nigao: sampleForReading.ts offers|joined|frames SEED [COUNT]');
  const context = await loadContext();
  if (!context) {
    console.log(`Skipped: there is no corpus in ${SHARED}; set NIGAO_SHARED to the folder with corpus/ and gold/.`);
    return;
  }
  for (const [index, line] of sample(context, randomSource(Number(seed)), Number(count)).entries())
    console.log(`${index + 1}. ${line.replaceAll('\n', '⏎')}`);
}

await main(process.argv.slice(2));
