import { readingPath } from './reading-program';

/*
 * A reading page is a document. Next renders it like any other and adds what would bring the whole of
 * it to life again in the browser: its runtime, and everything the page shows once more as data. A
 * reader needs neither, so they are left out here, where a finished page passes anyway.
 */

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const SCRIPT_PRELOAD =
  /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\bas="script")[^>]*>/gi;
/** React's notes to itself: where a text ends, where a part begins. */
const COMMENT = /<!--[\s\S]*?-->/g;
/** Where Next would put what it knows of a page's head too late for the head. */
const EMPTY_METADATA = '<div hidden=""></div>';
/** A word of Next to its own runtime, before or after the page's metadata as the one or the other is ready first. */
const FONT_NOTE = '<meta name="next-size-adjust" content=""/>';
/** A place that only a program would fill. */
const UNFILLED = /<template\b|<div hidden="" id="S:/i;

/**
 * The page without programs, but for the one that reading pages name themselves; data stay. Throws
 * where a part of it waits for a program: it would never be seen.
 */
export function asDocument(html: string): string {
  const document = html
    .replace(SCRIPT, (element, attributes: string) => (mayStay(attributes) ? element : ''))
    .replace(SCRIPT_PRELOAD, '')
    .replace(COMMENT, '')
    .replace(EMPTY_METADATA, '')
    .replace(FONT_NOTE, '');
  if (UNFILLED.test(document)) throw new Error('a part of a reading page waits for a program');
  return document;
}

/** The page as it is framed by another site: its links lead to pages which may not be shown there. */
export function withLinksOutside(document: string): string {
  return document.replace('<head>', '<head><base target="_blank"/>');
}

function mayStay(attributes: string): boolean {
  return (
    /\btype="application\/(?:ld\+)?json"/.test(attributes) ||
    attributes.includes(` src="${readingPath}`)
  );
}
