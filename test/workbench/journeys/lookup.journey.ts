/**
 * The look-up panel as a clerk handles it: ask, narrow, follow the cursor, hold, insert, open, compare, lay side by
 * side; by mouse and by keyboard, on a corpus that means no good: what looks like markup, a snippet or a script in a
 * report is shown as text and inserted as text. Pictures in three themes and two widths.
 */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { ROOT } from '../../../scripts/support/project.mjs';
import { Workbench } from '../harness/workbench.ts';

const HOSTILE =
  '走访困难群众<img src=x onerror="document.body.id=\'broken\'">，发放物资${1:x}份，</script><b>完成率</b>稳步提高';

const LONG = `健全社会救助工作机制，强化部门协同配合，推动救助资源统筹衔接、救助信息聚合、救助效率提升。加强对低收入人口的动态监测，及时发现、及时核查、及时救助。常态化走访困难群众，面对面了解家庭情况，帮助解决实际困难。规范资金发放流程，强化资金监管，确保资金安全运行、发放到位。畅通群众诉求渠道，做到件件有着落、事事有回音，群众满意度不断提升。`;

const REPORTS: Readonly<Record<string, string>> = {
  '语料/河东区民政局2023年工作总结.txt': `河东区民政局2023年工作总结和2024年工作计划

一、2023年工作总结
（一）社会救助精准有力。${HOSTILE}。
（二）养老服务不断完善。建成居家养老服务站，为老年人提供助餐助浴服务。
二、存在的主要问题
基层民政力量不足，服务方式较为单一。
三、2024年工作计划
（一）健全救助体系。常态化走访困难群众，做到应保尽保、应救尽救。
`,
  '语料/河西县民政局2022年工作总结.txt': `河西县民政局2022年工作总结和2023年工作计划

一、2022年工作总结
（一）兜底保障扎实推进。${LONG}
（二）养老服务提质增效。整合养老服务资源，完善服务网络，推动居家社区机构相协调。
二、存在的主要问题
（一）基层力量较为薄弱。民政工作点多面广，基层人员身兼数职，服务能力有待提升。
三、2023年工作计划
持续健全救助体系，做到应保尽保、应救尽救。
`,
  '语料/南湾镇2023年工作总结.txt': `南湾镇2023年工作总结和2024年工作计划

一、2023年工作总结
（一）民生保障用心用情。走访困难群众320户，发放救助资金\u202E15万元，落实临时救助政策。
（二）基层治理不断深化。完善网格服务管理，矛盾纠纷就地化解。
二、存在的主要问题
（一）工作力量有待加强。村居干部年龄偏大，业务能力与群众期盼还有差距。
三、2024年工作计划
抓好困难群众救助，落细落实各项惠民政策。
`,
};

const DRAFT = `一、2023年工作总结
走访困难群众，落实救助政策，做到应保尽保。
（二）养老服务持续优化
压实各方责任，细化工作举措，推动各项任务落细落实。
二、存在的主要问题
基层人员身兼数职，服务能力有待提升。

`;

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds serious or worse in a page, as text. */
async function seriousFindings(body: Locator): Promise<string[]> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const findings = await body.evaluate(async (_, source) => {
    // The page's own policy lets no script in; what the debugger evaluates is outside of it
    (0, eval)(source);
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: readonly Finding[] }> } };
    return (await axe.run()).violations;
  }, axe);
  return findings
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Draws the side bar so many pixels wide. */
async function dragSideBarTo(width: number, { page }: Workbench): Promise<void> {
  const edge = (await page.locator('.part.sidebar').boundingBox())!;
  const middle = edge.y + edge.height / 2;
  await page.mouse.move(edge.x + edge.width, middle);
  await page.mouse.down();
  await page.mouse.move(edge.x + width, middle, { steps: 4 });
  await page.mouse.up();
}

describe('journey: looking up', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({
      name: 'lookup',
      locale: 'zh-cn',
      files: { ...REPORTS, '草稿.txt': DRAFT },
      settings: { 'nigao.unit.name': '河东区民政局', 'nigao.unit.kind': '民政局' },
    });
    await workbench.openFile('草稿.txt');
    await workbench.page.locator('.statusbar-item', { hasText: '拟稿: 3 篇' }).waitFor({ timeout: 60_000 });
  });

  after(() => workbench.close());

  const page = () => workbench.panelFrame;
  const cards = () => page().locator('.card');
  const cardOf = (unit: string) => cards().filter({ has: page().locator('.unit', { hasText: unit }) });
  /** Types a question and puts the list of suggestions away. */
  const ask = async (words: string) => {
    await page().locator('input.box').fill(words);
    await page().locator('input.box').press('Enter');
  };
  const chip = (label: string) => page().getByLabel(label, { exact: true });
  const menuOf = async (card: Locator) => {
    await card.getByRole('button', { name: '更多' }).click();
    await card.locator('.menu:popover-open').waitFor();
    return card.getByRole('menuitem').allTextContents();
  };
  const fromMenu = async (card: Locator, words: string) => {
    await menuOf(card);
    await card.getByRole('menuitem', { name: words }).click();
  };
  const count = () => page().locator('.status [role=status]');
  /** Puts the draft's cursor at the end of a line. */
  const rest = async (words: string) => {
    await workbench.page.locator('.tab', { hasText: '草稿.txt' }).click();
    await workbench.editor.locator('.view-line', { hasText: words }).first().click();
    await workbench.page.keyboard.press('End');
  };

  it('asks while one types, shows why a passage came, and what looks like markup as the text it is', async () => {
    await workbench.runCommand('拟稿: 对照：查询…');
    await page().locator('input.box').pressSequentially('走访困难群众');
    const card = cardOf('河东区民政局').filter({ hasText: '总结' }).first();
    await card.waitFor();
    ok((await card.locator('.passage').textContent())!.includes(HOSTILE));
    equal(await page().locator('.card img, .card b, .card script').count(), 0);
    equal(await page().locator('body#broken').count(), 0);
    equal(await card.locator('mark.query').first().getAttribute('title'), '所查词语');
    ok((await cardOf('南湾镇').first().locator('.control').textContent())!.includes('U+202E'));
    await workbench.screenshot('cards', 'light', 'dark');
  });

  it('offers headings of the corpus, by their characters and by their initials', async () => {
    const box = page().locator('input.box');
    await box.fill('');
    await box.pressSequentially('养老');
    const option = page().locator('[role=option]', { hasText: '养老服务提质增效' });
    await option.waitFor();
    const [list, filters] = [
      await page().locator('.suggestions').boundingBox(),
      await page().locator('.filters').boundingBox(),
    ];
    ok(list!.y >= filters!.y + filters!.height, 'the filters stay in sight');
    const first = await cards().first().boundingBox();
    ok(first!.y >= list!.y + list!.height, 'the cards make room');
    await workbench.screenshot('suggestions', 'light', 'dark');
    await box.fill('jcllj');
    const byInitials = page().locator('[role=option]', { hasText: '基层力量较为薄弱' });
    await byInitials.waitFor();
    await box.press('ArrowDown');
    equal(await byInitials.getAttribute('aria-selected'), 'true');
    await box.press('Enter');
    equal(await box.inputValue(), '基层力量较为薄弱');
    await cardOf('河西县民政局').first().waitFor();
    await box.fill('');
    await page().locator('[role=option]', { hasText: '基层力量较为薄弱' }).waitFor();
    await box.press('Escape');
  });

  it('narrows by what is chosen, tells beforehand what each choice leaves, and sorts by year', async () => {
    await ask('救助');
    await cardOf('南湾镇').first().waitFor();
    match((await chip('部分').textContent())!, /计划 \d/);
    await chip('单位类型').selectOption('民政局');
    await workbench.until('only that kind', async () => (await cardOf('南湾镇').count()) === 0);
    await chip('部分').selectOption('plan');
    await workbench.until('only plans', async () => (await page().locator('.card:not(.plan)').count()) === 0);
    await page().getByRole('button', { name: '只看其他单位' }).click();
    await workbench.until('only others', async () => (await cardOf('河东区民政局').count()) === 0);
    deepEqual(await cards().locator('.unit').allTextContents(), ['河西县民政局']);
    deepEqual(await chip('年度').locator('option').allTextContents(), ['年度', '2023 1', '2022 1']);
    await ask('矛盾纠纷化解');
    await page().getByText('没有找到可对照的段落').waitFor();
    await workbench.screenshot('nothing', 'light', 'dark');
    await page().getByRole('button', { name: '也看本单位的' }).waitFor();
    await page().getByRole('button', { name: '去掉全部筛选条件' }).click();
    await cardOf('南湾镇').first().waitFor();
    await ask('救助');
    await cardOf('河西县民政局').first().waitFor();
    await chip('排序').selectOption('year');
    await workbench.until('latest first', async () => {
      const years = (await cards().locator('.years').allTextContents()).map((text) => text.slice(0, 4));
      return years[0] === '2023' && years.at(-1) === '2022';
    });
    await chip('排序').selectOption('fit');
    match((await count().textContent())!, /段/);
  });

  it('inserts a frame: text as the text it is, with a tab stop where a fact stood', async () => {
    await ask('走访困难群众');
    await cardOf('河东区民政局').filter({ hasText: '完成率' }).getByText('套用', { exact: true }).click();
    await workbench.page.locator('.statusbar-item', { hasText: '已套用' }).waitFor();
    match((await workbench.editorLines()).join(''), /发放物资\$\{【数】:【名称】\}份，<\/【名称】><【名称】>完成率/);
    await workbench.page.keyboard.insertText('甲');
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.insertText('乙');
    await workbench.page.keyboard.press('Escape');
    match((await workbench.editorLines()).join(''), /<甲 乙/);
  });

  it('offers to insert as it is only what holds no facts of another unit', async () => {
    await cardOf('南湾镇').filter({ hasText: '320' }).getByText('套用', { exact: true }).waitFor();
    deepEqual(await menuOf(cardOf('南湾镇').filter({ hasText: '320' })), [
      '复制并附出处',
      '与我的段落比较',
      '查找与此相近的段落',
      '只看此单位：南湾镇',
    ]);
    await page().locator('.entry').first().press('Escape');
    equal(await page().locator('.icon-button:focus').getAttribute('aria-expanded'), 'false');
    await ask('应保尽保');
    await fromMenu(cardOf('河西县民政局').filter({ hasText: '应救尽救' }), '原样插入');
    await workbench.page.locator('.statusbar-item', { hasText: '已原样插入' }).waitFor();
    match((await workbench.editorLines()).join(''), /持续健全救助体系，做到应保尽保、应救尽救/);
  });

  it('goes through the cards by keyboard, and opens the source at the very passage', async () => {
    const box = page().locator('input.box');
    await box.fill('基层人员身兼数职');
    await cardOf('河西县民政局').first().waitFor();
    await box.press('Enter');
    await box.press('ArrowDown');
    const focused = page().locator('.card:focus');
    await focused.waitFor();
    await focused.press('Enter');
    await workbench.page.locator('.tab.active', { hasText: '河西县民政局' }).waitFor();
    await workbench.page
      .locator('.statusbar-item', { hasText: /选择|selected/ })
      .first()
      .waitFor();
  });

  it('follows the cursor in the role of its section, takes no focus, and holds when told to', async () => {
    await rest('服务能力有待提升');
    await workbench.runCommand('拟稿: 对照：随光标查找');
    await page().locator('.quote', { hasText: '光标所在处' }).waitFor();
    await workbench.until('problems only', async () => {
      const labels = await cards().locator('.role').allTextContents();
      return labels.length > 0 && labels.every((label) => label === '问题');
    });
    ok(await workbench.editor.locator('.native-edit-context:focus, textarea:focus').count());
    await workbench.screenshot('follow', 'light', 'dark');
    await rest('走访困难群众，落实救助政策');
    await workbench.until('the section the cursor went to', async () => {
      const labels = await cards().locator('.role').allTextContents();
      return labels.length > 0 && labels.every((label) => label === '总结');
    });
    equal(await page().getByRole('button', { name: '随光标' }).getAttribute('aria-pressed'), 'true');
    await page().getByRole('button', { name: '固定' }).click();
    const held = await cards().allTextContents();
    await rest('存在的主要问题');
    await workbench.page.waitForTimeout(1500);
    deepEqual(await cards().allTextContents(), held);
    await workbench.screenshot('held', 'light');
    await page().getByRole('button', { name: '已固定，点此继续随光标' }).click();
    await workbench.until('the heading under the cursor', async () => {
      const labels = await cards().locator('.role').allTextContents();
      return labels.length > 0 && labels.every((label) => label === '问题');
    });
    await workbench.runCommand('拟稿: 对照：随光标查找');
  });

  it('takes a paragraph of set phrases together with the heading it stands under', async () => {
    await rest('推动各项任务落细落实');
    await workbench.runCommand('拟稿: 对照：查找相近段落');
    await page().locator('.quote', { hasText: '压实各方责任' }).waitFor();
    await cards().first().waitFor();
    match((await cards().first().locator('.path').textContent())!, /养老服务/);
  });

  it('compares a passage with the paragraph under the cursor', async () => {
    await rest('走访困难群众，落实救助政策');
    await workbench.runCommand('拟稿: 对照：查找相近段落');
    await page().locator('.quote', { hasText: '与这一段相近' }).waitFor();
    await cardOf('南湾镇').first().waitFor();
    await fromMenu(cardOf('南湾镇').first(), '与我的段落比较');
    await workbench.page.locator('.tab.active', { hasText: '我的段落' }).waitFor();
    await workbench.page.locator('.monaco-diff-editor .view-line', { hasText: '落实救助政策' }).first().waitFor();
    await workbench.screenshot('diff', 'light');
  });

  it('has no serious findings of axe-core, in light and in dark, in a side bar and in a wide one', async () => {
    const whole = (await workbench.page.locator('.part.sidebar').boundingBox())!.width;
    await menuOf(cards().first());
    await workbench.screenshot('menu', 'light', 'dark');
    await page().locator('.entry').first().press('Escape');
    for (const [width, name] of [
      [250, 'narrow'],
      [1000, 'wide'],
    ] as const) {
      await dragSideBarTo(width, workbench);
      for (const theme of ['light', 'dark'] as const) {
        await workbench.screenshot(name, theme);
        deepEqual(await seriousFindings(page().locator('body')), [], `${name}, ${theme}`);
      }
    }
    await dragSideBarTo(whole, workbench);
  });

  it('lays marked passages side by side, from which a sentence goes into the draft', async () => {
    await ask('走访困难群众');
    for (const unit of ['河东区民政局', '河西县民政局', '南湾镇']) {
      await cardOf(unit).first().getByRole('button', { name: '并排' }).click();
    }
    await page().locator('.tray', { hasText: '已选 3 段' }).waitFor();
    await workbench.screenshot('marked', 'light');
    await page().getByRole('button', { name: '并排查看' }).click();
    await workbench.page.locator('.tab.active', { hasText: '对比摘编' }).waitFor();
    const frames = workbench.page.locator('iframe.webview.ready');
    await workbench.until('the tab', async () => (await frames.count()) === 2);
    const pages = [0, 1].map((at) => frames.nth(at).contentFrame().frameLocator('iframe#active-frame'));
    let tab = pages[0]!;
    await workbench.until('the columns', async () => {
      for (const each of pages) if ((await each.locator('.column').count()) === 3) tab = each;
      return (await tab.locator('.column').count()) === 3;
    });
    equal(await tab.locator('.column img, .column b').count(), 0);
    deepEqual(await seriousFindings(tab.locator('body')), []);
    await workbench.screenshot('side-by-side', 'light', 'dark');
    await tab.locator('button.piece', { hasText: '动态监测' }).click();
    await workbench.page.locator('.tab.active', { hasText: '草稿.txt' }).waitFor();
    await workbench.until('the sentence in the draft', async () =>
      (await workbench.editorLines()).join('').includes('加强对低收入人口的动态监测'),
    );
  });

  it('keeps the question when the window is loaded again, and the tab side by side', async () => {
    await workbench.page.evaluate(() => {
      document.body.dataset['before'] = 'reload';
    });
    await workbench.runCommand('Developer: Reload Window');
    await workbench.page.locator('body:not([data-before]) .monaco-workbench .part.statusbar').waitFor();
    await workbench.page.locator('.tab', { hasText: '对比摘编' }).waitFor();
    await workbench.page.locator('.statusbar-item', { hasText: '拟稿: 3 篇' }).waitFor({ timeout: 60_000 });
    const frames = workbench.page.locator('iframe.webview.ready');
    await workbench.until('the question', async () => {
      for (let at = 0; at < (await frames.count()); at++) {
        const box = frames.nth(at).contentFrame().frameLocator('iframe#active-frame').locator('input.box');
        if ((await box.count()) > 0 && (await box.inputValue()) === '走访困难群众') return true;
      }
      return false;
    });
  });
});

describe('journey: looking up in high contrast', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({
      name: 'lookup-contrast',
      locale: 'zh-cn',
      files: { ...REPORTS, '草稿.txt': DRAFT },
      settings: { 'window.autoDetectColorScheme': false, 'workbench.colorTheme': 'Default High Contrast' },
    });
    await workbench.openFile('草稿.txt');
    await workbench.page.locator('.statusbar-item', { hasText: '拟稿: 3 篇' }).waitFor({ timeout: 60_000 });
  });

  after(() => workbench.close());

  /** The theme follows no colour scheme, so pictures are taken as they are. */
  const picture = (step: string) =>
    workbench.page.screenshot({ path: join(ROOT, 'screenshots', `lookup-contrast-${step}.png`) });

  it('is as legible in a side bar as in a wide one', async () => {
    await workbench.runCommand('拟稿: 对照：查询…');
    const box = workbench.panelFrame.locator('input.box');
    await box.fill('走访困难群众');
    await box.press('Enter');
    const cards = workbench.panelFrame.locator('.card');
    await cards.first().waitFor();
    await picture('narrow');
    await dragSideBarTo(1000, workbench);
    await workbench.until('two cards in a row', async () => {
      const [first, second] = [await cards.nth(0).boundingBox(), await cards.nth(1).boundingBox()];
      return first !== null && second !== null && first.y === second.y;
    });
    await picture('wide');
    deepEqual(await seriousFindings(workbench.panelFrame.locator('body')), []);
  });
});
