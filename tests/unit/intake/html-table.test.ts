import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtmlTable } from '@/lib/intake/html-table';

function cells(html: string): (string | null)[][] | undefined {
  return readHtmlTable(html)?.rows.map((row) =>
    row.map((cell) =>
      cell === null ? null : cell.kind === 'text' ? cell.text : `${cell.kind}:${cell.text}`,
    ),
  );
}

const excel = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\\,";}
td {content:"<td>7</td>";} --></style></head><body link="#0563C1">
<table border=0 cellpadding=0 cellspacing=0 width=300 style='border-collapse: collapse'>
<!--StartFragment-->
 <col width=200><col class=xl65 width=64>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl66 width=200>Ch&#7881; ti&ecirc;u</td>
  <td colspan=2 class=xl66 style='mso-ignore:colspan'>Th&#7921;c
  hi&#7879;n</td>
 </tr>
 <tr height=20>
  <td height=20>T&#7893;ng s&#7889; HTX</td>
  <td align=right x:num="1234.5">1.234,5</td>
  <td align=right x:num>120</td>
 </tr>
 <tr><td>T&#7927; l&#7879;</td><td x:num="0.125">12,5%</td><td x:num="45280">20/12/2023</td></tr>
 <tr><td>L&#7895;i</td><td x:err="#REF!">#REF!</td><td align=right>1.234</td></tr>
<!--EndFragment-->
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'><td width=200 style='width:150pt'></td><td></td><td></td></tr>
 <![endif]>
</table></body></html>`;

const libreOffice = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<title></title><style type="text/css">body,div,table { font-family:"Liberation Sans" }</style></head><body>
<table cellspacing="0" border="0"><colgroup span="2" width="85"></colgroup>
<tr><td height="17" align="left">Tổng số HTX</td><td align="right" sdval="1234.5" sdnum="1066;0;#.##0,0">1.234,5</td></tr>
<tr><td align="left">Ngày</td><td align="right" sdval="45280" sdnum="1066;0;DD/MM/YYYY">20/12/2023</td></tr>
<tr><td align="left">Tỷ lệ</td><td align="right" sdval="0.125" sdnum="1066;0;0,0%">12,5%</td></tr>
<tr><td align="left">Đúng</td><td sdval="1" sdnum="1066;0;BOOLEAN">TRUE</td></tr>
<tr><td align="left">Thu nhập</td><td sdval="5.4" sdnum="1066;0;0,0&quot; triệu đồng&quot;">5,4 triệu đồng</td></tr>
</table></body></html>`;

const googleSheets = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style>
<table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody>
<tr style="height:21px;"><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;Tổng số HTX&quot;}">Tổng số HTX</td><td data-sheets-value='{"1":3,"3":1234.5}' data-sheets-numberformat='{"1":2,"2":"#,##0.0","3":1}'>1,234.5</td></tr>
<tr><td>Ngày</td><td data-sheets-value='{"1":3,"3":45280}' data-sheets-numberformat='{"1":5,"2":"dd/mm/yyyy","3":1}'>20/12/2023</td></tr>
<tr><td>Tỷ lệ</td><td data-sheets-value='{"1":3,"3":0.125}' data-sheets-numberformat='{"1":3,"2":"0.0%","3":1}'>12.5%</td></tr>
<tr><td>Đúng</td><td data-sheets-value='{"1":4,"4":1}'>TRUE</td></tr>
<tr><td>Lỗi</td><td data-sheets-value='{"1":5,"2":{"1":1}}'>#DIV/0!</td></tr>
</tbody></table>`;

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><xml><w:WordDocument></w:WordDocument></xml></head><body>
<!--StartFragment--><p class=MsoNormal>Biểu 1<o:p></o:p></p>
<table class=MsoTableGrid border=1><thead><tr style='mso-yfti-irow:0'>
<th><p class=MsoNormal align=center><b><span lang=VI>Chỉ tiêu<o:p></o:p></span></b></p></th>
<th><p class=MsoNormal><b>Số<br>liệu</b></p></th></tr></thead>
<tbody><tr><td rowspan=2><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>-<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>HTX<span style='mso-spacerun:yes'>  </span>đang
hoạt động</p></td><td><p class=MsoNormal>1.2<del cite="mailto:a">00</del><ins>34</ins></p></td></tr>
<tr><td><p>khoảng 120<sup>1</sup></p></td></tr>
<tr><td>km<sup>2</sup></td><td><table><tr><td>5</td><td>6</td></tr></table></td></tr></tbody></table>
<table><tr><td>second</td></tr></table><!--EndFragment--></body></html>`;

describe('readHtmlTable', () => {
  it('reads Excel’s clipboard', () => {
    expect(cells(excel)).toEqual([
      ['Chỉ tiêu', 'Thực hiện', null],
      ['Tổng số HTX', 'number:1234.5', 'number:120'],
      ['Tỷ lệ', 'percent:12,5%', 'date:20/12/2023'],
      ['Lỗi', 'error:#REF!', '1.234'],
    ]);
  });

  it('reads LibreOffice’s clipboard', () => {
    expect(cells(libreOffice)).toEqual([
      ['Tổng số HTX', 'number:1234.5'],
      ['Ngày', 'date:20/12/2023'],
      ['Tỷ lệ', 'percent:12,5%'],
      ['Đúng', 'boolean:TRUE'],
      ['Thu nhập', 'number:5.4'],
    ]);
  });

  it('reads Google Sheets’ clipboard', () => {
    expect(cells(googleSheets)).toEqual([
      ['Tổng số HTX', 'number:1234.5'],
      ['Ngày', 'date:20/12/2023'],
      ['Tỷ lệ', 'percent:12.5%'],
      ['Đúng', 'boolean:TRUE'],
      ['Lỗi', 'error:#DIV/0!'],
    ]);
  });

  it('reads Word’s clipboard: lists, deletions, footnotes, tables in cells', () => {
    expect(cells(word)).toEqual([
      ['Chỉ tiêu', 'Số\nliệu'],
      ['- HTX đang hoạt động', '1.234'],
      [null, 'khoảng 120^1'],
      ['km2', '5 6'],
    ]);
  });

  it.each([
    [
      '<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c</table>',
      [
        ['a', null, 'b'],
        [null, null, 'c'],
      ],
    ],
    [
      '<table><tr><td>a</td><td rowspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></table>',
      [
        ['a', 'b'],
        ['c', null, 'd'],
      ],
    ],
    ['<TABLE><TR><TD>1 &lt; 2 &amp; 3 < 4</TD></TR></TABLE>', [['1 < 2 & 3 < 4']]],
    [
      '<table><tr><td>&#x1EE3;&agrave;&Ocirc;&#150;&hellip;&nbsp;&khong;&#0;&toString;</td></tr></table>',
      [['ợàÔ–… &khong;\ufffd&toString;']],
    ],
    ['<table><td title="a > b">5</table>', [['5']]],
    ['<table><tr><td>5<!-- <td>6</td> --></td></tr>', [['5']]],
    ['<table><tr><td>5<script>"</td>"</script></td></tr></table>', [['5']]],
    ['<table><tr><td sdval="12.300000000000001">12,3</td></tr></table>', [['number:12.3']]],
    ['<table><tr><td sdval="nan">12,3</td></tr></table>', [['12,3']]],
    ['<table><tr><td data-sheets-value=\'{"1":\'>12,3</td></tr></table>', [['12,3']]],
    ['<table><tr><td>5</td></tr><tr><td></td></tr></table>', [['5']]],
    ['<table></table>', []],
  ])('reads %s', (html, rows) => {
    expect(cells(html)).toEqual(rows);
  });

  it.each(['', 'Tổng số HTX\t5', '<p>5</p>', '</table>', '<tr><td>5</td></tr>'])(
    'finds no table in %j',
    (html) => {
      expect(readHtmlTable(html)).toBeNull();
    },
  );

  it('refuses what is larger than any form', () => {
    expect(readHtmlTable(`<table>${' '.repeat(5_000_001)}</table>`)).toBeNull();
    const wide = '<tr><td colspan=99999999>5</td></tr>'.repeat(300);
    expect(readHtmlTable(`<table>${wide}</table>`)).toBeNull();
    expect(readHtmlTable(`<table>${'<tr>'.repeat(300_000)}</table>`)).toBeNull();
    const tall = '<table><tr><td rowspan=99999999>5</td><td>6</td></tr></table>';
    expect(cells(tall)).toEqual([['5', '6']]);
  });

  it('never throws, whatever the pieces', () => {
    const piece = fc.constantFrom(
      ...[
        '<table>',
        '</table>',
        '<tr>',
        '</tr>',
        '<td',
        '<td>',
        '</td>',
        '<th colspan=3 rowspan=2>',
      ],
      ...[
        '<td x:num="1.5">',
        "<td data-sheets-value='",
        ' sdval=',
        '"',
        "'",
        '>',
        '<',
        '<!--',
        '-->',
      ],
      ...[
        '<![if !x]>',
        '<![CDATA[',
        ']]>',
        '<style>',
        '</style>',
        '<del>',
        '<br/>',
        '<sup>',
        '&#9;',
      ],
      ...['&', '&#', '&amp', '1.234', 'HTX', ' ', '\n', '\u0000', '<?xml', '=', '/'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const grid = readHtmlTable(`<table>${pieces.join('')}`);
        expect(grid === null || Array.isArray(grid.rows)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.string(), (text) => void readHtmlTable(`<table>${text}`)));
  });

  it('takes no longer than the length asks for', () => {
    const pieces = [
      '<td>1',
      '<',
      '<!--',
      '<td a="',
      "<td a='b",
      '&',
      '&#',
      '<style>',
      '<td x:num ',
      '<sup>1',
      '<p>',
      '<![',
      '<a ',
      '= ',
    ];
    for (const piece of pieces) {
      const html = `<table><tr><td>${piece.repeat(Math.floor(1_000_000 / piece.length))}`;
      const started = performance.now();
      readHtmlTable(html);
      expect(performance.now() - started, piece).toBeLessThan(3000);
    }
  });
});
