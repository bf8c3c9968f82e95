/**
 * The corpus changes on disk while the window is open: a file edited, added, renamed, deleted, and many at once. What
 * the panel shows follows without a question, and only what changed is read again. In both extension hosts.
 */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storedCopies } from '../harness/storedCopies.ts';
import { HOSTS, inHost } from '../harness/hosts.ts';
import { startTestServer } from '../harness/testServer.ts';
import { Workbench } from '../harness/workbench.ts';

/** A short report of an invented town, with one sentence of its own. */
function report(town: string, sentence: string): string {
  return `${town}镇2023年工作总结

一、2023年工作总结
（一）重点工作有序推进。${sentence}。
二、存在问题
一是力量不足。二是办法不多。
`;
}

const WHEN = new Date('2026-01-05T08:00:00Z');

for (const host of HOSTS)
  describe(`journey: the corpus changes on disk, in the ${host} host`, () => {
    let workbench: Workbench;
    let corpus: string;
    let userData: string;

    before(async () => {
      const files = {
        '语料/安和.txt': report('安和', '开展河道清淤，疏通沟渠'),
        '语料/北原.txt': report('北原', '举办广场舞比赛，丰富群众文化生活'),
        '语料/长宁.txt': report('长宁', '推广测土配方施肥，指导农户科学种田'),
        '草稿.txt': '一、总结\n',
      };
      const server = await startTestServer({
        name: `changes-${host}`,
        locale: 'zh-cn',
        files,
        settings: inHost(host),
      });
      corpus = join(server.workspace, '语料');
      userData = join(server.folder, 'user-data');
      for (const name of ['安和', '北原', '长宁']) utimesSync(join(corpus, `${name}.txt`), WHEN, WHEN);
      workbench = await Workbench.openOn(server, `changes-${host}`);
      await workbench.openFile('草稿.txt');
      await reports(3);
    });

    after(() => workbench.close());

    /** Waits until the status bar counts so many reports and nothing is being read. */
    const reports = async (count: number) => {
      const item = workbench.page.locator('.statusbar-item', { hasText: `拟稿: ${count} 篇` });
      await item.locator('.codicon-book').waitFor({ timeout: 60_000 });
    };

    const ask = async (query: string) => {
      await workbench.runCommand('拟稿: 对照：查询…');
      await workbench.panelFrame.locator('input.box').fill(query);
      await workbench.panelFrame.locator('input.box').press('Enter');
    };

    /** Ends the library's worker as a fault in it would: an error that nobody catches. */
    const breakOff = async () => {
      for (const worker of workbench.page.workers()) {
        const name = await worker.evaluate(() => (self as { name?: string }).name);
        if (name?.endsWith('nigao') !== true) continue;
        await worker.evaluate(() => {
          setTimeout(() => {
            throw new Error('a fault');
          });
        });
      }
    };

    const card = (text: string) => workbench.panelFrame.locator('.card .passage', { hasText: text }).first();

    it('shows a file edited outside without being asked again, and reads no other', async () => {
      await ask('河道清淤');
      await card('疏通沟渠').waitFor();
      // As many bytes, and the same time: only who reads a file again can tell that it was changed
      const untold = join(corpus, '北原.txt');
      const { size } = statSync(untold);
      writeFileSync(untold, report('北原', '举办健步走比赛，丰富群众文化生活'));
      utimesSync(untold, WHEN, WHEN);
      equal(statSync(untold).size, size);
      writeFileSync(join(corpus, '安和.txt'), report('安和', '开展河道清淤，新建护岸两处'));
      await card('新建护岸').waitFor({ timeout: 60_000 });
      await ask('丰富群众文化生活');
      await card('比赛').waitFor();
      match(await card('比赛').innerText(), /广场舞/);
    });

    it('knows a file that was added', async () => {
      writeFileSync(join(corpus, '大兴.txt'), report('大兴', '改造老旧水管，保障居民用水'));
      await reports(4);
      await ask('改造老旧水管');
      await card('保障居民用水').waitFor();
    });

    it('opens a file that was renamed under its new name', async () => {
      renameSync(join(corpus, '大兴.txt'), join(corpus, '大兴（定稿）.txt'));
      await workbench.until('the source opens under its new name', async () => {
        await workbench.panelFrame.locator('.card', { hasText: '改造老旧水管' }).getByText('打开原文').click();
        const tab = workbench.page.locator('.tab', { hasText: '大兴（定稿）.txt' });
        return tab.waitFor({ timeout: 2_000 }).then(
          () => true,
          () => false,
        );
      });
      await reports(4);
    });

    it('forgets a file that was deleted', async () => {
      rmSync(join(corpus, '大兴（定稿）.txt'));
      await reports(3);
      await ask('改造老旧水管，保障居民用水');
      await workbench.until('no card shows it', async () => (await card('改造老旧水管').count()) === 0);
    });

    it('keeps up with many at once; meanwhile it says so and shows what was read before', async () => {
      await ask('丰富群众文化生活');
      await card('广场舞').waitFor();
      const many = join(corpus, '各村');
      mkdirSync(many);
      for (let n = 1; n <= 40; n++) writeFileSync(join(many, `${n}.txt`), report(`新河${n}`, `修整村道第${n}段`));
      await workbench.panelFrame.locator('.notice', { hasText: '正在读取' }).waitFor({ timeout: 60_000 });
      await workbench.screenshot('reading', 'light');
      equal(await card('广场舞').count(), 1);
      await reports(43);
      await workbench.panelFrame.locator('.notice', { hasText: '正在读取' }).waitFor({ state: 'detached' });
      rmSync(many, { recursive: true });
      await reports(3);
    });

    if (host === 'web')
      it('says in plain words that it broke off, and goes on when told to try again', async () => {
        await breakOff();
        const failure = workbench.panelFrame.locator('.plain', { hasText: '拟稿意外中断' });
        await failure.waitFor();
        equal(await failure.getByRole('button', { name: '查看日志' }).count(), 1);
        await workbench.screenshot('failure', 'light', 'dark');
        await failure.getByRole('button', { name: '重试' }).click();
        await card('广场舞').waitFor({ timeout: 60_000 });
      });

    if (host === 'web')
      it('leaves nothing of it behind when the clerk clears what was stored', async () => {
        const copies = () => storedCopies(workbench.page, userData, '指导农户科学种田');
        ok((await copies()).length > 0, 'a stored copy there was');
        await workbench.runCommand('拟稿: 清除已存语料…');
        await workbench.page.locator('.monaco-dialog-box').getByRole('button', { name: '删除', exact: true }).click();
        await workbench.notifications.getByText('已存的语料内容全部删除').waitFor();
        deepEqual(await copies(), []);
      });
  });
