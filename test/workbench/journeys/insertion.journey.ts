/**
 * Where an insertion from the panel goes: into the draft and to the place the clerk wrote last, though the panel has the
 * focus, the draft is open in two editors, or a source lies over it. The folder has a Chinese name with a space in it.
 */
import { deepEqual, equal } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { startTestServer, type TestServer } from '../harness/testServer.ts';
import { Workbench } from '../harness/workbench.ts';

const REPORT = `河东区民政局2023年工作总结和2024年工作计划

一、2023年工作总结
（一）社会救助精准有力。走访慰问困难群众，落实各项救助政策。
二、2024年工作计划
（一）健全救助体系。常态化走访困难群众，做到应保尽保、应救尽救。
`;
const FRAME = '走访慰问困难群众，落实各项救助政策。';
const DRAFT = '一、总结\n\n二、问题\n\n三、计划';

describe('journey: inserting into the draft', () => {
  let server: TestServer;
  let workbench: Workbench;
  let insert: Locator;

  before(async () => {
    server = await startTestServer({
      name: 'insertion',
      locale: 'zh-cn',
      files: {
        '语料/河东区民政局.txt': REPORT,
        '年终总结（草稿）.txt': DRAFT,
        '初稿.md': '# 总结\n',
        '二稿.md': '# 总结\n',
      },
    });
    workbench = await Workbench.openOn(server, 'insertion');
    await workbench.openFile('年终总结（草稿）.txt');
    await workbench.page.locator('.statusbar-item', { hasText: '拟稿: 1 篇' }).waitFor({ timeout: 60_000 });
    await workbench.runCommand('拟稿: 对照：查询…');
    const box = workbench.panelFrame.locator('input.box');
    await box.fill('走访慰问困难群众');
    await box.press('Enter');
    insert = workbench.panelFrame.locator('.card.review').first().getByText('套用', { exact: true });
    await insert.waitFor();
  });

  after(() => workbench.close());

  /** The editor group that stands `index`th from the left. */
  const group = (index: number) => workbench.page.locator('.editor-group-container').nth(index);

  /** Puts the cursor at the end of a line of one group's editor. */
  const clickLine = async (index: number, text: string) => {
    await group(index).locator('.view-line', { hasText: text }).first().click();
    await workbench.page.keyboard.press('End');
  };

  /** Waits until the draft on screen reads so. */
  const reads = async (...lines: string[]) => {
    const shown = async () => (await workbench.editorLines()).join('\n');
    await workbench.until(`the draft reads ${lines.join(' / ')}`, async () => (await shown()) === lines.join('\n'));
  };

  const undo = async () => {
    await workbench.page.keyboard.press('Control+Z');
    await reads(...DRAFT.split('\n'));
  };

  it('goes where the cursor stood, in the one tab there is, and the draft takes the focus back', async () => {
    await clickLine(0, '二、问题');
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.panelFrame.locator('input.box').click();
    await insert.click();
    await reads('一、总结', '', '二、问题', FRAME, '三、计划');
    equal(await workbench.page.locator('.tab').count(), 1);
    await workbench.page.keyboard.insertText('甲');
    await reads('一、总结', '', '二、问题', `${FRAME}甲`, '三、计划');
    await workbench.page.keyboard.press('Control+Z');
    await undo();
  });

  it('leaves selected text as it is and comes after it', async () => {
    await clickLine(0, '一、总结');
    await workbench.page.keyboard.press('Shift+Home');
    await insert.click();
    await reads(`一、总结${FRAME}`, '', '二、问题', '', '三、计划');
    await undo();
  });

  it('of two editors on one draft, serves the one that was written in', async () => {
    await clickLine(0, '一、总结');
    await workbench.page.keyboard.press('Control+Backslash');
    await group(1).locator('.view-line', { hasText: '三、计划' }).waitFor();
    await clickLine(1, '三、计划');
    await insert.click();
    await reads('一、总结', '', '二、问题', '', `三、计划${FRAME}`);
    equal(await group(1).evaluate((element) => element.classList.contains('active')), true);
    await undo();
    await clickLine(0, '一、总结');
    await insert.click();
    await reads(`一、总结${FRAME}`, '', '二、问题', '', '三、计划');
    equal(await group(0).evaluate((element) => element.classList.contains('active')), true);
    await undo();
    await group(1).locator('.tab').click({ button: 'middle' });
    await workbench.until('one group is left', async () => (await workbench.page.locator('.tab').count()) === 1);
  });

  it('brings the draft up again when a source lies over it', async () => {
    await clickLine(0, '二、问题');
    await workbench.openFile('河东区民政局.txt');
    await workbench.editor.locator('.view-line', { hasText: '民政局' }).first().waitFor();
    await insert.click();
    await reads('一、总结', '', `二、问题${FRAME}`, '', '三、计划');
  });

  it('suggests in Markdown once the clerk says so, in this workspace alone, and asks no second time', async () => {
    const question = workbench.notifications.getByText('Markdown 里默认不自动弹出建议');
    await workbench.openFile('初稿.md');
    await question.waitFor();
    await workbench.page
      .locator('.notification-list-item')
      .getByRole('button', { name: '在此工作区开启', exact: true })
      .click();
    const settings = join(server.workspace, '.vscode', 'settings.json');
    const written = () => (existsSync(settings) ? readFileSync(settings, 'utf8') : '');
    const all = () => Promise.resolve(/quickSuggestions[\s\S]*selectionMode[\s\S]*wordBased/.test(written()));
    await workbench.until('the settings are written', all);
    deepEqual(JSON.parse(written()), {
      '[markdown]': {
        'editor.quickSuggestions': {
          other: 'offWhenInlineCompletions',
          comments: 'offWhenInlineCompletions',
          strings: 'offWhenInlineCompletions',
        },
        'editor.suggest.selectionMode': 'never',
        'editor.wordBasedSuggestions': 'off',
      },
    });
    await workbench.openFile('二稿.md');
    await workbench.typeInEditor('今年以来');
    await workbench.editor.locator('.view-line', { hasText: '今年以来' }).waitFor();
    equal(await question.count(), 0);
  });
});
