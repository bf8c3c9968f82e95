/**
 * The user's own templates (.nigao/templates). They are compiled only in a trusted workspace, with the helpers known
 * and no others, so a template can neither run code nor reach a prototype; what is wrong is told with its line.
 */
import Handlebars from 'handlebars';
import { splitTemplate } from './frontBlock.ts';
import { COMPILE_OPTIONS, type Delegate, type Template } from './template.ts';
import { TemplateError } from './templateError.ts';

/** What Handlebars says, without its own drawing of the line: "Expecting 'CLOSE', got 'EOF'". */
function reasonOf(message: string): string {
  const lines = message.split('\n');
  return (lines.length > 1 ? lines.at(-1)! : message).replace(/^Parse error on line \d+:?\s*/u, '').replace(/\.$/u, '');
}

function lineOf(error: unknown, bodyOffset: number): number {
  const { lineNumber, message } = error as { readonly lineNumber?: number; readonly message?: string };
  const named = lineNumber ?? Number(/line (\d+)/u.exec(message ?? '')?.[1] ?? 1);
  return named + bodyOffset;
}

/**
 * Compiles a template of the user's.
 * @param id its path, for messages and as part of its skeleton's id.
 * @throws TemplateError naming the template's line when it cannot be compiled.
 */
export function compileUserTemplate(id: string, source: string): Template {
  const { front, body, bodyOffset } = splitTemplate(id, source);
  try {
    const syntax = Handlebars.parse(body);
    Handlebars.precompile(syntax, COMPILE_OPTIONS);
    const compiled = Handlebars.compile(body, COMPILE_OPTIONS);
    const delegate: Delegate = (context, options) => compiled(context, options);
    return { id, front, delegate };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new TemplateError(id, lineOf(error, bodyOffset), reasonOf(message));
  }
}
