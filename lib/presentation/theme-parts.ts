import type { Locale } from '../locale';
import { languageTag } from './chart-axes';
import { themeColours } from './colours';
import { type Box, places } from './deck';

/** The look that all slides share: colours and letters of the site, one master for slides, one for notes. */

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespaces = [
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
].join(' ');
const clrMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const emuOfInch = 914400;

/**
 * Letters of the site. Where they are not installed, an office program looks for letters of the same
 * build (`panose`, `pitchFamily`): a serif for titles, a sans for the rest. For Vietnamese the theme names
 * two that every Office has with all its marks.
 */
const fonts = [
  '<a:fontScheme name="Số liệu HTX">',
  '<a:majorFont><a:latin typeface="Source Serif 4" panose="02040603050405020204" pitchFamily="18" charset="0"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Viet" typeface="Cambria"/></a:majorFont>',
  '<a:minorFont><a:latin typeface="Source Sans 3" panose="020B0503030403020204" pitchFamily="34" charset="0"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Viet" typeface="Calibri"/></a:minorFont>',
  '</a:fontScheme>',
].join('');

/** A theme with the site's colours and letters in the place of its own. */
export function themed(theme: string): string {
  const colours = Object.entries(themeColours).map(
    ([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`,
  );
  return theme
    .replace(/(<a:theme [^>]*name=")[^"]*/, '$1Số liệu HTX')
    .replace(
      /<a:clrScheme [\s\S]*?<\/a:clrScheme>/,
      `<a:clrScheme name="Số liệu HTX">${colours.join('')}</a:clrScheme>`,
    )
    .replace(/<a:fontScheme [\s\S]*?<\/a:fontScheme>/, fonts);
}

/** The master that layouts go back to: title, words, number of the slide. */
export function slideMaster(written: string, locale: Locale): string {
  const layouts = /<p:sldLayoutIdLst>[\s\S]*?<\/p:sldLayoutIdLst>/.exec(written)?.[0] ?? '';
  return [
    `${head}<p:sldMaster ${namespaces}><p:cSld>`,
    '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
    tree([
      placeholder(2, 'type="title"', places.title, locale),
      placeholder(3, 'type="body" idx="1"', places.body, locale),
      placeholder(4, 'type="sldNum" sz="quarter" idx="12"', places.number, locale),
    ]),
    `</p:cSld>${clrMap}${layouts}<p:txStyles>`,
    `<p:titleStyle><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:buNone/><a:defRPr lang="${languageTag(locale)}" sz="3000" b="1" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr></p:titleStyle>`,
    `<p:bodyStyle>${level('tx1', 2000, locale)}</p:bodyStyle><p:otherStyle>${level('tx1', 1800, locale)}</p:otherStyle>`,
    '</p:txStyles></p:sldMaster>',
  ].join('');
}

/** Half the sheet for the slide, half for what is said to it. */
export function notesMaster(locale: Locale): string {
  return [
    `${head}<p:notesMaster ${namespaces}><p:cSld>`,
    '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>',
    tree([
      `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Trang"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="685800"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln></p:spPr></p:sp>`,
      placeholder(3, 'type="body" sz="quarter" idx="1"', { x: 0.75, y: 4.3, w: 6, h: 4.9 }, locale),
      placeholder(
        4,
        'type="sldNum" sz="quarter" idx="10"',
        { x: 5.75, y: 9.4, w: 1, h: 0.35 },
        locale,
      ),
    ]),
    `</p:cSld>${clrMap}<p:notesStyle>${level('tx1', 1200, locale)}</p:notesStyle></p:notesMaster>`,
  ].join('');
}

function tree(shapes: readonly string[]): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.join('')}</p:spTree>`;
}

function placeholder(id: number, kind: string, { x, y, w, h }: Box, locale: Locale): string {
  const lang = languageTag(locale);
  const [left, top, width, height] = [x, y, w, h].map((inches) => Math.round(inches * emuOfInch));
  const isNumber = kind.includes('sldNum');
  const words = isNumber
    ? `<a:p><a:pPr algn="r"/><a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum"><a:rPr lang="${lang}"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${lang}"/></a:p>`
    : `<a:p><a:endParaRPr lang="${lang}"/></a:p>`;
  const style = isNumber
    ? '<a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1100"/></a:lvl1pPr></a:lstStyle>'
    : '<a:lstStyle/>';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${kind.replace(/^type="(\w+)".*/, '$1')}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" rtlCol="0"/>${style}${words}</p:txBody></p:sp>`;
}

function level(colour: string, size: number, locale: Locale): string {
  return `<a:lvl1pPr marL="0" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:buNone/><a:defRPr lang="${languageTag(locale)}" sz="${size}" kern="1200"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>`;
}

/** Its lists in the order of the schema, its words in the slides' language, a sheet of notes upright. */
export function presentationPart(written: string, locale: Locale): string {
  const notes = /<p:notesMasterIdLst>[\s\S]*?<\/p:notesMasterIdLst>/.exec(written)?.[0] ?? '';
  return written
    .replace(notes, '')
    .replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${notes}`)
    .replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>')
    .replace(
      '<p:defaultTextStyle>',
      `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${languageTag(locale)}"/></a:defPPr>`,
    );
}
