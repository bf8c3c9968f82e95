/** Templates and skeletons as a clerk meets them: the outline before a new report, a section by its initials. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startTestServer, type TestServer } from '../harness/testServer.ts';
import { Workbench } from '../harness/workbench.ts';

/** Two parts with something to be put between them. */
const PARTS = '一、2023年工作总结\n抓了三件事。\n\n二、2024年工作计划\n再抓三件事。\n三、意见建议\n多一些培训。\n';

const DRAFT = '青石镇2023年工作总结\n\n一、2023年工作总结\n抓了三件事。\n';

describe('journey: templates and skeletons', () => {
  let server: TestServer;
  let workbench: Workbench;

  before(async () => {
    server = await startTestServer({
      name: 'templates',
      locale: 'zh-cn',
      files: {
        '草稿.txt': DRAFT,
        '改稿.txt': PARTS,
        '初稿.md': '# 青石镇2023年工作总结\n',
        '二稿.md': '## 一、总结\n',
      },
      settings: {
        'nigao.unit.name': '青石镇',
        'nigao.unit.kind': '镇',
        'nigao.unit.level': '镇',
        'nigao.unit.superior': '县委、县政府',
      },
    });
    workbench = await Workbench.openOn(server, 'templates');
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

  /** The headings of the draft, without what follows their markers. */
  const markers = async () => (await workbench.editorLines()).flatMap((line) => /^[一二三四]、/u.exec(line) ?? []);

  /** Puts a section on the empty line between the first part and the second. */
  const insertBetween = async () => {
    await workbench.openFile('改稿.txt');
    await workbench.editor.locator('.view-line', { hasText: '抓了三件事' }).first().click();
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.runCommand('拟稿: 插入章节骨架…');
    await workbench.quickPickRow('整篇骨架').waitFor();
    await workbench.page.keyboard.insertText('存在的主要问题');
    await workbench.page.keyboard.press('Enter');
    await workbench.notifications.getByText('序号').waitFor();
    deepEqual(await markers(), ['一、', '二、', '二、', '三、']);
  };

  const answer = (label: string) =>
    workbench.page.locator('.notification-list-item').getByRole('button', { name: label, exact: true }).click();

  it('asks about the numbers behind an inserted section, and leaves them alone when told to', async () => {
    await insertBetween();
    await workbench.screenshot('renumber', 'light');
    await answer('不用');
    await workbench.notifications.getByText('序号').waitFor({ state: 'detached' });
    deepEqual(await markers(), ['一、', '二、', '二、', '三、']);
    await workbench.editor.locator('.view-lines').click();
    await workbench.page.keyboard.press('Escape');
    await workbench.until('it is undone', async () => {
      await workbench.page.keyboard.press('Control+Z');
      return (await markers()).length === 3;
    });
  });

  it('lets them count on when the clerk says so', async () => {
    await insertBetween();
    await answer('顺延序号');
    await workbench.until('they count on', async () => (await markers()).join('') === '一、二、三、四、');
  });

  it('asks once whether to suggest in Markdown, takes no for an answer and changes no setting', async () => {
    const question = () => workbench.notifications.getByText('Markdown 里默认不自动弹出建议');
    await workbench.openFile('初稿.md');
    await question().waitFor();
    await answer('不用');
    await question().waitFor({ state: 'detached' });
    await workbench.openFile('二稿.md');
    await workbench.typeInEditor('今年以来');
    await workbench.editor.locator('.view-line', { hasText: '今年以来' }).waitFor();
    await workbench.closeWindow();
    await workbench.openWindow();
    await workbench.openFile('初稿.md');
    await workbench.page.locator('.statusbar-item .codicon-book').waitFor({ timeout: 60_000 });
    equal(await question().count(), 0);
    equal(existsSync(join(server.workspace, '.vscode')), false);
  });
});
