/**
 * What a report ends on: a paragraph that looks ahead over all of its work, or the last sentence of its last paragraph that
 * says what it was all for. Where a report just stops behind its last piece of work, it has no closing.
 */
import type { Report } from '../corpus/model.ts';

interface ClosingCue {
  readonly pattern: RegExp;
  readonly example: string;
}

/** Openings of a last paragraph that speaks of the whole. */
const PARAGRAPH_CUES: readonly ClosingCue[] = [
  { pattern: /^(?:新的一年|展望|总之|站在新的)/u, example: '新的一年，我局将再接再厉…' },
  { pattern: /^(?:在)?(?:今后|下一步|来年|明年|接下来)(?:的工作中|工作中)?[，,]/u, example: '今后，我局将继续…' },
];

/** Words by which a last sentence speaks of the whole. */
const SENTENCE_CUES: readonly ClosingCue[] = [
  { pattern: /为.{2,40}(?:贡献|力量|保障|支撑)$/u, example: '努力为全县高质量发展作出新的贡献' },
  { pattern: /(?:再上|迈上|跃上)新台阶$|开创.{0,20}新局面$|谱写.{0,20}新篇章$/u, example: '推动各项工作再上新台阶' },
];

/** A sentence of a lead that says what the plan is for, and could as well close the report. */
export function purposesIn(lead: string): string[] {
  const sentences = lead.split(/(?<=[。；！])/u);
  return sentences.filter((one) => SENTENCE_CUES.some(({ pattern }) => pattern.test(one.replace(/[。；！]$/u, ''))));
}

/** The closing of a report; null where it has none. */
export function closingIn({ paragraphs }: Report): string | null {
  const told = paragraphs.filter(({ kind }) => kind === 'body' || kind === 'heading');
  const bodies = told.filter(({ bodyStart, text }) => bodyStart < text.length);
  const last = bodies.at(-1);
  if (!last) return null;
  const text = last.text.slice(last.bodyStart).trim();
  const before = bodies.at(-2);
  const isOwn = last.kind === 'body' && before?.heading === last.heading && before.role === last.role;
  if (isOwn && PARAGRAPH_CUES.some(({ pattern }) => pattern.test(text))) return text;
  const sentence = text.split(/(?<=[。；！])/u).at(-1) ?? '';
  return purposesIn(sentence)[0] ?? null;
}
