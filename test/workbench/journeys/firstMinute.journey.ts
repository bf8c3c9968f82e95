/** The first minute: the extension is there, in Chinese, and can say what it does. */
import { equal } from 'node:assert/strict';
import { Workbench } from '../harness/workbench.ts';

describe('journey: the first minute', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ name: 'first-minute', locale: 'zh-cn', files: { '草稿.md': '' } });
  });

  after(() => workbench.close());

  it('shows its log from the palette, in Chinese', async () => {
    await workbench.openFile('草稿.md');
    await workbench.runCommand('拟稿: 显示日志');
    const log = workbench.page.locator('.part.panel .view-lines', { hasText: '拟稿已就绪' });
    await log.waitFor();
    await workbench.screenshot('log', 'light', 'dark');
    equal(await log.count(), 1);
  });
});
