/** The page's only way out: messages to the extension, and the state VS Code keeps for it over a restart. */
import type { FromPanel } from '../protocol/panel.ts';

interface VsCodeApi {
  postMessage(message: FromPanel): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** Given out once a page. */
export const host: VsCodeApi = acquireVsCodeApi();
