/** A question in several steps, with a way back: each step says where to go next. */
import * as vscode from 'vscode';

/** `skip` goes on in the direction the user came from. */
export type Move = 'next' | 'back' | 'cancel' | 'skip';

export type Step = () => Promise<Move>;

/** Runs steps in order. @returns whether the last one was reached. */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  let direction = 1;
  let at = 0;
  while (at < steps.length) {
    const move = await steps[at]!();
    if (move === 'cancel') return false;
    if (move !== 'skip') direction = move === 'back' ? -1 : 1;
    at += direction;
    if (at < 0) return false;
  }
  return true;
}

export interface StepFrame {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
  readonly prompt: string;
}

export interface Choice<T> extends vscode.QuickPickItem {
  /** Absent on separators. */
  readonly value?: T;
}

function frame(input: vscode.QuickInput, { title, step, totalSteps }: StepFrame): void {
  input.title = title;
  input.step = totalSteps > 1 ? step : undefined;
  input.totalSteps = totalSteps > 1 ? totalSteps : undefined;
  input.ignoreFocusOut = true;
}

/** Asks to choose one; `keep` receives it, `look` each one that the user moves to. */
export function pickStep<T>(
  about: StepFrame,
  items: readonly Choice<T>[],
  active: (value: T) => boolean,
  keep: (value: T) => void,
  look: (value: T) => void = () => undefined,
): Promise<Move> {
  const pick = vscode.window.createQuickPick<Choice<T>>();
  frame(pick, about);
  pick.placeholder = about.prompt;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = items;
  const current = items.find((item) => item.value !== undefined && active(item.value));
  if (current) pick.activeItems = [current];
  if (about.step > 1) pick.buttons = [vscode.QuickInputButtons.Back];
  return new Promise<Move>((resolve) => {
    pick.onDidTriggerButton(() => {
      resolve('back');
    });
    pick.onDidHide(() => {
      resolve('cancel');
    });
    pick.onDidChangeActive(([item]) => {
      if (item?.value !== undefined) look(item.value);
    });
    pick.onDidAccept(() => {
      const value = pick.selectedItems[0]?.value;
      if (value === undefined) return;
      keep(value);
      resolve('next');
    });
    pick.show();
  }).finally(() => {
    pick.dispose();
  });
}

/** Asks for a line of text; `problem` says what is wrong with it, or nothing. */
export function inputStep(
  about: StepFrame,
  value: string,
  problem: (value: string) => string | undefined,
  keep: (value: string) => void,
): Promise<Move> {
  const input = vscode.window.createInputBox();
  frame(input, about);
  input.prompt = about.prompt;
  input.value = value;
  if (about.step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise<Move>((resolve) => {
    input.onDidTriggerButton(() => {
      resolve('back');
    });
    input.onDidHide(() => {
      resolve('cancel');
    });
    input.onDidChangeValue((text) => {
      input.validationMessage = problem(text.trim());
    });
    input.onDidAccept(() => {
      const text = input.value.trim();
      input.validationMessage = problem(text);
      if (input.validationMessage) return;
      keep(text);
      resolve('next');
    });
    input.show();
  }).finally(() => {
    input.dispose();
  });
}
