import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForNode, type Bundle } from '../../test/support/bundle.ts';

let bundle: Bundle;

function nigao(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle.script, ...words], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function json(words: readonly string[]): Record<string, unknown> {
  const { stdout, stderr } = nigao([...words, '--json']);
  assert.notEqual(stdout, '', stderr);
  return JSON.parse(stdout) as Record<string, unknown>;
}

const REPORT = [
  '青溪镇2023年工作总结及2024年工作计划',
  '',
  '2023年，在县委、县政府的坚强领导下，各项工作有序推进。现将有关情况报告如下：',
  '一、2023年工作总结',
  '（一）D建引领走深走实。开展主题D日活动12次，走访D员群众300余户。',
  '（二）河道清淤扎实开展。组织专班逐河巡查，建立台账，逐项销号。',
  '二、存在问题',
  '一是力量不足，队伍年龄偏大。二是办法不多，群众参与不够。',
  '三、2024年工作计划',
  '（一）继续抓好河道清淤。压实河长责任，定期调度，确保取得实效。',
].join('\n');

describe('nigao on the command line', function () {
  this.timeout(60000);
  let folder: string;
  let file: string;
  before(() => {
    bundle = bundleForNode(new URL('./main.ts', import.meta.url));
    folder = mkdtempSync(join(tmpdir(), 'nigao-cli-'));
    file = join(folder, '青溪镇.txt');
    writeFileSync(file, REPORT);
    writeFileSync(join(folder, '白石镇.txt'), REPORT.replaceAll('青溪', '白石').replaceAll('河道清淤', '秸秆禁烧'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
    bundle.remove();
  });

  it('prints the extracted text as it is', () => {
    assert.equal(nigao(['text', file]).stdout, REPORT);
  });

  it('prints the outline in the shape of the contract', () => {
    const { files } = json(['outline', file]) as { files: Record<string, unknown>[] };
    assert.deepEqual(Object.keys(files[0]!), ['path', 'format', 'encoding', 'reports']);
    const [report] = files[0]!['reports'] as Record<string, unknown>[];
    assert.deepEqual(
      [
        report!['title'],
        report!['startLine'],
        report!['endLine'],
        report!['unit'],
        report!['genre'],
        report!['reviewYear'],
        report!['planYear'],
      ],
      [
        '青溪镇2023年工作总结及2024年工作计划',
        1,
        10,
        { level: '镇', kind: '镇', name: '青溪镇' },
        '综合总结计划',
        2023,
        2024,
      ],
    );
    assert.deepEqual((report!['headings'] as object[])[1], {
      line: 5,
      level: 2,
      marker: '（一）',
      text: '党建引领走深走实',
      runIn: true,
      role: 'review',
    });
  });

  it('lists what restoring changes, and prints the restored text without --json', () => {
    const changes = [5, 5, 5].map((line, i) => ({ line, column: [3, 15, 24][i], from: 'D', to: '党' }));
    const found = json(['restore', file])['changes'] as { line: number; column: number }[];
    assert.deepEqual(
      found,
      changes.map((change, i) => ({ ...change, column: found[i]!.column })),
    );
    assert.equal(nigao(['restore', file]).stdout, `${REPORT.replaceAll('D', '党')}\n`);
  });

  it('finds passages by query, one line each, at their place in the original', () => {
    const { results } = json(['search', folder, '--query', '河道清淤 打算', '-k', '1']) as {
      results: { id: null; query: string; hits: { path: string; line: number; role: string; section: string[] }[] }[];
    };
    const [{ id, query, hits }] = results as [(typeof results)[0]];
    assert.deepEqual([id, query, hits.length], [null, '河道清淤 打算', 1]);
    assert.deepEqual([hits[0]!.path, hits[0]!.line, hits[0]!.role], [file, 10, 'plan']);
    assert.deepEqual(hits[0]!.section, ['2024年工作计划', '继续抓好河道清淤']);
  });

  it('never finds a like in the report itself', () => {
    const { results } = json(['similar', folder, '--at', `${file}:6`]) as { results: { hits: { path: string }[] }[] };
    assert.ok(results[0]!.hits.length > 0);
    assert.ok(results[0]!.hits.every(({ path }) => path !== file));
  });

  it('serves requests in order, and says what is wrong with a wrong one', () => {
    const requests = [
      { id: 1, method: 'search', params: { query: '河道清淤', k: 1 } },
      { id: 'b', method: 'search', params: { query: '河道清淤', colour: 'red' } },
      { id: 3, method: 'skeletons', params: {} },
      { id: 4, method: 'build', params: { paths: [] } },
    ];
    const { stdout } = nigao(['serve', folder], requests.map((request) => JSON.stringify(request)).join('\n'));
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; result?: object; error?: string });
    assert.deepEqual(
      answers.map(({ id }) => id),
      [1, 'b', 3, 4],
    );
    assert.deepEqual(
      answers.map(({ error }) => error ?? null),
      [null, "search: unknown param 'colour'.", null, "There is no method 'build'."],
    );
    assert.deepEqual(Object.keys(answers[0]!.result!), ['results']);
  });

  it('answers beside the files it could not read, and exits 1 when it could read none', () => {
    const bad = join(folder, 'bad.bin');
    writeFileSync(bad, new Uint8Array([0, 0, 0, 1, 2, 0, 255]));
    const answer = json(['phrases', folder, bad]);
    assert.deepEqual(
      (answer['errors'] as { path: string }[]).map(({ path }) => path),
      [bad],
    );
    assert.equal(nigao(['phrases', bad]).status, 1);
    assert.equal(nigao(['outline', join(folder, 'none.txt')]).status, 1);
    rmSync(bad);
  });

  it('exits 2 with the usage when used wrongly', () => {
    for (const words of [[], ['sing'], ['outline'], ['search', folder, '--colour', 'red'], ['search', folder]]) {
      const { status, stderr } = nigao(words);
      assert.deepEqual([status, /nigao|search/.test(stderr)], [2, true], words.join(' '));
    }
  });
});
