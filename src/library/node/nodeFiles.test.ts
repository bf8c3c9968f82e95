import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { READ_REASONS } from '../../text/readReasons.ts';
import { NodeFiles } from './nodeFiles.ts';

describe('listing a corpus folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nigao-files-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const listed = async () => {
    const { files, problems } = await new NodeFiles().list(folder);
    return {
      files: files.map(({ path }) => relative(folder, path)),
      problems: problems.map(({ path }) => relative(folder, path)),
    };
  };

  it('finds reports at any depth in path order and leaves lock files, hidden files and other formats alone', async () => {
    mkdirSync(join(folder, '2023 年/镇 街'), { recursive: true });
    for (const name of ['b.txt', 'a.docx', '~$a.docx', '.hidden.txt', 'photo.png', '2023 年/镇 街/“丙”🙂.md'])
      writeFileSync(join(folder, name), 'x');
    assert.deepEqual(await listed(), { files: ['2023 年/镇 街/“丙”🙂.md', 'a.docx', 'b.txt'], problems: [] });
  });

  it('follows no link out of the folder and no loop twice', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'nigao-outside-'));
    writeFileSync(join(outside, 'secret.txt'), 'x');
    writeFileSync(join(folder, 'a.txt'), 'x');
    symlinkSync(outside, join(folder, 'elsewhere'));
    symlinkSync(folder, join(folder, 'loop'));
    assert.deepEqual(await listed(), { files: ['a.txt'], problems: [] });
    rmSync(outside, { recursive: true });
  });

  it('says which name leads nowhere and lists the rest', async () => {
    writeFileSync(join(folder, 'a.txt'), 'x');
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'b.txt'));
    assert.deepEqual(await listed(), { files: ['a.txt'], problems: ['b.txt'] });
  });

  it('takes a single file as a corpus of one', async () => {
    const path = join(folder, 'report.text');
    writeFileSync(path, 'x');
    const { files } = await new NodeFiles().list(path);
    assert.deepEqual(
      files.map((file) => [file.path, file.size]),
      [[path, 1]],
    );
  });

  it('says that a folder does not exist', async () => {
    const path = join(folder, 'none');
    assert.deepEqual(await new NodeFiles().list(path), {
      files: [],
      problems: [{ path, reason: READ_REASONS.missing.en, reasonZh: READ_REASONS.missing.zh }],
    });
  });
});
