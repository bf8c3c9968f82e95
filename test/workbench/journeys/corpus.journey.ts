/**
 * The corpus by name: the tree with a file that was left out and a report in doubt, filtered by pinyin initials; how a
 * report was read; phrases by initials with their sources. In Chinese, light and dark.
 */
import { equal, match, ok } from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { Workbench } from '../harness/workbench.ts';

const TOWN = `柳湾镇2023年工作总结和2024年工作计划

2023年，在县委、县政府的坚强领导下，全镇各项工作有序推进。现将有关情况报告如下：
一、2023年工作总结
（一）乡村振兴扎实推进。压紧压实工作责任，发展高山茶园三百亩。
（二）安全生产抓紧抓实。压紧压实工作责任，排查隐患四十处。
二、存在的主要问题
干部队伍能力素质有待提高，基础设施建设有待加强。
三、2024年工作计划
（一）接续推进乡村振兴。压紧压实工作责任，确保取得实效。
`;

/** The second number is missing, so the reader is not sure. */
const BUREAU = `河东区统计局2023年工作总结

2023年，在区委、区政府的坚强领导下，统计工作取得明显成效。现将有关情况报告如下：
一、主要工作
（一）夯实基础，提高数据质量。压紧压实工作责任，严把数据审核关口。
抓培训，提升队伍能力。组织业务培训六期，干部队伍能力素质明显提升。
（三）优化服务，开展统计分析。撰写统计分析二十篇。
二、存在问题
干部队伍能力素质有待提高，基础设施建设有待加强。
`;

describe('journey: the corpus by name', () => {
  let workbench: Workbench;
  const row = (text: string): Locator =>
    workbench.page.locator('[id="workbench.parts.sidebar"] .monaco-list-row', { hasText: text }).first();
  /** The page that came last: the look-up panel has one of its own. */
  const sheet = (): FrameLocator =>
    workbench.page.locator('.webview.ready:visible').last().contentFrame().frameLocator('iframe#active-frame');

  before(async () => {
    workbench = await Workbench.open({
      name: 'corpus',
      locale: 'zh-cn',
      files: {
        '语料/柳湾镇2023年工作总结.txt': TOWN,
        '语料/河东区统计局2023年工作总结.txt': BUREAU,
        '语料/旧总结.docx': new Uint8Array([80, 75, 3, 4, 0, 0]),
        '草稿.txt': '一、2023年工作总结\n',
      },
    });
    await workbench.openFile('草稿.txt');
    await workbench.page.locator('.statusbar-item', { hasText: '拟稿: 2 篇' }).waitFor({ timeout: 60_000 });
  });

  after(() => workbench.close());

  it('tells of the file that was left out, and the tree has it with its reason', async () => {
    await workbench.page.locator('.notifications-toasts', { hasText: '旧总结.docx' }).first().waitFor();
    await workbench.screenshot('left-out', 'light');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.locator('.activitybar .action-label[aria-label^="拟稿"]').click();
    // All the room to the tree
    await workbench.page.locator('.pane-header', { hasText: '语料' }).click();
    await workbench.page.locator('.pane-header', { hasText: '对照' }).click();
    await row('未读成的文件').click();
    await row('旧总结.docx').waitFor();
  });

  it('marks the report whose structure is in doubt', async () => {
    await row('河东区统计局').click();
    const report = row('河东区统计局2023年工作总结');
    await report.waitFor();
    match(await report.innerText(), /结构存疑/);
    await workbench.screenshot('tree', 'light', 'dark');
  });

  it('filters by pinyin initials as they are typed, and shows everything again', async () => {
    await workbench.runCommand('拟稿: 筛选语料…');
    await workbench.page.locator('.quick-input-widget:visible .quick-input-box input').fill('xczx');
    await row('接续推进乡村振兴').waitFor();
    equal(await row('河东区统计局').count(), 0);
    await workbench.page.keyboard.press('Enter');
    await workbench.screenshot('filtered', 'light', 'dark');
    await workbench.runCommand('拟稿: 清除筛选');
    await row('河东区统计局').waitFor();
  });

  it('shows how a report was read, beside its source, and goes there', async () => {
    await row('河东区统计局').click();
    await row('河东区统计局2023年工作总结').click();
    await workbench.page.locator('.tab.active', { hasText: '河东区统计局' }).waitFor();
    await workbench.runCommand('拟稿: 查看解析结果');
    const doubtful = sheet().locator('.row', { hasText: '抓培训' });
    await doubtful.waitFor();
    match(await doubtful.innerText(), /把握 \d+%/);
    await workbench.screenshot('reading', 'light', 'dark');
    await doubtful.click();
    await workbench.page.locator('.line-numbers.active-line-number', { hasText: /^6$/ }).waitFor();
    equal(await workbench.page.locator('.tab', { hasText: '河东区统计局2023年工作总结.txt' }).count(), 1);
    equal(await sheet().locator('.row:focus').count(), 1);
  });

  it('finds phrases by initials, in groups, with the sentences they stand in', async () => {
    await workbench.page.locator('.tab', { hasText: '草稿.txt' }).click();
    await workbench.runCommand('拟稿: 查找常用语…');
    await workbench.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await workbench.screenshot('phrases', 'light', 'dark');
    await workbench.page.locator('.quick-input-widget:visible .quick-input-box input').fill('yjys');
    const found = workbench.quickPickRow('压紧压实');
    await found.waitFor();
    await workbench.screenshot('phrases-found', 'light');
    await found.hover();
    await found.locator('.codicon-references').click();
    const source = workbench.quickPickRow('柳湾镇');
    await source.waitFor();
    ok((await source.innerText()).includes('压紧压实'));
    await workbench.screenshot('phrase-sources', 'light', 'dark');
    await workbench.pick('本条详情');
    await sheet().locator('h1', { hasText: '压紧压实' }).waitFor();
    await workbench.screenshot('phrase', 'light', 'dark');
    ok((await sheet().locator('.row mark').count()) >= 2);
    const page = await sheet().locator('body').innerText();
    for (const told of ['类别', '用在哪些部分', '处于全文的什么位置', '哪类单位在用', '哪些单位在用', '出处'])
      ok(page.includes(told), told);
  });
});
