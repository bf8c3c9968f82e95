/** The step that asks for the superior: the usual ones, or one's own words. */
import * as vscode from 'vscode';
import { inputStep, pickStep, type Move, type StepFrame } from '../../ui/steps.ts';

/** Who leads, as reports say it: 在区委、区政府的坚强领导下. */
const USUAL_SUPERIORS = [
  '区委、区政府',
  '县委、县政府',
  '市委、市政府',
  '省委、省政府',
  '镇党委、政府',
  '街道党工委、办事处',
];

export async function superiorStep(about: StepFrame, current: string, keep: (superior: string) => void): Promise<Move> {
  const known = current !== '' && !USUAL_SUPERIORS.includes(current) ? [current, ...USUAL_SUPERIORS] : USUAL_SUPERIORS;
  const own = vscode.l10n.t('Other…');
  const items = [...known, own].map((label) => ({ label, value: label }));
  let chosen = '';
  const move = await pickStep(
    about,
    items,
    (value) => value === current,
    (value) => {
      chosen = value;
    },
  );
  if (move !== 'next' || chosen !== own) {
    if (move === 'next') keep(chosen);
    return move;
  }
  return inputStep(about, current, () => undefined, keep);
}
