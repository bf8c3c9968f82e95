/** What activation cost the extension host, as VS Code itself reports it: loading the code and calling activate(). */
import type { Workbench } from './workbench.ts';

/** High enough that the list of running extensions, which keeps in the page only what is on screen, shows all of them. */
const TALL = 3_000;

/**
 * Milliseconds by name, from the list of running extensions; extensions that have not been activated are not in it.
 *
 * @param names those that must be there
 */
export async function activationTimes(workbench: Workbench, names: readonly string[]): Promise<Map<string, number>> {
  const { page } = workbench;
  const usual = page.viewportSize()!;
  await page.setViewportSize({ ...usual, height: TALL });
  await workbench.runCommand('Developer: Show Running Extensions');
  const rows = page.locator('.runtime-extensions-editor .monaco-list-row');
  let times = new Map<string, number>();
  await workbench.until(`${names.join(', ')} are listed`, async () => {
    const texts = await rows.allInnerTexts();
    times = new Map(
      texts.flatMap((text) => {
        const took = /Activation: (\d+)ms/u.exec(text);
        return took ? [[text.split('\n')[0]!.trim(), Number(took[1])]] : [];
      }),
    );
    return names.every((name) => times.has(name));
  });
  await page.setViewportSize(usual);
  return times;
}
