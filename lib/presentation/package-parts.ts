import { xmlText } from '../web/xml';
import { languageTag } from './chart-axes';
import type { Deck } from './deck';

/** What stands around the slides in the file: what each part is, and whose the whole is. */

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'application/vnd.openxmlformats-officedocument';
const presentationml = `${office}.presentationml`;

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${presentationml}.presentation.main+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${presentationml}.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${presentationml}.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${presentationml}.slideMaster+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${presentationml}.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${presentationml}.notesSlide+xml`],
  [/^ppt\/presProps\.xml$/, `${presentationml}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${presentationml}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${presentationml}.tableStyles+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${office}.theme+xml`],
  [/^ppt\/charts\/[^/]+\.xml$/, `${office}.drawingml.chart+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${office}.extended-properties+xml`],
];

/** Each part that is there with what it is, and none that is not. */
export function contentTypes(names: readonly string[]): string {
  const overrides = [...names].sort().flatMap((name) => {
    const kind = kinds.find(([pattern]) => pattern.test(name));
    return kind ? [`<Override PartName="/${name}" ContentType="${kind[1]}"/>`] : [];
  });
  return [
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="png" ContentType="image/png"/>',
    `<Default Extension="xlsx" ContentType="${office}.spreadsheetml.sheet"/>`,
    ...overrides,
    '</Types>',
  ].join('');
}

export function documentProperties({
  title,
  issuer,
  host,
  day,
  locale,
  slides,
}: Deck): readonly (readonly [string, string])[] {
  const made = `${day}T00:00:00Z`;
  return [
    [
      'docProps/core.xml',
      [
        `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
        `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(issuer)}</dc:creator><dc:language>${languageTag(locale)}</dc:language>`,
        `<cp:lastModifiedBy>${xmlText(issuer)}</cp:lastModifiedBy>`,
        `<dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified>`,
        '</cp:coreProperties>',
      ].join(''),
    ],
    [
      'docProps/app.xml',
      [
        `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">`,
        `<Application>Microsoft Office PowerPoint</Application><Slides>${slides.length}</Slides><Notes>${slides.length}</Notes>`,
        `<Company>${xmlText(host)}</Company><AppVersion>16.0000</AppVersion></Properties>`,
      ].join(''),
    ],
  ];
}
