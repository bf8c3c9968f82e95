/**
 * Variables in mined text: `{{reviewYear}}年工作总结`, `{{slot 中心任务}}`. Mined text is never compiled as a template; only
 * these names are put in, anything else in double braces stays as it is.
 */
import type { MarkSink } from './draft.ts';
import { plainValue } from './draft.ts';
import type { TemplateVariables } from './fields.ts';

const VARIABLE = /\{\{(unit|superior|reviewYear|planYear|we|area|slot(?: ([^{}]*))?)\}\}/g;

/** `text` with its variables put in; `{{slot 提示}}` becomes a tab stop. */
export function fillVariables(text: string, variables: TemplateVariables, sink: MarkSink): string {
  return plainValue(text).replace(VARIABLE, (_, name: string, prompt: string | undefined) =>
    name.startsWith('slot')
      ? sink.put({ kind: 'stop', prompt: prompt ?? '内容' })
      : variables[name as keyof TemplateVariables],
  );
}

/** A heading with its alternatives: plain where there is none, else a choice (values with open places stay plain). */
export function fillAlternatives(
  heading: string,
  alternatives: readonly string[],
  variables: TemplateVariables,
  sink: MarkSink,
): string {
  const closed = (text: string): boolean => !text.includes('{{slot') && !text.includes('{{superior}}');
  const options = [...new Set([heading, ...alternatives])].filter(closed);
  if (!closed(heading) || options.length < 2) return fillVariables(heading, variables, sink);
  const filled = options.map((option) => fillVariables(option, variables, sink));
  if (filled.some((option) => option.includes('\uE000'))) return fillVariables(heading, variables, sink);
  return sink.put({ kind: 'choice', options: filled });
}
