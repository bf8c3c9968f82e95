/**
 * Restricted Mode: a folder from elsewhere is opened and nobody has trusted it. Only what the user chose is read; the
 * folder's own corpus, settings and templates wait, and the window says so. Trusting it brings them in.
 */
import { match } from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../../../scripts/support/project.mjs';
import { Workbench } from '../harness/workbench.ts';

const CHOSEN = join(CACHE, 'test', '用户选定的语料');

function report(town: string): string {
  return `${town}镇2023年工作总结\n\n一、2023年工作总结\n（一）重点工作有序推进。${town}镇修整村道，疏通沟渠。\n`;
}

const TEMPLATE = `---
name: 外来模板
genre: 综合总结计划
---
一、外来的标题
`;

describe('journey: Restricted Mode', () => {
  let workbench: Workbench;

  before(async () => {
    mkdirSync(CHOSEN, { recursive: true });
    writeFileSync(join(CHOSEN, '安和.txt'), report('安和'));
    workbench = await Workbench.open({
      name: 'restricted',
      locale: 'zh-cn',
      untrusted: true,
      settings: { 'nigao.corpus.folders': [CHOSEN], 'nigao.unit.name': '青石镇', 'nigao.unit.kind': '镇' },
      files: {
        '.vscode/settings.json': JSON.stringify({ 'nigao.corpus.folders': ['别处'] }),
        '.nigao/templates/外来.hbs': TEMPLATE,
        '语料/北原.txt': report('北原'),
        '语料/长宁.txt': report('长宁'),
        '别处/大兴.txt': report('大兴'),
        '别处/新河.txt': report('新河'),
        '别处/龙泉.txt': report('龙泉'),
        '草稿.txt': '青石镇2023年工作总结\n',
      },
    });
    await workbench.openFile('草稿.txt');
  });

  after(() => workbench.close());

  const reports = async (count: number) => {
    const item = workbench.page.locator('.statusbar-item', { hasText: `拟稿: ${count} 篇` });
    await item.locator('.codicon-book').waitFor({ timeout: 60_000 });
    return item;
  };

  /** Types into the list of section skeletons. @returns The rows that are left. */
  const offers = async (typed: string) => {
    await workbench.runCommand('拟稿: 插入章节骨架…');
    await workbench.quickPickRow('整篇骨架').waitFor();
    await workbench.page.keyboard.insertText(typed);
    return workbench.page.locator('.quick-input-widget:visible .monaco-list-row');
  };

  it('reads the folder that the user chose, and neither the one in the workspace nor the one its settings name', async () => {
    const item = await reports(1);
    match((await item.getAttribute('aria-label')) ?? '', /受限模式：只读取您在用户设置中选定的文件夹/);
  });

  it('says so in the view of the corpus', async () => {
    await workbench.runCommand('Focus on 语料 View');
    await workbench.page.locator('.pane-body .message', { hasText: '受限模式' }).waitFor();
    await workbench.screenshot('view', 'light');
  });

  it('runs no template of the workspace', async () => {
    const rows = await offers('外来');
    await workbench.until('nothing is left to choose', async () => (await rows.count()) === 0);
    await workbench.page.keyboard.press('Escape');
  });

  it('takes in what the workspace brings once it is trusted', async () => {
    await workbench.runCommand('Workspaces: Manage Workspace Trust');
    await workbench.page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).click();
    await reports(3);
    await workbench.page
      .locator('.modal-editor-part')
      .getByRole('button', { name: /^Close/ })
      .first()
      .click();
    await workbench.openFile('草稿.txt');
    const rows = await offers('外来');
    await rows.filter({ hasText: '外来模板' }).first().waitFor();
    await workbench.page.keyboard.press('Escape');
  });
});
