import assert from 'node:assert/strict';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BuildProgress } from '../../protocol/worker.ts';
import { Library } from '../library.ts';
import { NodeFiles } from './nodeFiles.ts';

const REPORT =
  '梨溪镇2023年工作总结和2024年工作计划\n\n2023年，我镇各项工作取得新的成效。现总结如下：\n一、工作情况\n（一）抓实项目建设。全年实施项目14个。\n二、2024年工作计划\n（一）延伸产业链条。引进加工企业2家以上。\n';

/** The number of the user nobody, by custom of Linux. */
const NOBODY = 65534;

/** The disk, with something happening to a file just before it is read. */
class BusyFiles extends NodeFiles {
  constructor(readonly before: (path: string) => void) {
    super();
  }

  override read(path: string): Promise<Uint8Array> {
    this.before(path);
    return super.read(path);
  }
}

/** Root may read everything: as root, what is done is done as the user nobody. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid!(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
  }
}

function libraryOf(files: NodeFiles, progress: (progress: BuildProgress) => void = () => undefined): Library {
  return new Library(files, { progress, log: () => undefined }, null);
}

describe('a folder as clerks have them', function () {
  // Thousands of files take their time on a busy disk.
  this.timeout(180_000);

  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nigao-folder-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const put = (name: string, content: string | Uint8Array = REPORT) => {
    writeFileSync(join(folder, name), content);
  };

  /** Reports and problems of the folder: `name: Chinese sentence`. */
  const read = async (files: NodeFiles = new NodeFiles()) => {
    const { reports, problems } = await libraryOf(files).read([folder]);
    return { reports, problems: problems.map(({ path, reasonZh }) => `${basename(path)}: ${reasonZh}`) };
  };

  it('reads files whatever their names', async () => {
    const names = [
      '有 空格.txt',
      '“引号”.txt',
      "it's.txt",
      '🙂.txt',
      '#%?&.txt',
      `${'长'.repeat(80)}.txt`,
      `${'a'.repeat(246)}.txt`,
    ];
    for (const name of names) put(name);
    assert.deepEqual(await read(), { reports: names.length, problems: [] });
  });

  it('leaves out what cannot be read, says why, and reads the rest', async () => {
    put('a.txt');
    put('b.txt', '');
    put('c.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]));
    put('d.docx', '不是文档');
    put('~$e.docx', '锁文件');
    put('f.txt', '全年工作'.repeat(200_000));
    put('g.txt');
    assert.deepEqual(await read(), {
      reports: 2,
      problems: [
        'b.txt: 文件是空的。',
        'c.txt: 内容不是文本，而是 PNG 图片，请用原程序另存为 .docx 或 .txt。',
        'd.docx: 文件已损坏，不是有效的 .docx。',
        'f.txt: 其中一行超过 50 万字，不像是报告，请分段后再读。',
      ],
    });
  });

  it('does not follow links out of the folder nor in circles, and says which lead nowhere', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'nigao-outside-'));
    writeFileSync(join(outside, 'x.txt'), REPORT);
    put('a.txt');
    symlinkSync(join(outside, 'x.txt'), join(folder, 'b.txt'));
    symlinkSync(folder, join(folder, 'c'));
    symlinkSync(join(folder, 'e.txt'), join(folder, 'd.txt'));
    symlinkSync(join(folder, 'd.txt'), join(folder, 'e.txt'));
    const found = await read();
    rmSync(outside, { recursive: true });
    assert.deepEqual(found, { reports: 1, problems: ['d.txt: 这是指向自身的链接。', 'e.txt: 这是指向自身的链接。'] });
  });

  it('goes on when a file vanishes before it is read', async () => {
    put('a.txt');
    put('b.txt');
    const files = new BusyFiles((path) => {
      if (path.endsWith('a.txt')) rmSync(path);
    });
    assert.deepEqual(await read(files), { reports: 1, problems: ['a.txt: 文件或文件夹不存在。'] });
  });

  it('reads what a file has become when it grows, and reads it again the next time', async () => {
    put('a.txt');
    let grows = true;
    const files = new BusyFiles((path) => {
      if (grows) appendFileSync(path, `\n\n柳湾镇${REPORT.slice(3)}`);
      grows = false;
    });
    const library = libraryOf(files);
    assert.equal((await library.read([folder])).reports, 2);
    const again = await library.read([folder]);
    assert.deepEqual([again.reports, again.changed], [2, true]);
  });

  it('does not read a file that has grown beyond all measure', async () => {
    put('a.txt');
    const files = new BusyFiles((path) => {
      truncateSync(path, 300 * 1024 * 1024);
    });
    assert.deepEqual(await read(files), { reports: 0, problems: ['a.txt: 文件超过 256 MB，请拆分后再读。'] });
  });

  it('says what it has no permission for', async () => {
    put('a.txt');
    mkdirSync(join(folder, 'b'));
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'a.txt'), 0);
    chmodSync(join(folder, 'b'), 0);
    const found = await asNobody(() => read());
    chmodSync(join(folder, 'b'), 0o700);
    assert.deepEqual(found, { reports: 0, problems: ['b: 没有读取权限。', 'a.txt: 没有读取权限。'] });
  });

  it('lists 20,000 small files, stops at once when told to, and can begin again', async () => {
    for (let part = 0; part < 20; part++) {
      mkdirSync(join(folder, String(part)));
      for (let index = 0; index < 1000; index++) put(`${part}/${index}.txt`, '今年以来，全镇各项工作稳步推进。\n');
    }
    const { files } = await new NodeFiles().list(folder);
    assert.equal(files.length, 20_000);
    const stop = new AbortController();
    let reads = 0;
    const library = libraryOf(
      new BusyFiles(() => {
        if (++reads === 50) stop.abort();
      }),
    );
    await assert.rejects(library.read([folder], stop.signal), { name: 'AbortError' });
    assert.equal(reads, 50);
    const summary = await library.read([join(folder, '0')]);
    assert.equal(summary.files, 1000);
  });
});
