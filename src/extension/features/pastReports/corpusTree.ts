/** The corpus as a tree: unit → report → sections as they nest, narrowed by the filter. A click opens the source at the line. */
import * as vscode from 'vscode';
import type { CorpusFilter } from './corpusFilter.ts';
import { corpusItem } from './corpusItems.ts';
import type { CorpusLibrary } from './corpusLibrary.ts';
import { childNodes, rootNodes, type CorpusNode, type TreeContents } from './corpusNodes.ts';

export class CorpusTree implements vscode.TreeDataProvider<CorpusNode>, vscode.Disposable {
  readonly #corpus: CorpusLibrary;
  readonly #filter: CorpusFilter;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;
  #shown: unknown[] = [];

  constructor(corpus: CorpusLibrary, filter: CorpusFilter) {
    this.#corpus = corpus;
    this.#filter = filter;
    this.#subscriptions = [
      corpus.onDidChange(() => {
        const { reports, problems } = this.#contents();
        if (reports === this.#shown[0] && problems === this.#shown[1]) return;
        this.#shown = [reports, problems];
        this.#changed.fire(undefined);
      }),
      filter.onDidChange(() => {
        this.#changed.fire(undefined);
      }),
    ];
  }

  getChildren(node?: CorpusNode): CorpusNode[] {
    return node ? childNodes(node, this.#contents()) : rootNodes(this.#contents());
  }

  getTreeItem(node: CorpusNode): vscode.TreeItem {
    const { matches } = this.#contents();
    const hasChildren = this.getChildren(node).length > 0;
    const partly =
      node.kind === 'report' || node.kind === 'section' ? matches?.get(node.report.id)?.whole === false : false;
    const item = corpusItem(node, { hasChildren, open: matches !== null && (node.kind === 'unit' || partly) });
    // What is open while the tree is filtered has nothing to do with what was open before
    item.id = `${this.#filter.text}/${keyOf(node)}`;
    return item;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  #contents(): TreeContents {
    const { reports, problems } = this.#corpus;
    return { reports, problems, matches: this.#filter.matches };
  }
}

function keyOf(node: CorpusNode): string {
  switch (node.kind) {
    case 'unit':
      return `unit/${node.name}`;
    case 'report':
      return `report/${node.report.id}`;
    case 'section':
      return `section/${node.report.id}/${node.index}`;
    case 'leftOut':
      return 'leftOut';
    case 'problem':
      return `problem/${node.problem.path}`;
  }
}
