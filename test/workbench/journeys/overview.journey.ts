/** 语料概览 on the shared corpus (else on the samples): what is there at a glance, unfolded and followed to a source. */
import { equal, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../../../scripts/support/project.mjs';
import { Workbench } from '../harness/workbench.ts';

const SHARED = resolve(ROOT, process.env['NIGAO_SHARED'] ?? '../shared', 'corpus');
const corpus = existsSync(SHARED) ? SHARED : join(ROOT, 'samples');

describe(`journey: the corpus at a glance${corpus === SHARED ? '' : ' (on the samples: the shared corpus is missing)'}`, () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({
      name: 'overview',
      locale: 'zh-cn',
      files: { '草稿.txt': '' },
      settings: { 'nigao.corpus.folders': [corpus] },
    });
    await workbench.openFile('草稿.txt');
    await workbench.page.locator('.statusbar-item .codicon-book').waitFor({ timeout: 60_000 });
  });

  after(() => workbench.close());

  it('shows reports by kind and year, skeletons and phrases', async () => {
    await workbench.runCommand('拟稿: 语料概览');
    await workbench.panelFrame.locator('h1', { hasText: '语料概览' }).waitFor();
    await workbench.panelFrame.locator('h2', { hasText: '章节骨架' }).waitFor();
    ok((await workbench.panelFrame.locator('details').count()) >= 4);
    await workbench.screenshot('top', 'light', 'dark', 'contrast', 'light');
    await workbench.panelFrame.locator('h2', { hasText: '常用语（按用途）' }).scrollIntoViewIfNeeded();
    await workbench.panelFrame.locator('summary', { hasText: '做法' }).click();
    await workbench.screenshot('phrases', 'light', 'dark');
  });

  it('counts every report by its kind, the rare kinds as one', async () => {
    const facts = await workbench.panelFrame.locator('.facts dd').first().textContent();
    const folds = await workbench.panelFrame.locator('summary:has(.track)').allTextContents();
    const counts = folds.map((label) => Number(/(\d+) 篇$/.exec(label)?.[1]));
    // Every report stands under its kind and under its year
    equal(
      counts.reduce((sum, count) => sum + count, 0),
      2 * Number(/\d+/.exec(facts ?? '')?.[0]),
    );
    const kinds = Number(await workbench.panelFrame.locator('.facts dd').nth(1).textContent());
    equal(folds.filter((label) => label.includes('其余')).length, kinds > 13 ? 1 : 0);
  });

  it('unfolds everything for paper, and folds it again', async () => {
    const { panelFrame } = workbench;
    const folded = (): Promise<number> => panelFrame.locator('details:not([open])').count();
    const before = await folded();
    ok(before > 0);
    await panelFrame.locator('body').evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    equal(await folded(), 0);
    await panelFrame.locator('body').evaluate(() => window.dispatchEvent(new Event('afterprint')));
    equal(await folded(), before);
  });

  it('leads to a source by keyboard', async () => {
    const row = workbench.panelFrame.locator('details[open] button.row').first();
    await row.focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.editor-group-container .monaco-editor .view-line').first().waitFor();
    await workbench.screenshot('source', 'light');
  });
});
