/**
 * A second person's first hour: a fresh profile, a folder of their own with a Word 汇编, a text in GB18030 and a file
 * that is damaged. They are told about the one, draft from the others, look up, go home, come back, and find what a
 * colleague has changed meanwhile.
 */
import { equal, match } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutShort, docx, gb18030 } from '../harness/documents.ts';
import { startTestServer, type TestServer } from '../harness/testServer.ts';
import { Workbench, type Theme } from '../harness/workbench.ts';

const EVERY_THEME: readonly Theme[] = ['light', 'dark', 'contrast'];

/** A town's report in our own words; `focus` is what this town did that no other did. */
function report(town: string, focus: string): string[] {
  return [
    `${town}镇2023年工作总结和2024年工作计划`,
    `2023年，在县委、县政府的坚强领导下，${town}镇坚持稳中求进工作总基调，扎实做好各项工作。现将有关情况报告如下：`,
    '一、2023年工作总结',
    `（一）产业发展稳中有进。${focus}，带动群众就近务工，产业基础不断夯实。`,
    '（二）民生保障持续改善。常态化走访困难群众，落实各项救助政策，切实兜牢民生底线。',
    '（三）基层治理提质增效。健全网格化管理服务机制，及时排查化解矛盾纠纷，守住安全稳定底线。',
    '二、存在的主要问题',
    '一是产业链条不长，龙头带动作用有待加强。二是干部队伍能力有待提升，工作方法还不够多。',
    '三、2024年工作计划',
    '（一）持续壮大特色产业。完善联农带农机制，推动产业发展提质增效。',
    '（二）切实办好民生实事。落实各项救助政策，切实兜牢民生底线。',
    '（三）不断加强基层治理。健全网格化管理服务机制，守住安全稳定底线。',
    '',
  ];
}

const COMPILATION = [
  ...report('安和', '新建蔬菜大棚和冷库'),
  ...report('北原', '改造低产茶园'),
  ...report('长宁', '发展稻田养鱼'),
];
const COLLEAGUE = '新河镇2023年工作总结（国标码）.txt';

describe('journey: the first hour', () => {
  let server: TestServer;
  let workbench: Workbench;
  let corpus: string;

  before(async () => {
    server = await startTestServer({
      name: 'first-hour',
      locale: 'zh-cn',
      files: {
        '往年总结/乡镇总结汇编.docx': docx(COMPILATION),
        [`往年总结/各镇/${COLLEAGUE}`]: gb18030(report('新河', '推广林下养蜂').join('\n')),
        '往年总结/损坏的总结.docx': cutShort(docx(COMPILATION)),
        '草稿.txt': '',
      },
    });
    corpus = join(server.workspace, '往年总结');
    workbench = await Workbench.openOn(server, 'first-hour');
  });

  after(() => workbench.close());

  const status = () => workbench.page.locator('.statusbar-item', { hasText: '拟稿: 4 篇' });
  const passage = (text: string) => workbench.panelFrame.locator('.card .passage', { hasText: text }).first();
  const draftText = async () => (await workbench.editorLines()).join('\n');

  const ask = async (query: string) => {
    await workbench.runCommand('拟稿: 对照：查询…');
    await workbench.panelFrame.locator('input.box').fill(query);
  };

  it('shows its log from the palette, in Chinese, although asking is what wakes the extension', async () => {
    await workbench.openFile('草稿.txt');
    await workbench.runCommand('拟稿: 查看日志');
    const log = workbench.page.locator('.part.panel .view-lines').filter({ hasText: '拟稿已就绪' });
    await log.waitFor();
    await workbench.screenshot('log', 'light', 'dark');
    await workbench.runCommand('View: Toggle Panel Visibility');
    await log.waitFor({ state: 'hidden' });
  });

  it('reads the folder that was chosen and says which file it could not read, and why', async () => {
    await workbench.openFile('草稿.txt');
    await workbench.runCommand('拟稿: 选择语料文件夹…');
    const dialog = workbench.page.locator('.quick-input-widget:visible');
    const path = dialog.locator('.quick-input-box input');
    // The dialog has gone there once it lists what is inside; while it opens, it can put back the folder it began in
    await workbench.until('the dialog lists the folder', async () => {
      if ((await path.inputValue()) !== `${corpus}/`) await path.fill(`${corpus}/`);
      await workbench.page.waitForTimeout(1000);
      return workbench.quickPickRow('各镇').isVisible();
    });
    await workbench.until('the dialog took the folder', async () => {
      const there = await path.inputValue({ timeout: 2000 }).catch(() => null);
      if (there === null) return true;
      // Enter takes the folder that is written there, which for a moment can be the one the dialog began in
      if (there === `${corpus}/`) await workbench.page.keyboard.press('Enter');
      else await path.fill(`${corpus}/`);
      await workbench.page.waitForTimeout(1000);
      return (await dialog.count()) === 0;
    });
    const told = workbench.notifications.filter({ hasText: '损坏的总结.docx' });
    await told.first().waitFor({ timeout: 60_000 });
    match(await told.first().innerText(), /已读取 4 篇总结；损坏的总结\.docx 没有读成：文件不完整，结尾部分缺失/);
    await status().locator('.codicon-warning').waitFor();
    await workbench.screenshot('told', ...EVERY_THEME);
    await workbench.runCommand('Notifications: Clear All Notifications');
  });

  it('makes a draft of a skeleton mined from it', async () => {
    await workbench.runCommand('拟稿: 新建年终总结…');
    await workbench.quickPickRow('镇').waitFor();
    await workbench.screenshot('kind', ...EVERY_THEME);
    await workbench.pick('镇');
    await workbench.quickPickRow('4 篇').waitFor();
    await workbench.screenshot('skeleton', ...EVERY_THEME);
    await workbench.page.keyboard.press('Enter');
    await workbench.answer('本单位名称', '青石镇');
    await workbench.pick('县委、县政府');
    await workbench.answer('总结的年度', '2023');
    await workbench.pick('纯文本');
    await workbench.editor.locator('.view-line', { hasText: '青石镇2023年' }).first().waitFor();
    await workbench.page.keyboard.press('Escape');
    match(await draftText(), /一、2023年[\s\S]*（一）[\s\S]*三、2024年/);
    await workbench.screenshot('draft', ...EVERY_THEME);
  });

  it('adds a section that follows in number', async () => {
    await workbench.typeInEditor('\n');
    await workbench.runCommand('拟稿: 插入章节骨架…');
    await workbench.quickPickRow('整篇骨架').waitFor();
    await workbench.page.keyboard.insertText('存在的主要问题');
    await workbench.screenshot('section', ...EVERY_THEME);
    await workbench.page.keyboard.press('Enter');
    await workbench.editor.locator('.view-line', { hasText: '四、' }).first().waitFor();
    await workbench.page.keyboard.press('Escape');
  });

  it('finds a stock phrase by its pinyin initials and puts it in', async () => {
    await workbench.typeInEditor('\n');
    await workbench.runCommand('拟稿: 查找常用语…');
    await workbench.quickPickRow('见于').waitFor();
    await workbench.page.keyboard.insertText('msdx');
    await workbench.quickPickRow('民生底线').waitFor();
    await workbench.screenshot('phrase', ...EVERY_THEME);
    await workbench.pick('民生底线');
    await workbench.until('the phrase stands last', async () => /\n[^a-z]*民生底线\s*$/.test(await draftText()));
  });

  it('shows how other towns put it', async () => {
    await ask('特色产业 带动群众');
    await passage('稻田养鱼').waitFor();
    await workbench.screenshot('lookup', ...EVERY_THEME);
  });

  it('answers at once when the window is opened again', async () => {
    await workbench.closeWindow();
    await workbench.openWindow();
    await ask('林下养蜂');
    await passage('林下养蜂').waitFor();
    equal(await status().count(), 1);
    match(server.log(), /The stored library answers after \d+ ms/);
  });

  it('shows what a colleague has changed meanwhile', async () => {
    writeFileSync(join(corpus, '各镇', COLLEAGUE), gb18030(report('新河', '建成竹笋加工厂').join('\n')));
    await ask('竹笋加工');
    await passage('竹笋加工厂').waitFor({ timeout: 60_000 });
    await workbench.screenshot('changed', ...EVERY_THEME);
  });
});
