/** What the extension's source says in strings: the UI texts it translates, and the ids and keys it names. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../scripts/support/project.mjs';

const FOLDER = join(ROOT, 'src', 'extension');

/** A call with what it was given, so far as that is written down as a string. */
export interface StringCall {
  /** `vscode.l10n.t`, `settings.get`. */
  readonly callee: string;
  /** The first argument; null when it is no plain string. */
  readonly text: string | null;
  /** src/extension/…:LINE */
  readonly place: string;
}

function sourceFiles(): ts.SourceFile[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) =>
      ts.createSourceFile(
        name,
        readFileSync(join(FOLDER, name), 'utf8'),
        ts.ScriptTarget.Latest,
        true,
        ts.ScriptKind.TS,
      ),
    );
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

/** l10n.t takes the text itself or an object with it as `message`. */
function messageOf(argument: ts.Expression | undefined): string | null {
  if (argument === undefined) return null;
  if (ts.isStringLiteralLike(argument)) return argument.text;
  if (!ts.isObjectLiteralExpression(argument)) return null;
  for (const property of argument.properties)
    if (ts.isPropertyAssignment(property) && property.name.getText() === 'message')
      return messageOf(property.initializer);
  return null;
}

/** Every call in the extension's source whose callee's text matches. */
export function callsTo(callee: RegExp): StringCall[] {
  const calls: StringCall[] = [];
  for (const file of sourceFiles())
    walk(file, (node) => {
      if (!ts.isCallExpression(node) || !callee.test(node.expression.getText())) return;
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const place = `src/extension/${file.fileName}:${line}`;
      calls.push({ callee: node.expression.getText(), text: messageOf(node.arguments[0]), place });
    });
  return calls;
}

/** Every plain string in the extension's source. */
export function stringLiterals(): Set<string> {
  const literals = new Set<string>();
  for (const file of sourceFiles())
    walk(file, (node) => {
      if (ts.isStringLiteralLike(node)) literals.add(node.text);
    });
  return literals;
}
