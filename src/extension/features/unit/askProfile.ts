/** Who am I: asked once, at the first draft; afterwards it lives in the settings. */
import * as vscode from 'vscode';
import type { UnitLevel } from '../../../corpus/model.ts';
import type { Command } from '../../commands/command.ts';
import { setUnitProfile, unitProfile } from '../../settings.ts';
import { inputStep, pickStep, runSteps, type StepFrame } from '../../ui/steps.ts';
import { superiorStep } from './superiorStep.ts';

/** Remembers that the question was put, so that a clerk who declined is left in peace. */
const ASKED = 'nigao.askedProfile';

const LEVELS: readonly { readonly value: UnitLevel; readonly example: string }[] = [
  { value: '省', example: '省统计局' },
  { value: '市', example: '市民政局' },
  { value: '区', example: '区审计局' },
  { value: '县', example: '县司法局' },
  { value: '镇', example: '镇人民政府' },
  { value: '乡', example: '乡人民政府' },
  { value: '街道', example: '街道办事处' },
  { value: '单位', example: '医院、学校、中心' },
];

function frameOf(step: number, prompt: string): StepFrame {
  return { title: vscode.l10n.t('Your Unit'), step, totalSteps: 4, prompt };
}

async function askProfile(): Promise<void> {
  let profile = unitProfile();
  const done = await runSteps([
    () =>
      inputStep(
        frameOf(1, vscode.l10n.t('Name of your unit, as it stands in the title')),
        profile.name,
        () => undefined,
        (name) => {
          profile = { ...profile, name };
        },
      ),
    () =>
      pickStep(
        frameOf(2, vscode.l10n.t('Its level')),
        LEVELS.map(({ value, example }) => ({ label: value, description: example, value })),
        (level) => level === profile.level,
        (level) => {
          profile = { ...profile, level };
        },
      ),
    () =>
      inputStep(
        frameOf(3, vscode.l10n.t('Its kind in short, such as 统计局, 镇, 街道')),
        profile.kind,
        () => undefined,
        (kind) => {
          profile = { ...profile, kind };
        },
      ),
    () =>
      superiorStep(frameOf(4, vscode.l10n.t('Under whose leadership?')), profile.superior, (superior) => {
        profile = { ...profile, superior };
      }),
  ]);
  if (done) await setUnitProfile(profile);
}

/** Asks when nobody has said yet and the question was never put. */
export async function askProfileOnce({ globalState }: vscode.ExtensionContext): Promise<void> {
  if (unitProfile().name !== '' || globalState.get<boolean>(ASKED, false)) return;
  await globalState.update(ASKED, true);
  await askProfile();
}

export class SetUnit implements Command {
  readonly id = 'nigao.setUnit';

  execute(): Promise<void> {
    return askProfile();
  }
}
