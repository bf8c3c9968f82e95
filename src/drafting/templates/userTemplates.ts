/**
 * The user's own templates (.nigao/templates). Their text is parsed by Handlebars and interpreted, never compiled, with
 * the helpers known and no others, so a template can neither run code nor reach a prototype; what is wrong is told with
 * its line.
 */
import { parse as parseHandlebars } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { SYMBOLIC_VARIABLES } from './fields.ts';
import { splitTemplate } from './frontBlock.ts';
import { HELPERS } from './helpers.ts';
import { interpret } from './interpretTemplate.ts';
import type { Template } from './template.ts';
import { TemplateError } from './templateError.ts';
import { TEMPLATE_REASONS } from './templateReasons.ts';

/** What Handlebars says, without its own drawing of the line: "Expecting 'CLOSE', got 'EOF'". */
function detailOf(message: string): string {
  const lines = message.split('\n');
  return (lines.length > 1 ? lines.at(-1)! : message).replace(/^Parse error on line \d+:?\s*/u, '').replace(/\.$/u, '');
}

function parse(id: string, body: string, bodyOffset: number): hbs.AST.Program {
  try {
    return parseHandlebars(body);
  } catch (error) {
    const { lineNumber, message } = error as { readonly lineNumber?: number; readonly message: string };
    const line = lineNumber ?? Number(/line (\d+)/u.exec(message)?.[1] ?? 1);
    throw new TemplateError(id, line + bodyOffset, TEMPLATE_REASONS.syntax(detailOf(message)));
  }
}

/**
 * Makes a template of the user's ready to render.
 * @param id its path, for messages and as part of its skeleton's id.
 * @throws TemplateError naming the template's line when something in it cannot be used.
 */
export function readUserTemplate(id: string, source: string): Template {
  const { front, body, bodyOffset } = splitTemplate(id, source);
  const fields = new Set([...Object.keys(SYMBOLIC_VARIABLES), ...front.fields.map(({ name }) => name)]);
  const tree = parse(id, body, bodyOffset);
  return { id, front, delegate: interpret(tree, { template: id, bodyOffset, helpers: HELPERS, fields }) };
}
