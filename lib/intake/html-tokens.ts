import { readCharacters } from './html-characters';

/** A piece of HTML: a tag with its attributes as written, or a text between tags. */
export type HtmlToken =
  | {
      readonly kind: 'open' | 'close';
      readonly name: string;
      /** Between the name and ">". */
      readonly attributes: string;
    }
  | { readonly kind: 'text'; readonly text: string };

/** Elements whose content nobody reads: programs, styles, and what tracked changes took out. */
const unread = new Set(['script', 'style', 'title', 'xml', 'del', 'noscript', 'template']);

/** The tags and texts of HTML in their order, in one pass; comments and declarations are left out. */
export function* tokensOf(html: string): Generator<HtmlToken> {
  let at = 0;
  let unreadUntil: string | null = null;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const textEnd = open < 0 ? html.length : open;
    if (textEnd > at && unreadUntil === null) {
      yield { kind: 'text', text: readCharacters(html.slice(at, textEnd)) };
    }
    if (open < 0) return;
    const end = endOfTag(html, open);
    const tag = /^<(\/?)([A-Za-z][\w:.-]*)/.exec(html.slice(open, Math.min(end, open + 60)));
    at = end;
    if (!tag) {
      // "<" that begins no tag is itself.
      if (end === open + 1 && unreadUntil === null) yield { kind: 'text', text: '<' };
      continue;
    }
    const [head, slash, written = ''] = tag;
    const name = written.toLowerCase();
    if (unreadUntil !== null) {
      if (slash && name === unreadUntil) unreadUntil = null;
      continue;
    }
    const attributes = html.slice(open + head.length, end - 1);
    if (!slash && unread.has(name) && !attributes.endsWith('/')) unreadUntil = name;
    else yield { kind: slash ? 'close' : 'open', name, attributes };
  }
}

/** Where a tag, a comment or a declaration ends; a "<" before anything else is one character. */
function endOfTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  if (html.startsWith('<![CDATA[', open)) return after(html, ']]>', open);
  const next = html[open + 1] ?? '';
  if (next === '!' || next === '?') return after(html, '>', open);
  if (!/[A-Za-z/]/.test(next)) return open + 1;
  let at = open + 1;
  while (at < html.length) {
    const character = html[at];
    if (character === '>') return at + 1;
    if ((character === '"' || character === "'") && html[at - 1] === '=') {
      const closing = html.indexOf(character, at + 1);
      if (closing < 0) return html.length;
      at = closing;
    }
    at += 1;
  }
  return html.length;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** The value of an attribute with its characters read; '' where it has none, null where it is not there. */
export function attributeOf(attributes: string, wanted: string): string | null {
  const each = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
  for (const [, name = '', double, single, bare] of attributes.matchAll(each)) {
    if (name.toLowerCase() === wanted) return readCharacters(double ?? single ?? bare ?? '');
  }
  return null;
}
