import type { Locale } from '../locale';
import { xmlText } from '../web/xml';
import { languageTag } from './chart-axes';
import type { Alternatives } from './compose';

/** Slides, layouts and notes as pptxgenjs writes them, made sound. */

/** The number of a slide has one place in master, layouts and slides. */
const numberPlace = '12';

export function repairedSlide(xml: string, alternatives: Alternatives, locale: Locale): string {
  return (
    withIds(repaired(xml, locale))
      .replace(/<p:cSld name="[^"]*">/, '<p:cSld>')
      .replace(/<p:cNvPr id="(\d+)" name="([^"]*)"[^>]*?(\/?)>/g, (whole, id, name, end) => {
        const alternative = alternatives.get(name);
        return alternative === undefined
          ? whole
          : `<p:cNvPr id="${id}" name="${name}" descr="${xmlText(alternative)}"${end}>`;
      })
      // The first row of a table is its head, which is read with each cell.
      .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
  );
}

export function repairedLayout(xml: string, locale: Locale): string {
  return withIds(repaired(xml, locale)).replace('name="DEFAULT"', 'name="Trống"');
}

/** What a speaker reads, paragraph by paragraph. */
export function repairedNotes(
  xml: string,
  paragraphs: readonly string[],
  number: number,
  locale: Locale,
): string {
  const lang = languageTag(locale);
  const said = paragraphs.map(
    (text) => `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${xmlText(text)}</a:t></a:r></a:p>`,
  );
  const body = said.join('') || `<a:p><a:endParaRPr lang="${lang}"/></a:p>`;
  return repaired(xml, locale)
    .replace(
      /(<p:ph type="body" idx="1"\/>[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/,
      (_, before: string, after: string) => `${before}${body}${after}`,
    )
    .replace(/(type="slidenum">(?:<a:rPr[^>]*\/>)?<a:t>)[^<]*/, `$1${number}`);
}

function repaired(xml: string, locale: Locale): string {
  const lang = languageTag(locale);
  return (
    xml
      .replace(/ altLang="[^"]*"/g, '')
      // A paragraph says once how it stands, before its words.
      .replace(/(<\/a:r>)<a:pPr(?:[^>]*\/>|[^>]*>[\s\S]*?<\/a:pPr>)/g, '$1')
      .replace(/ lang="en-US"/g, ` lang="${lang}"`)
      // A placeholder is of its layout, and asks for nothing in words of its own.
      .replace(/<p:ph\s+idx="\d+"\s+type="title"[^>]*>/g, '<p:ph type="title"/>')
      .replace(/(<p:ph type="sldNum" sz="quarter" idx=")4294967295/g, `$1${numberPlace}`)
      .replace(
        /(<p:bgPr><a:solidFill>[\s\S]*?<\/a:solidFill>)<\/p:bgPr>/g,
        '$1<a:effectLst/></p:bgPr>',
      )
      // The theme's letters are named once; for other scripts the theme has its own.
      .replace(/<a:(?:ea|cs) typeface="\+m[jn]-lt"[^>]*\/>/g, '')
      .replace(/(<a:latin typeface="\+m[jn]-lt")[^>]*\/>/g, '$1/>')
      .replace(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*<\/p:sp>/g, (shape) =>
        shape.includes('<p:txBody>') || shape.includes('type="sldImg"')
          ? shape
          : shape.replace(
              '</p:sp>',
              `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${lang}"/></a:p></p:txBody></p:sp>`,
            ),
      )
  );
}

/** Every object of a slide has a number that no other has. */
function withIds(xml: string): string {
  let id = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => {
    id += 1;
    return `<p:cNvPr id="${id}"`;
  });
}
