/**
 * The look-up panel on a corpus that means no good: what looks like markup, a snippet or a script in a report is shown
 * as text and inserted as text, its facts left to fill. In high contrast, from the workspace's own 语料 folder.
 */
import { equal, match, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/support/project.mjs';
import { Workbench } from '../harness/workbench.ts';

/** The high contrast theme follows no colour scheme, so pictures are taken as they are. */
async function picture({ page }: Workbench, step: string): Promise<void> {
  await page.screenshot({ path: join(ROOT, 'screenshots', `lookup-${step}.png`) });
}

const HOSTILE =
  '走访困难群众<img src=x onerror="document.body.id=\'broken\'">，发放物资${1:x}份，</script><b>完成率</b>稳步提高';

const REPORT = `河东区民政局2023年工作总结和2024年工作计划

一、2023年工作总结
（一）社会救助精准有力。${HOSTILE}。
（二）养老服务不断完善。建成居家养老服务站，为老年人提供助餐助浴服务。
二、存在的主要问题
基层民政力量不足，服务方式较为单一。
三、2024年工作计划
（一）健全救助体系。常态化走访困难群众，做到应保尽保、应救尽救。
`;

describe('journey: looking up', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({
      name: 'lookup',
      locale: 'zh-cn',
      files: { '语料/河东区民政局2023年工作总结.txt': REPORT, '草稿.txt': '一、总结\n走访困难群众，落实救助政策。\n' },
      settings: { 'window.autoDetectColorScheme': false, 'workbench.colorTheme': 'Default High Contrast' },
    });
    await workbench.openFile('草稿.txt');
    await workbench.page.locator('.statusbar-item', { hasText: '拟稿: 1 篇' }).waitFor({ timeout: 60_000 });
  });

  after(() => workbench.close());

  it('shows what looks like markup as the text it is', async () => {
    await workbench.runCommand('拟稿: 对照：查询…');
    await workbench.panelFrame.locator('input.box').fill('走访困难群众');
    const card = workbench.panelFrame.locator('.card.review').first();
    await card.waitFor();
    ok((await card.locator('.passage').textContent())!.includes(HOSTILE));
    equal(await workbench.panelFrame.locator('.card img, .card b, .card script').count(), 0);
    equal(await workbench.panelFrame.locator('body#broken').count(), 0);
    await picture(workbench, 'high-contrast');
  });

  it('inserts it as a frame: text as the text it is, with a tab stop where a fact stood', async () => {
    await workbench.panelFrame.locator('.card.review').first().getByText('插入').click();
    await workbench.page.locator('.statusbar-item', { hasText: '已插入框架' }).waitFor();
    match((await workbench.editorLines()).join(''), /发放物资\$\{【数】:【名称】\}份，<\/【名称】><【名称】>完成率/);
    await workbench.page.keyboard.insertText('甲');
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.insertText('乙');
    await workbench.page.keyboard.press('Escape');
    match((await workbench.editorLines()).join(''), /<甲 乙/);
  });

  it('filters by section, and says so plainly when nothing is left', async () => {
    await workbench.panelFrame.locator('select').first().selectOption('statistics');
    await workbench.panelFrame.getByText('没有找到可对照的段落').waitFor();
    await picture(workbench, 'nothing');
    await workbench.panelFrame.getByText('不限部分和单位再找一次').click();
    await workbench.panelFrame.locator('.card').first().waitFor();
  });

  it('goes through the cards by keyboard', async () => {
    const box = workbench.panelFrame.locator('input.box');
    await box.press('ArrowDown');
    const focused = workbench.panelFrame.locator('.card:focus');
    await focused.waitFor();
    await focused.press('Enter');
    await workbench.page.locator('.tab.active', { hasText: '河东区民政局' }).waitFor();
  });

  it('finds the like of the paragraph under the cursor', async () => {
    await workbench.page.locator('.tab', { hasText: '草稿.txt' }).click();
    await workbench.editor.locator('.view-line', { hasText: '落实救助政策' }).first().click();
    await workbench.runCommand('拟稿: 对照：查找相近段落');
    await workbench.panelFrame.locator('.quote', { hasText: '与这一段相近' }).waitFor();
    await workbench.panelFrame.locator('.card').first().waitFor();
  });
});
