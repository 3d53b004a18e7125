import type { Locale } from '../locale';
import { xmlText } from '../web/xml';
import { colourXml } from './colours';
import type { NativeChart } from './native-chart';

/** Numbers of the embedded table, in the reader's own way of writing them. */
export const numberFormat = '#,##0.##########';

type Ink = 'tx1' | 'tx2' | 'bg1';

/** What a language is called in office files. */
export function languageTag(locale: Locale): string {
  return locale === 'vi' ? 'vi-VN' : 'en-GB';
}

/** The letters of one piece of words, so many points large. */
export function letteringOf(size: number, colour: Ink, locale: Locale): string {
  return `<a:rPr lang="${languageTag(locale)}" sz="${size * 100}" b="0">${colourXml(colour)}<a:latin typeface="+mn-lt"/></a:rPr>`;
}

/** The letters of a part of a chart. */
export function lettering(size: number, colour: Ink, locale: Locale): string {
  const language = languageTag(locale);
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr lang="${language}" sz="${size * 100}" b="0">${colourXml(colour)}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="${language}"/></a:p></c:txPr>`;
}

const fineLine =
  '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="DCD8CC"/></a:solidFill></a:ln></c:spPr>';
const inkLine = `<c:spPr><a:ln w="9525">${colourXml('tx1')}</a:ln></c:spPr>`;

/** The axis of categories, and that of numbers, which is only drawn where marks do not say them all. */
export function axes({ shape, axis, letters }: NativeChart, locale: Locale): string {
  const isAcross = shape === 'bars';
  const limits = axis
    ? `<c:scaling><c:orientation val="minMax"/><c:max val="${axis.to}"/><c:min val="${axis.from}"/></c:scaling>`
    : '<c:scaling><c:orientation val="minMax"/></c:scaling>';
  return [
    // The first row stands on top.
    `<c:catAx><c:axId val="500000001"/><c:scaling><c:orientation val="${isAcross ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isAcross ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${inkLine}`,
    `${lettering(letters, 'tx1', locale)}<c:crossAx val="500000002"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="500000002"/>${limits}<c:delete val="${axis ? 0 : 1}"/>`,
    `<c:axPos val="${isAcross ? 't' : 'l'}"/>${axis ? `<c:majorGridlines>${fineLine}</c:majorGridlines>` : ''}`,
    `<c:numFmt formatCode="${xmlText(axisFormat(axis, locale))}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    `${lettering(Math.min(letters, 12), 'tx2', locale)}<c:crossAx val="500000001"/><c:crosses val="autoZero"/>`,
    `<c:crossBetween val="between"/>${axis?.step ? `<c:majorUnit val="${axis.step}"/>` : ''}</c:valAx>`,
  ].join('');
}

/**
 * Whole numbers are grouped by the slide's language, not the computer's: `1.160` in Vietnamese is not
 * to be read as a little more than one on a computer set to English. Fractions are left to the computer.
 */
function axisFormat(axis: NativeChart['axis'], locale: Locale): string {
  if (axis && [axis.from, axis.to, axis.step ?? 0].some((number) => !Number.isInteger(number))) {
    return '#,##0.###';
  }
  const point = locale === 'vi' ? '\\.' : '\\,';
  return `[>=1000000]#${point}000${point}000;[>=1000]#${point}000;0`;
}

/** The key of several series, below the chart; what is not drawn is not in it. */
export function legend({ hasLegend, series, letters }: NativeChart, locale: Locale): string {
  if (!hasLegend) return '';
  const unseen = series.flatMap(({ isGround, isUnnamed }, index) =>
    isGround || isUnnamed
      ? [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`]
      : [],
  );
  return `<c:legend><c:legendPos val="b"/>${unseen.join('')}<c:overlay val="0"/>${lettering(letters, 'tx1', locale)}</c:legend>`;
}
