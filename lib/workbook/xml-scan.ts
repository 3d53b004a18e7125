/**
 * Goes once through the text of an XML part, without making a tree and without ever expanding what
 * the part defines: that is what makes a small hostile file a large one.
 */
export interface XmlListener {
  /** `name` is without its prefix. */
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Asked after each element: whether the rest is of no interest. */
  readonly isDone?: () => boolean;
}

/** Reads an attribute by its local name; undefined: there is none. */
export type XmlAttributes = (name: string) => string | undefined;

/** The part is not well-formed, or defines entities. */
export class XmlError extends Error {}

/** Throws `XmlError`. */
export function scanXml(xml: string, { open, close, text, isDone }: XmlListener): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (text && tag !== at) text(decodeEntities(xml.slice(at, tag < 0 ? undefined : tag)));
    if (tag < 0) return;
    const marker = xml.charCodeAt(tag + 1);
    if (marker === 0x21 /* ! */) {
      if (xml.startsWith('<!--', tag)) {
        at = after(xml, '-->', tag + 4);
      } else if (xml.startsWith('<![CDATA[', tag)) {
        at = after(xml, ']]>', tag + 9);
        text?.(xml.slice(tag + 9, at - 3));
      } else throw new XmlError('declares a document type');
    } else if (marker === 0x3f /* ? */) {
      at = after(xml, '?>', tag + 2);
    } else if (marker === 0x2f /* / */) {
      at = after(xml, '>', tag + 2);
      close?.(localName(xml.slice(tag + 2, at - 1).trimEnd()));
      if (isDone?.()) return;
    } else {
      const end = endOfTag(xml, tag + 1);
      const isEmpty = xml.charCodeAt(end - 1) === 0x2f;
      const inner = xml.slice(tag + 1, isEmpty ? end - 1 : end);
      const space = inner.search(/\s/);
      const name = localName(space < 0 ? inner : inner.slice(0, space));
      open?.(name, attributesOf(space < 0 ? '' : inner.slice(space)));
      if (isEmpty) close?.(name);
      at = end + 1;
      if (isDone?.()) return;
    }
  }
}

function after(xml: string, ending: string, from: number): number {
  const found = xml.indexOf(ending, from);
  if (found < 0) throw new XmlError('ends in the middle');
  return found + ending.length;
}

/** Where the `>` of a tag stands; one within quotes is not it. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const character = xml.charCodeAt(at);
    if (quote !== 0) {
      if (character === quote) quote = 0;
    } else if (character === 0x22 || character === 0x27) quote = character;
    else if (character === 0x3e) return at;
  }
  throw new XmlError('ends in the middle');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Sticky, so that what is no attribute ends the search instead of being tried letter by letter. */
const attribute = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

const noAttributes: XmlAttributes = () => undefined;

/** Taken apart when first asked for, since most tags are passed over. */
function attributesOf(text: string): XmlAttributes {
  if (text === '') return noAttributes;
  let found: Map<string, string> | null = null;
  return (name) => {
    found ??= readAttributes(text);
    return found.get(name);
  };
}

function readAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  attribute.lastIndex = 0;
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
    const [, key = '', double, single] = match;
    found.set(localName(key), decodeEntities(double ?? single ?? ''));
  }
  return found;
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
    (whole, decimal, hex, name) => {
      if (name) return named[name] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
