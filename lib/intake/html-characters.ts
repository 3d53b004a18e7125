/** Names of characters in HTML as office programs write them; accented letters are put together. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hellip: '…',
  times: '×',
  le: '≤',
  ge: '≥',
  asymp: '≈',
  plusmn: '±',
  deg: '°',
  middot: '·',
  bull: '•',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  eth: 'ð',
  ETH: 'Đ',
};

const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  breve: '\u0306',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

/** Numbers 128 to 159 mean Windows' own characters there, whatever the standard says. */
const windows: Readonly<Record<number, string>> = {
  128: '€',
  133: '…',
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  149: '•',
  150: '–',
  151: '—',
};

/** A text of HTML with its character references read; one that is unknown stays as written. */
export function readCharacters(html: string): string {
  if (!html.includes('&')) return html;
  return html.replace(/&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,6})|([A-Za-z\d]{1,10}));?/g, readOne);
}

function readOne(written: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return namedCharacter(name) ?? written;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? '\ufffd' : (windows[code] ?? String.fromCodePoint(code));
}

function namedCharacter(name: string): string | undefined {
  if (Object.hasOwn(named, name)) return named[name];
  const mark = marks[name.slice(1)];
  return mark === undefined ? undefined : `${name[0]}${mark}`.normalize('NFC');
}
