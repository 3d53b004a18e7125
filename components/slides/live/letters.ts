/**
 * Brings the letters of all slides while there is a line, and has them stand where other letters stood
 * in for them: a page does not wait for its letters and keeps what it was first shown with, a wall is
 * looked at for hours.
 */
export function bringLetters(): void {
  for (const sheet of document.styleSheets) {
    for (const rule of rulesOf(sheet)) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const said = (name: string) => rule.style.getPropertyValue(name);
      const source = said('src').replace(
        /url\("?([^")]+)"?\)/g,
        (_, address: string) => `url("${new URL(address, sheet.href ?? location.href)}")`,
      );
      // A stand-in of this machine's own needs no bringing.
      if (!source.includes('url(')) continue;
      const face = new FontFace(said('font-family').replace(/^["']|["']$/g, ''), source, {
        weight: said('font-weight') || 'normal',
        style: said('font-style') || 'normal',
        unicodeRange: said('unicode-range') || 'U+0-10FFFF',
        display: 'swap',
      });
      face.load().then(
        () => document.fonts.add(face),
        () => undefined,
      );
    }
  }
}

function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}
