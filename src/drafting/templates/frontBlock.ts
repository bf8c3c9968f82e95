/**
 * The front block of a template: what it is called, for which genre and kinds of unit, and which fields it asks for.
 * Between two lines of `---`, one `key: value` a line; a list is `、` between values, or lines that begin with `- `;
 * a line that begins with # is a remark.
 */
import type { Genre } from '../../corpus/model.ts';
import { TemplateError } from './templateError.ts';
import { TEMPLATE_REASONS } from './templateReasons.ts';

export type FieldKind = 'text' | 'year' | 'choice' | 'number';

/** A field the template asks for: `- superior: choice = 县委、县政府 | 区委、区政府`; one's own may have Chinese names. */
export interface TemplateField {
  readonly name: string;
  readonly kind: FieldKind;
  /** The default first; for a choice all its values. */
  readonly values: readonly string[];
}

/** A whole report, one of its sections, or the frame that mined skeletons are put in. */
export type TemplatePart = 'report' | 'opening' | 'problems' | 'plan' | 'mined';

export interface FrontBlock {
  readonly name: string;
  readonly part: TemplatePart;
  readonly genre: Genre;
  readonly topic: string | null;
  readonly unitKinds: readonly string[];
  readonly fields: readonly TemplateField[];
}

export interface SplitTemplate {
  readonly front: FrontBlock;
  readonly body: string;
  /** Lines before the body, so that an error in it can name the template's line. */
  readonly bodyOffset: number;
}

const GENRES: readonly Genre[] = ['综合总结计划', '综合总结', '专项总结计划', '专项总结'];
const PARTS: readonly TemplatePart[] = ['report', 'opening', 'problems', 'plan', 'mined'];
const KINDS: readonly FieldKind[] = ['text', 'year', 'choice', 'number'];
const KEYS = ['name', 'part', 'genre', 'topic', 'unitKinds', 'fields'];

function oneOf<T extends string>(values: readonly T[], value: string, what: string, template: string, line: number): T {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw new TemplateError(template, line, TEMPLATE_REASONS.notOneOf(what, values, value));
  return found;
}

function parseField(text: string, template: string, line: number): TemplateField {
  const found = /^(\p{L}[\p{L}\p{N}_]*)\s*[:：]\s*(\w+)\s*(?:=\s*(.*))?$/u.exec(text);
  if (!found) throw new TemplateError(template, line, TEMPLATE_REASONS.badField(text));
  const kind = oneOf(KINDS, found[2]!, found[1]!, template, line);
  const values = (found[3] ?? '').split(/[|｜]/u).map((value) => value.trim());
  return { name: found[1]!, kind, values: values.filter((value) => value !== '') };
}

/**
 * Splits a template's source.
 * @throws TemplateError naming the line, when there is no front block or it says something unknown.
 */
export function splitTemplate(template: string, source: string): SplitTemplate {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const close = lines.indexOf('---', 1);
  if (lines[0] !== '---' || close < 0) throw new TemplateError(template, 1, TEMPLATE_REASONS.noFrontBlock);
  const values = new Map<string, { value: string; line: number }>();
  const fields: TemplateField[] = [];
  for (const [index, text] of lines.slice(1, close).entries()) {
    const line = index + 2;
    if (/^\s*(?:#|$)/u.test(text)) continue;
    const item = /^\s*-\s+(.*)$/u.exec(text);
    if (item) {
      fields.push(parseField(item[1]!.trim(), template, line));
      continue;
    }
    const pair = /^(\w+)\s*[:：]\s*(.*)$/u.exec(text);
    if (!pair || !KEYS.includes(pair[1]!)) throw new TemplateError(template, line, TEMPLATE_REASONS.badLine(KEYS));
    values.set(pair[1]!, { value: pair[2]!.trim(), line });
  }
  const at = (key: string): { value: string; line: number } => values.get(key) ?? { value: '', line: 1 };
  const name = at('name').value;
  if (name === '') throw new TemplateError(template, 1, TEMPLATE_REASONS.noName);
  const genre = oneOf(GENRES, at('genre').value, 'genre', template, at('genre').line);
  const part = oneOf(PARTS, at('part').value || 'report', 'part', template, at('part').line);
  const unitKinds = at('unitKinds')
    .value.split(/[、,，]/u)
    .map((kind) => kind.trim());
  return {
    front: {
      name,
      part,
      genre,
      topic: at('topic').value || null,
      unitKinds: unitKinds.filter((kind) => kind !== ''),
      fields,
    },
    body: lines.slice(close + 1).join('\n'),
    bodyOffset: close + 1,
  };
}
