/**
 * Typing a page through an input method: the list under a composition, ghost text that stays while it is typed, word by
 * word, undone in one step, with several cursors, and nothing that was not asked for. On the samples, in Chinese.
 */
import { equal, match, ok } from 'node:assert/strict';
import { Workbench } from '../harness/workbench.ts';

const OPENING = '青石镇2024年工作总结和2025年工作计划\n\n一、2024年工作总结\n　　今年以来，';

/** Milliseconds in which an editor draws what was changed. */
const DRAWN = 150;

/** The last line of the draft that holds text, once two looks at it agree: lines are drawn one after the other. */
async function lastLine(workbench: Workbench): Promise<string> {
  const look = async () => (await workbench.editorLines()).findLast((line) => line.trim() !== '') ?? '';
  let line = await look();
  for (;;) {
    await workbench.page.waitForTimeout(DRAWN);
    const again = await look();
    if (again === line) return line;
    line = again;
  }
}

for (const [language, file] of [
  ['plain text', '草稿.txt'],
  ['Markdown', '草稿.md'],
] as const)
  describe(`journey: typing in ${language}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await Workbench.open({
        name: `typing-${file.endsWith('md') ? 'markdown' : 'text'}`,
        locale: 'zh-cn',
        files: { [file]: OPENING },
        settings: {
          'nigao.unit.name': '青石镇',
          'nigao.unit.kind': '镇',
          'nigao.unit.level': '镇',
          'nigao.unit.superior': '县委、县政府',
          // The list beside ghost text too, which VS Code shows in its place where nothing else is said; Markdown as we set it
          '[plaintext]': { 'editor.quickSuggestions': { other: 'on' } },
          '[markdown]': {
            'editor.quickSuggestions': { other: 'offWhenInlineCompletions' },
            'editor.suggest.selectionMode': 'never',
            'editor.wordBasedSuggestions': 'off',
          },
        },
      });
      await workbench.openFile(file);
      await workbench.page.locator('.statusbar-item .codicon-book').waitFor({ timeout: 60_000 });
    });

    after(() => workbench.close());

    it('shows ghost text after a composition, and its source in the status bar', async () => {
      await workbench.typeInEditor('');
      await workbench.compose('zaixianwei', '在县委');
      await workbench.ghostText.first().waitFor();
      const origin = workbench.page.locator('.statusbar-item', { hasText: /见于 \d+ 篇|固定搭配/ });
      await origin.waitFor();
      await workbench.screenshot('ghost', 'light', 'dark');
    });

    it('keeps the ghost text while it is typed, character by character', async () => {
      const ghost = (await workbench.ghostText.allInnerTexts()).join('');
      ok(ghost.length >= 4, ghost);
      await workbench.compose('dun', ghost.slice(0, 1));
      await workbench.until('the rest is shown', async () => {
        const rest = (await workbench.ghostText.allInnerTexts()).join('');
        return rest !== '' && ghost.slice(1).startsWith(rest.slice(0, 2));
      });
      equal(await lastLine(workbench), `\u3000\u3000今年以来，在县委${ghost.slice(0, 1)}`);
    });

    it('turns to another continuation by its key, and back', async () => {
      const shown = async () => (await workbench.ghostText.allInnerTexts()).join('');
      const first = await shown();
      await workbench.page.keyboard.press('Alt+BracketRight');
      await workbench.until('another is shown', async () => !['', first].includes(await shown()));
      await workbench.page.keyboard.press('Alt+BracketLeft');
      await workbench.until('the first is shown', async () => (await shown()) === first);
    });

    it('takes a word by its key, then the rest with Tab, and gives each back in one step', async () => {
      const before = await lastLine(workbench);
      await workbench.page.keyboard.press('Control+ArrowRight');
      await workbench.until('a word is taken', async () => (await lastLine(workbench)).length > before.length);
      const withWord = await lastLine(workbench);
      ok(withWord.startsWith(before) && withWord.length - before.length < 12, withWord);
      await workbench.page.keyboard.press('Control+Z');
      await workbench.until('it is given back', async () => (await lastLine(workbench)) === before);
      await workbench.page.keyboard.press('Alt+Backslash');
      await workbench.ghostText.first().waitFor();
      await workbench.page.keyboard.press('Tab');
      await workbench.until('the rest is taken', async () => (await lastLine(workbench)).length > before.length);
      await workbench.page.keyboard.press('Control+Z');
      await workbench.until('the rest is given back', async () => (await lastLine(workbench)) === before);
    });

    it('inserts nothing while a composition lasts, and leaves what it commits', async () => {
      const before = await lastLine(workbench);
      const session = await workbench.page.context().newCDPSession(workbench.page);
      await session.send('Input.imeSetComposition', { text: 'quan', selectionStart: 4, selectionEnd: 4 });
      await workbench.page.waitForTimeout(300);
      equal(await workbench.ghostText.count(), 0);
      await session.send('Input.insertText', { text: '全' });
      await session.detach();
      equal(await lastLine(workbench), `${before}全`);
      await workbench.page.keyboard.press('Backspace');
    });

    it('takes an item of the list in the middle of a paragraph, before punctuation, and nothing else is lost', async () => {
      await workbench.typeInEditor('\n　　认真落实县委、，确保完成年度目标任务。');
      for (let step = 0; step < '，确保完成年度目标任务。'.length; step++)
        await workbench.page.keyboard.press('ArrowLeft');
      await workbench.page.keyboard.press('Control+Space');
      await workbench.suggestions.first().waitFor();
      await workbench.screenshot('list', 'light', 'dark');
      const label = await workbench.suggestions.first().locator('.label-name').innerText();
      await workbench.page.keyboard.press('ArrowDown');
      await workbench.page.keyboard.press('ArrowUp');
      await workbench.page.keyboard.press('Enter');
      await workbench.until('the item is in', async () => (await lastLine(workbench)).includes(label.slice(-2)));
      match(await lastLine(workbench), /^\u3000\u3000认真落实县委、.+，确保完成年度目标任务。$/);
      await workbench.page.keyboard.press('Escape');
      await workbench.page.keyboard.press('Control+Z');
      await workbench.until('one step back', async () =>
        (await lastLine(workbench)).includes('认真落实县委、，确保完成年度目标任务。'),
      );
    });

    it('takes an item at every cursor', async () => {
      await workbench.typeInEditor('\n　　今年以来，在\n　　今年以来，在');
      await workbench.page.keyboard.press('Shift+Alt+ArrowUp');
      await workbench.compose('xianwei', '县委');
      await workbench.page.keyboard.press('Control+Space');
      await workbench.suggestions.first().waitFor();
      await workbench.page.keyboard.press('ArrowDown');
      await workbench.page.keyboard.press('Enter');
      await workbench.until('both lines have it', async () => {
        const [one, other] = (await workbench.editorLines()).filter((line) => line.includes('在县委')).slice(-2);
        return one === other && one!.trim().length > '今年以来，在县委'.length;
      });
      await workbench.page.keyboard.press('Escape');
      await workbench.page.keyboard.press('Escape');
    });

    it('says on a heading how many others write such a section, and shows them in the panel', async () => {
      await workbench.typeInEditor('\n（一）狠抓安全生产');
      const heading = workbench.editor.locator('.view-line span', { hasText: '狠抓安全生产' }).last();
      const link = workbench.page.locator('.monaco-hover a', { hasText: /其他单位这一节怎么写：\d+ 篇/ });
      // A look that the list of suggestions hides again is repeated, as a hand would
      await workbench.until('the heading tells of others', async () => {
        await workbench.page.mouse.move(0, 0);
        await heading.hover();
        await workbench.page.waitForTimeout(1_000);
        return link.isVisible();
      });
      await link.click();
      await workbench.panelFrame.locator('.card').first().waitFor();
    });

    it('takes the ghost text with Tab while the list is open, as long as nothing of the list is chosen', async () => {
      await workbench.typeInEditor('\n　　今年以来，在县委');
      // No hand composes within 10 ms, when VS Code would ask for the list amid the letters
      await workbench.ghostText.first().waitFor();
      // In Markdown, where there is ghost text, it is a mark that opens the list
      await workbench.compose('dun', '、');
      await workbench.ghostText.first().waitFor();
      await workbench.suggestions.first().waitFor();
      const before = await lastLine(workbench);
      const ghost = (await workbench.ghostText.allInnerTexts()).join('');
      await workbench.page.keyboard.press('Tab');
      await workbench.until('it is taken', async () => (await lastLine(workbench)) === before + ghost);
      await workbench.page.keyboard.press('Control+Z');
      await workbench.until('it is given back', async () => (await lastLine(workbench)) === before);
    });

    it('keeps Enter for a new paragraph, whatever the list shows', async () => {
      await workbench.typeInEditor('\n　　扎实推进');
      await workbench.page.keyboard.type('安');
      await workbench.page.waitForTimeout(400);
      await workbench.page.keyboard.press('Enter');
      await workbench.page.keyboard.insertText('完');
      await workbench.until('a new paragraph is there', async () => (await lastLine(workbench)).trim() === '完');
      equal((await workbench.editorLines()).filter((line) => line.trim() === '扎实推进安').length, 1);
    });

    it('is switched off for this file in the status bar, and on again', async () => {
      const item = workbench.page
        .locator('.statusbar-item[id="nigao.nigao.nigao.draft"] a, .statusbar-item[id*="nigao.draft"] a')
        .first();
      await item.click();
      await workbench.page.locator('.statusbar-item .codicon-circle-slash').waitFor();
      await workbench.screenshot('off', 'light');
      await item.click();
      await workbench.page.locator('.statusbar-item .codicon-circle-slash').waitFor({ state: 'detached' });
    });

    it('opens the source of the ghost text from the status bar', async () => {
      await workbench.typeInEditor('\n　　今年以来，在县委');
      const origin = workbench.page.locator('.statusbar-item', { hasText: /见于 \d+ 篇/ });
      await origin.click();
      const source = workbench.page.locator('.quick-input-widget:visible .monaco-list-row').first();
      const opened = workbench.page.locator('.tab.active', { hasNotText: '草稿' });
      await source.or(opened).first().waitFor();
      if (await source.isVisible()) await workbench.page.keyboard.press('Enter');
      await opened.waitFor();
    });
  });
