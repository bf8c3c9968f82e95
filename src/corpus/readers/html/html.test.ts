import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { extractText } from '../readers.ts';

async function lines(html: string): Promise<string[]> {
  return (await extractText('总结.html', strToU8(`<html><body>${html}</body></html>`))).lines.map(({ text }) => text);
}

describe('a web page', () => {
  it('breaks lines at blocks and <br>, and nowhere else', async () => {
    assert.deepEqual(await lines('<div>一、<b>工作</b>\n情况<p>上半年<br>下半年</p>AI\npark</div>'), [
      '一、工作情况',
      '上半年',
      '下半年',
      'AI park',
    ]);
  });

  it('numbers the items of a list, in the style of the list', async () => {
    const list = '<ol style="list-style-type:simp-chinese-informal"><li>甲<li><p>乙</p></ol><ol start="3"><li>丙</ol>';
    assert.deepEqual(await lines(`${list}<ul><li>丁</ul>`), ['一、甲', '二、乙', '3.丙', '丁']);
  });

  it('reads numbers as Word printed them, without the blanks that set them off', async () => {
    const number = (text: string) => `<span style='mso-list:Ignore'>${text}<span>&nbsp;&nbsp; </span></span>`;
    assert.deepEqual(await lines(`<p>${number('（一）')}抓项目</p><p>${number('●')}抓环境</p>`), [
      '（一）抓项目',
      '抓环境',
    ]);
  });

  it('leaves out scripts, hidden and deleted text, notes and comments', async () => {
    const found = await lines(
      '<script>x</script><p>完成<del>原定</del><span style="display:none">x</span><a style="mso-footnote-id:ftn1">[1]</a>任务</p><div style="mso-element:footnote-list">注</div><div id="sdfootnote1">注</div>',
    );
    assert.deepEqual(found, ['完成任务']);
  });

  it('makes a table row a line, and takes headings as evidence', async () => {
    const page = '<h2>工作情况</h2><table><tr><th>指标<th>完成<tr><td>投资<td>3亿元</table>';
    assert.deepEqual((await extractText('a.html', strToU8(page))).lines, [
      { text: '工作情况', evidence: { headingLevel: 2 } },
      { text: '指标\t完成' },
      { text: '投资\t3亿元' },
    ]);
  });

  it('lies within a web archive in its own encoding', async () => {
    // 一、总结 in GB 2312, quoted-printable.
    const archive =
      'From: <Saved by Word>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"; type="text/html"\r\n\r\n--b\r\nContent-Type: text/html; charset="gb2312"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><p>=D2=BB=A1=A2=D7=DC=BD=E1</p></html>\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n';
    const { lines: found, format } = await extractText('总结.mht', strToU8(archive));
    assert.deepEqual([found, format], [[{ text: '一、总结' }], 'mht']);
  });
});
