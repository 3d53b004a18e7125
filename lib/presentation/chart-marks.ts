import { createHash } from 'node:crypto';
import type { Locale } from '../locale';
import { xmlText } from '../web/xml';
import { lettering, letteringOf } from './chart-axes';
import { colourXml, lineXml } from './colours';
import type { NativeChart, NativePoint, NativeSeries } from './native-chart';

/**
 * What single marks of a chart look like and say. Words come from cells of the embedded table, so that
 * who changes a number there changes its words there too; programs that know no such cells show the
 * words that are written here.
 */

/** Marks that look otherwise than their series. */
export function pointsXml(
  { points, colour: common, isGround }: NativeSeries,
  shape: NativeChart['shape'],
): string {
  if (isGround) return '';
  const isLine = shape === 'line' || shape === 'dumbbell';
  return points
    .map((point, at) => {
      const { value, look, colour = common } = point;
      if (value === null) return '';
      if (look === 'official' && colour === common) return '';
      return isLine
        ? `<c:dPt><c:idx val="${at}"/><c:marker><c:symbol val="circle"/><c:size val="8"/><c:spPr>${fillOf(point, common)}</c:spPr></c:marker><c:bubble3D val="0"/><c:spPr>${seriesLine(common, shape)}</c:spPr></c:dPt>`
        : `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fillOf(point, common)}</c:spPr></c:dPt>`;
    })
    .join('');
}

/** The line of a series, which its marks stand on; two marks of one category have another. */
export function seriesLine(colour: NativeSeries['colour'], shape: NativeChart['shape']): string {
  return shape === 'dumbbell' ? '<a:ln w="28575"><a:noFill/></a:ln>' : lineXml(colour, 34925);
}

/** Provisional: open. Estimated: open and dashed. */
function fillOf({ look, colour }: NativePoint, common: NativeSeries['colour']): string {
  const own = colour ?? common;
  if (look === 'official') return colourXml(own);
  // A pale line would not stand out from the paper.
  const outline = own === 'context' || own === 'rest' ? 'accent6' : own;
  return `${colourXml('bg1')}${lineXml(outline, 22225, look === 'estimated' ? 'sysDash' : '')}`;
}

const cellWords = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}';
const cellRange = '{02D57815-91ED-43cb-92C2-25804820EDAC}';
const chart2012 = 'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"';
const silent = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];

interface Captions extends Pick<NativeChart, 'shape' | 'isStacked' | 'letters'> {
  readonly locale: Locale;
}

export function captionsXml(series: NativeSeries, captions: Captions): string {
  const { points, name } = series;
  const { letters, locale } = captions;
  if (points.every(({ caption }) => caption === '')) return '';
  const place = placeOf(series, captions);
  const shows = (isShown: boolean) =>
    silent.map((what) => `<c:show${what} val="${what === 'Val' && isShown ? 1 : 0}"/>`).join('');
  const written = points.map((point, at) => {
    const { caption } = point;
    if (caption === '') return `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`;
    return [
      `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>`,
      `<a:fld id="${idOf(`${name} ${at}`)}" type="CELLRANGE">${letteringOf(letters, inkOn(series, point, captions), locale)}<a:pPr/><a:t>${xmlText(caption)}</a:t></a:fld></a:p></c:rich></c:tx>`,
      '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
      `<c:dLblPos val="${place}"/>${shows(true)}`,
      `<c:extLst><c:ext uri="${cellWords}" ${chart2012}><c15:dlblFieldTable/><c15:showDataLabelsRange val="1"/></c:ext></c:extLst></c:dLbl>`,
    ].join('');
  });
  return [
    `<c:dLbls>${written.join('')}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`,
    `${lettering(letters, 'tx1', locale)}<c:dLblPos val="${place}"/>${shows(false)}`,
    `<c:extLst><c:ext uri="${cellWords}" ${chart2012}><c15:showDataLabelsRange val="1"/></c:ext></c:extLst></c:dLbls>`,
  ].join('');
}

/** Where in the embedded table the words of a series stand. */
export function captionsRange(range: string, captions: readonly string[]): string {
  const points = captions.map((caption, at) =>
    caption === '' ? '' : `<c:pt idx="${at}"><c:v>${xmlText(caption)}</c:v></c:pt>`,
  );
  return `<c:extLst><c:ext uri="${cellRange}" ${chart2012}><c15:datalabelsRange><c15:f>${range}</c15:f><c15:dlblRangeCache><c:ptCount val="${captions.length}"/>${points.join('')}</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>`;
}

/** As the schema names places: what is beside a bar cannot be said of a stacked one. */
function placeOf({ captions }: NativeSeries, { shape, isStacked }: Captions): string {
  if (shape === 'line' || shape === 'dumbbell') return captions === 'below' ? 'b' : 't';
  return isStacked || captions === 'middle' ? 'ctr' : 'outEnd';
}

/** Paper on a filled part, ink on all else. */
function inkOn(
  series: NativeSeries,
  { look, colour = series.colour }: NativePoint,
  { isStacked }: Captions,
): 'bg1' | 'tx1' {
  const isFilled = isStacked && look === 'official' && colour !== 'rest' && colour !== 'context';
  return isFilled ? 'bg1' : 'tx1';
}

/** The same words at the same place have the same name in every export. */
function idOf(words: string): string {
  const digits = createHash('sha256').update(words).digest('hex').toUpperCase();
  const cuts = [0, 8, 12, 16, 20, 32];
  return `{${cuts
    .slice(1)
    .map((to, at) => digits.slice(cuts[at], to))
    .join('-')}}`;
}
