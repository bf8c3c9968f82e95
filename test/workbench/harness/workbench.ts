/**
 * The workbench as a clerk handles it: one object a window, with the few gestures that the journeys are told in. Waits
 * for what a gesture brings up; never for a time.
 */
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { ROOT } from '../../../scripts/support/project.mjs';
import { launchBrowser } from './browser.ts';
import type { TestServer, TestServerOptions } from './testServer.ts';
import { startTestServer } from './testServer.ts';

/** Corpus text may stand in the pictures: the folder is ignored by git. */
const SCREENSHOTS = join(ROOT, 'screenshots');

/** How a window is seen: what the browser says of the system, and the class of the theme that VS Code then takes. */
const THEMES = {
  light: { media: { colorScheme: 'light', forcedColors: 'none' }, shown: '.monaco-workbench.vs' },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, shown: '.monaco-workbench.vs-dark' },
  contrast: { media: { colorScheme: 'dark', forcedColors: 'active' }, shown: '.monaco-workbench.hc-black' },
} as const;

/** Milliseconds in which an open palette lists what it knows. */
const LISTED = 5_000;

/** Milliseconds between two looks at what is awaited. */
const BEAT = 50;

export type Theme = keyof typeof THEMES;

/** What a window needs to know of the server it is opened on. */
export type Visited = Pick<TestServer, 'port' | 'address' | 'stop'>;

/** Addresses that leave no browser, and VS Code's names for files of the server, which a service worker answers. */
const INSIDE = /^(?:data|blob|about|chrome-extension):|^https:\/\/[^/]*\.vscode-resource\.vscode-cdn\.net\//;

function isOwn(url: string, { port }: Visited): boolean {
  return INSIDE.test(url) || new URL(url).host === `127.0.0.1:${port}`;
}

export class Workbench {
  /** Windows that are open now. */
  static readonly #windows = new Set<Workbench>();

  readonly name: string;
  readonly #server: Visited;
  readonly #context: BrowserContext;
  readonly #foreign: string[] = [];
  #page: Page;

  private constructor(name: string, server: Visited, context: BrowserContext, page: Page) {
    this.name = name;
    this.#server = server;
    this.#context = context;
    this.#page = page;
    context.on('request', (request) => {
      if (!isOwn(request.url(), server)) this.#foreign.push(request.url());
    });
  }

  /** A picture of every open window, as screenshots/NAME-failed.png: what a failing step was looking at. */
  static async pictureAll(): Promise<void> {
    for (const { page, name } of Workbench.#windows)
      await page.screenshot({ path: join(SCREENSHOTS, `${name}-failed.png`) });
  }

  /** What the open windows have asked of any other machine, or of another server on this one. */
  static foreignRequests(): readonly string[] {
    return [...Workbench.#windows].flatMap((window) => window.#foreign);
  }

  /** Starts a server and opens its workspace in a window of 1440 × 900. */
  static async open(options: TestServerOptions): Promise<Workbench> {
    return Workbench.openOn(await startTestServer(options), options.name);
  }

  /** Opens the workspace of a server that is running; closing the window ends the server. */
  static async openOn(server: Visited, name: string): Promise<Workbench> {
    const browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
    const workbench = new Workbench(name, server, context, await context.newPage());
    Workbench.#windows.add(workbench);
    await workbench.#show();
    return workbench;
  }

  get page(): Page {
    return this.#page;
  }

  /** Closes the window; the server runs on, and what the browser keeps of the workspace stays. */
  async closeWindow(): Promise<void> {
    // A draft not yet saved is kept by VS Code; a question about it is answered with yes, as by somebody going home
    this.#page.once('dialog', (dialog) => void dialog.accept());
    // Leaving the page is what tells the server that its extension host is not waited for any more
    await this.#page.goto('about:blank');
    const next = await this.#context.newPage();
    await this.#page.close();
    this.#page = next;
  }

  /** Opens the workspace again after `closeWindow`. */
  async openWindow(): Promise<void> {
    await this.#show();
  }

  async close(): Promise<void> {
    Workbench.#windows.delete(this);
    await this.#context.browser()?.close();
    await this.#server.stop();
  }

  async #show(): Promise<void> {
    await this.#page.goto(this.#server.address());
    await this.#page.locator('.monaco-workbench .part.statusbar').waitFor();
    await this.#page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Opens a file of the workspace by its name. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.#answerQuickInput(name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.editor-group-container.active .monaco-editor').first().waitFor();
  }

  /** Runs a command from the palette by its title as shown: `拟稿: 查看日志`. */
  async runCommand(title: string): Promise<void> {
    // The palette lists what was there when it was opened: a window that is still opening is asked again
    await this.until(`${title} is in the palette`, async () => {
      await this.page.keyboard.press('F1');
      await this.#answerQuickInput(`>${title}`);
      const listed = this.quickPickRow(title).waitFor({ timeout: LISTED });
      if (
        await listed.then(
          () => true,
          () => false,
        )
      )
        return true;
      await this.page.keyboard.press('Escape');
      return false;
    });
    await this.page.keyboard.press('Enter');
  }

  /** Waits for what no locator can say. @throws Error that names it when it has not come about in time. */
  async until(what: string, holds: () => Promise<boolean>, limit = 30_000): Promise<void> {
    const end = Date.now() + limit;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
      await this.page.waitForTimeout(BEAT);
    }
  }

  /** A row of the open quick pick, by text that stands in it. */
  quickPickRow(text: string): Locator {
    return this.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: text }).first();
  }

  /** Chooses a row of the open quick pick. */
  async pick(text: string): Promise<void> {
    await this.quickPickRow(text).click();
  }

  /** Answers the open input box. */
  async enterText(text: string): Promise<void> {
    await this.#answerQuickInput(text);
    await this.page.keyboard.press('Enter');
  }

  /** Answers the input box that asks for this, once it is the one that is open. */
  async answer(question: string, text: string): Promise<void> {
    await this.page.locator('.quick-input-widget:visible .quick-input-message', { hasText: question }).waitFor();
    await this.enterText(text);
  }

  /** The active editor. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  /** The text of the active editor that is on screen, line by line; ghost text is no text yet. */
  async editorLines(): Promise<string[]> {
    const lines = await this.editor.locator('.view-line').evaluateAll((elements) =>
      elements
        .map((element) => {
          const written = element.cloneNode(true) as HTMLElement;
          for (const ghost of written.querySelectorAll('[class*="ghost-text"]')) ghost.remove();
          return { top: element.getBoundingClientRect().top, text: written.textContent };
        })
        .sort((one, other) => one.top - other.top)
        .map(({ text }) => text.replaceAll('\u00a0', ' ')),
    );
    return lines;
  }

  /** Puts text where the cursor is, as an input method does when it commits. */
  async typeInEditor(text: string): Promise<void> {
    await this.editor.locator('.view-lines').click();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.insertText(text);
  }

  /** Types Chinese through a composition: `keys` are shown while it lasts, `text` is what it commits. */
  async compose(keys: string, text: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    for (let end = 1; end <= keys.length; end += 1) {
      const shown = keys.slice(0, end);
      await session.send('Input.imeSetComposition', { text: shown, selectionStart: end, selectionEnd: end });
    }
    await session.send('Input.insertText', { text });
    await session.detach();
  }

  /** The list of suggestions, once it is shown. */
  get suggestions(): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }

  /** Ghost text in the active editor. */
  get ghostText(): Locator {
    return this.editor.locator('.ghost-text-decoration, .ghost-text, .suggest-preview-text');
  }

  /** The document inside a webview view or panel, the first one that is ready. */
  get panelFrame(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Notifications, toasts and centre alike. */
  get notifications(): Locator {
    return this.page.locator('.notification-list-item-message');
  }

  /** Keeps a picture as screenshots/NAME-STEP-THEME.png, in each theme asked for; the theme stays the last. */
  async screenshot(step: string, ...themes: readonly Theme[]): Promise<void> {
    for (const theme of themes) {
      await this.setTheme(theme);
      await this.page.screenshot({
        path: join(SCREENSHOTS, `${this.name}-${step}-${theme}.png`),
        animations: 'disabled',
      });
    }
  }

  async setTheme(theme: Theme): Promise<void> {
    const { media, shown } = THEMES[theme];
    await this.page.emulateMedia(media);
    await this.page.locator(shown).waitFor();
  }

  async #answerQuickInput(text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible .quick-input-box input');
    await input.waitFor();
    await input.fill(text);
  }
}
