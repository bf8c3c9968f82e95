/**
 * First light: a folder of real reports in, a drafted section out. A clerk of a town inserts a mined skeleton, types, and
 * looks up how other units put it. Runs on the shared corpus; where that is missing, on the samples, and says so.
 */
import { equal, match, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../../../scripts/support/project.mjs';
import { Workbench } from '../harness/workbench.ts';

const SHARED = resolve(ROOT, process.env['NIGAO_SHARED'] ?? '../shared', 'corpus');
const corpus = existsSync(SHARED) ? SHARED : join(ROOT, 'samples');

const TITLE = '青石镇2023年工作总结和2024年工作计划';

describe(`journey: first light${corpus === SHARED ? '' : ' (on the samples: the shared corpus is missing)'}`, () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({
      name: 'first-light',
      locale: 'zh-cn',
      files: { '草稿.txt': `${TITLE}\n\n` },
      settings: {
        'nigao.corpus.folders': [corpus],
        'nigao.unit.name': '青石镇',
        'nigao.unit.kind': '镇',
        'nigao.unit.level': '镇',
        'nigao.unit.superior': '县委、县政府',
      },
    });
  });

  after(() => workbench.close());

  it('reads the corpus when a draft is opened, and says how much in the status bar', async () => {
    await workbench.openFile('草稿.txt');
    await workbench.page.locator('.statusbar-item', { hasText: /拟稿: \d+ 篇/ }).waitFor();
    await workbench.page.locator('.statusbar-item .codicon-book').waitFor({ timeout: 60_000 });
  });

  it('inserts a mined skeleton for a town, with its headings, years and numbering', async () => {
    await workbench.typeInEditor('');
    await workbench.runCommand('拟稿: 插入章节骨架…');
    await workbench.quickPickRow('整篇骨架').waitFor();
    await workbench.screenshot('skeletons', 'light', 'dark');
    await workbench.page.keyboard.press('Enter');
    await workbench.editor.locator('.view-line', { hasText: '一、' }).first().waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.screenshot('inserted', 'light', 'dark');
    const text = (await workbench.editorLines()).join('\n');
    match(text, /一、2023年[\s\S]*（一）[\s\S]*[二三]、2024年[\s\S]*（一）/);
    ok(!/\{\{|D/.test(text), 'no template mark and no mask in the draft');
  });

  it('offers the rest of 在区委 while it is typed', async () => {
    await workbench.typeInEditor('\n　　今年以来，在');
    await workbench.page.keyboard.type('区');
    await workbench.page.keyboard.type('委');
    await workbench.ghostText.first().waitFor();
    await workbench.screenshot('ghost', 'light', 'dark');
    await workbench.page.keyboard.press('Control+Space');
    await workbench.suggestions.first().waitFor();
    await workbench.screenshot('suggestions', 'light', 'dark');
    match(await workbench.suggestions.first().innerText(), /区委|政府|领导/);
    await workbench.page.keyboard.press('Escape');
  });

  it('shows comparable passages of other units from their plan sections', async () => {
    await workbench.runCommand('拟稿: 对照：查询…');
    const box = workbench.panelFrame.locator('input.box');
    await box.waitFor();
    await box.fill('安全生产隐患排查 打算');
    await box.press('Enter');
    const cards = workbench.panelFrame.locator('.card');
    await cards.first().waitFor();
    await workbench.screenshot('lookup', 'light', 'dark');
    ok((await cards.count()) >= 3);
    equal(await cards.first().locator('.role').innerText(), '计划');
    ok((await cards.first().locator('mark').count()) > 0);
  });

  it('opens one at its line, beside the draft', async () => {
    const first = workbench.panelFrame.locator('.card').first();
    const start = (await first.locator('.passage').innerText()).slice(0, 12);
    await first.getByText('打开原文').click();
    const source = workbench.page.locator('.editor-group-container.active .monaco-editor .view-line', {
      hasText: start,
    });
    await source.first().waitFor();
    await workbench.screenshot('source', 'light', 'dark');
    ok(await source.first().isVisible());
  });
});
