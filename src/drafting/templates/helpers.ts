/**
 * The helpers a template may call, and no others: ordinals by level, years, tab stops, choices. They answer with marks
 * (draft.ts), so numbering and escaping are settled once, when the draft is written.
 */
import type { HelperDelegate, HelperOptions } from 'handlebars';
import { ROLES } from '../../corpus/roleList.ts';
import { plainValue, type MarkSink } from './draft.ts';
import { fillVariables } from './fill.ts';
import { signatoryOf, type TemplateVariables } from './fields.ts';

/** What a rendering hands its helpers as `@root` data. */
export interface RenderData {
  readonly sink: MarkSink;
  readonly variables: TemplateVariables;
}

/** Names for the compiler: with `knownHelpersOnly` anything else in a template is an error or a plain field. */
export const KNOWN_HELPERS: Readonly<Record<string, boolean>> = {
  ordinal: true,
  year: true,
  stop: true,
  choice: true,
  fill: true,
  title: true,
  final: true,
  signature: true,
};

function dataOf(options: HelperOptions): RenderData {
  return (options.data as { readonly draft: RenderData }).draft;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? plainValue(String(value)) : '';
}

function yearAt({ reviewYear, planYear }: TemplateVariables, offset: number): string {
  if (offset === 0) return reviewYear;
  return offset === 1 ? planYear : String(Number(reviewYear) + offset);
}

/** Handlebars passes its options as the last argument, behind whatever the template gave. */
function helper(answer: (values: readonly unknown[], data: RenderData) => string): HelperDelegate {
  return (...all: unknown[]) => answer(all.slice(0, -1), dataOf(all.at(-1) as HelperOptions));
}

/** The helpers, ready for a rendering. */
export const HELPERS: Readonly<Record<string, HelperDelegate>> = {
  /** `{{ordinal 2 "review"}}` at a line's start: its marker, numbered among its siblings; a role where it changes. */
  ordinal: helper(([level, role], { sink }) => {
    const found = ROLES.find((candidate) => candidate === role);
    return sink.put({ kind: 'heading', level: Math.max(1, Number(level) || 1), ...(found ? { role: found } : {}) });
  }),
  /** `{{year 1}}`: the year under review and so many on. */
  year: helper(([offset], { variables }) => yearAt(variables, Number(offset) || 0)),
  /** `{{stop "主要做法"}}`: a place to fill. */
  stop: helper(([prompt], { sink }) => sink.put({ kind: 'stop', prompt: textOf(prompt) || '内容' })),
  /** `{{choice "甲" "乙"}}`: known wordings, the first is the default. */
  choice: helper((values, { sink }) => {
    const options = values.map(textOf).filter((value) => value !== '');
    return options.length < 2 ? (options[0] ?? '') : sink.put({ kind: 'choice', options });
  }),
  /** `{{fill lead}}`: mined text with its variables put in. */
  fill: helper(([text], { sink, variables }) => fillVariables(textOf(text), variables, sink)),
  /** At a line's start: this line is the title. */
  title: helper((_, { sink }) => sink.put({ kind: 'title' })),
  /** Where the cursor ends. */
  final: helper((_, { sink }) => sink.put({ kind: 'final' })),
  /** 落款: the unit and a place for the date. */
  signature: helper(
    (_, { sink, variables }) => `${signatoryOf(variables.unit)}\n${sink.put({ kind: 'stop', prompt: '成文日期' })}`,
  ),
};
