/** Templates and skeletons as a clerk meets them: the outline before a new report, a section by its initials. */
import { match, ok } from 'node:assert/strict';
import { Workbench } from '../harness/workbench.ts';

const DRAFT = '青石镇2023年工作总结\n\n一、2023年工作总结\n抓了三件事。\n';

describe('journey: templates and skeletons', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({
      name: 'templates',
      locale: 'zh-cn',
      files: { '草稿.txt': DRAFT },
      settings: {
        'nigao.unit.name': '青石镇',
        'nigao.unit.kind': '镇',
        'nigao.unit.level': '镇',
        'nigao.unit.superior': '县委、县政府',
      },
    });
  });

  after(() => workbench.close());

  it('shows the outline of each skeleton before a draft is made, and takes it away on Escape', async () => {
    const { page } = workbench;
    await workbench.openFile('草稿.txt');
    await workbench.runCommand('拟稿: 新建年终总结…');
    await workbench.pick('镇');
    const outline = page.locator('.tab', { hasText: '提纲预览' });
    await outline.waitFor();
    await page.locator('.view-line', { hasText: '〔总结' }).first().waitFor();
    await workbench.screenshot('outline', 'light', 'dark');
    await page.keyboard.press('Escape');
    await outline.waitFor({ state: 'detached' });
    await page.locator('.tab.active', { hasText: '草稿.txt' }).waitFor();
  });

  it('brings a section by its initials at the start of a line, numbered to follow', async () => {
    const { page } = workbench;
    await workbench.typeInEditor('');
    await page.keyboard.type('czwt');
    const row = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: '存在' }).first();
    await row.waitFor();
    await workbench.screenshot('initials', 'light', 'dark');
    await row.click();
    await workbench.editor.locator('.view-line', { hasText: '二、存在' }).waitFor();
    const text = (await workbench.editorLines()).join('\n');
    ok(!/czwt|\{\{|\$\{/.test(text), text);
    match(text, /【/);
  });
});
