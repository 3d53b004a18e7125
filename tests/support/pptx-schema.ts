import { JSDOM } from 'jsdom';

/**
 * In which order the schema of presentations (ECMA-376, part 1, transitional) has the children of their
 * elements. Office programs "repair" a file that has them in another, or that has others. `a|b`: either;
 * `*`: as often as wanted, in any order among those that stand together.
 */
const fills = 'noFill|solidFill|gradFill|blipFill|pattFill|grpFill';
const effects = 'effectLst|effectDag';
const axis =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark ' +
  'tickLblPos spPr txPr crossAx crosses|crossesAt';
const shown = 'showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator';
const series = 'idx order tx spPr';

const order: Readonly<Record<string, string>> = {
  'p:presentation':
    'sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz smartTags ' +
    'embeddedFontLst custShowLst photoAlbum custDataLst kinsoku defaultTextStyle modifyVerifier extLst',
  'p:sld': 'cSld clrMapOvr transition timing extLst',
  'p:sldLayout': 'cSld clrMapOvr transition timing hf extLst',
  'p:sldMaster': 'cSld clrMap sldLayoutIdLst transition timing hf txStyles extLst',
  'p:notes': 'cSld clrMapOvr extLst',
  'p:notesMaster': 'cSld clrMap hf notesStyle extLst',
  'p:cSld': 'bg spTree custDataLst controls extLst',
  'p:spTree': 'nvGrpSpPr grpSpPr sp|grpSp|graphicFrame|cxnSp|pic|contentPart* extLst',
  'p:sp': 'nvSpPr spPr style txBody extLst',
  'p:cxnSp': 'nvCxnSpPr spPr style extLst',
  'p:pic': 'nvPicPr blipFill spPr style extLst',
  'p:graphicFrame': 'nvGraphicFramePr xfrm graphic extLst',
  'p:nvSpPr': 'cNvPr cNvSpPr nvPr',
  'p:nvPicPr': 'cNvPr cNvPicPr nvPr',
  'p:nvGraphicFramePr': 'cNvPr cNvGraphicFramePr nvPr',
  'p:nvPr': 'ph audioCd|wavAudioFile|audioFile|videoFile|quickTimeFile custDataLst extLst',
  'p:txBody': 'bodyPr lstStyle p*',
  'p:blipFill': 'blip srcRect tile|stretch',
  'p:spPr': `xfrm custGeom|prstGeom ${fills} ln ${effects} scene3d sp3d extLst`,
  'c:spPr': `xfrm custGeom|prstGeom ${fills} ln ${effects} scene3d sp3d extLst`,
  'a:xfrm': 'off ext chOff chExt',
  'a:ln':
    'noFill|solidFill|gradFill|pattFill prstDash|custDash round|bevel|miter headEnd tailEnd extLst',
  'a:tbl': 'tblPr tblGrid tr*',
  'a:tblGrid': 'gridCol*',
  'a:tr': 'tc* extLst',
  'a:tc': 'txBody tcPr extLst',
  'a:tcPr': `lnL lnR lnT lnB lnTlToBr lnBlToTr cell3D ${fills} headers extLst`,
  'a:txBody': 'bodyPr lstStyle p*',
  'c:txPr': 'bodyPr lstStyle p*',
  'c:rich': 'bodyPr lstStyle p*',
  'a:p': 'pPr r|br|fld* endParaRPr',
  'a:r': 'rPr t',
  'a:fld': 'rPr pPr t',
  'a:pPr':
    'lnSpc spcBef spcAft buClrTx|buClr buSzTx|buSzPct|buSzPts buFontTx|buFont ' +
    'buNone|buAutoNum|buChar|buBlip tabLst defRPr extLst',
  'a:rPr': `ln ${fills} ${effects} highlight uLnTx|uLn uFillTx|uFill latin ea cs sym hlinkClick hlinkMouseOver rtl extLst`,
  'a:defRPr': `ln ${fills} ${effects} highlight uLnTx|uLn uFillTx|uFill latin ea cs sym hlinkClick hlinkMouseOver rtl extLst`,
  'a:endParaRPr': `ln ${fills} ${effects} highlight uLnTx|uLn uFillTx|uFill latin ea cs sym hlinkClick hlinkMouseOver rtl extLst`,
  'c:chartSpace':
    'date1904 lang roundedCorners AlternateContent|style clrMapOvr pivotSource protection chart spPr ' +
    'txPr externalData printSettings userShapes extLst',
  'c:chart':
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly ' +
    'dispBlanksAs showDLblsOverMax extLst',
  'c:plotArea':
    'layout areaChart|barChart|lineChart|pieChart|scatterChart|doughnutChart|bubbleChart* ' +
    'valAx|catAx|dateAx|serAx* dTable spPr extLst',
  'c:barChart': 'barDir grouping varyColors ser* dLbls gapWidth overlap serLines* axId* extLst',
  'c:lineChart':
    'grouping varyColors ser* dLbls dropLines hiLowLines upDownBars marker smooth axId* extLst',
  'c:scatterChart': 'scatterStyle varyColors ser* dLbls axId* extLst',
  'c:barChart/ser': `${series} invertIfNegative pictureOptions dPt* dLbls trendline* errBars cat val shape extLst`,
  'c:lineChart/ser': `${series} marker dPt* dLbls trendline* errBars cat val smooth extLst`,
  'c:scatterChart/ser': `${series} marker dPt* dLbls trendline* errBars* xVal yVal smooth extLst`,
  'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
  'c:marker': 'symbol size spPr extLst',
  'c:dLbls': `dLbl* delete numFmt spPr txPr dLblPos ${shown} showLeaderLines leaderLines extLst`,
  'c:dLbl': `idx delete layout tx numFmt spPr txPr dLblPos ${shown} extLst`,
  'c:errBars': 'errDir errBarType errValType noEndCap plus minus val spPr extLst',
  'c:catAx': `${axis} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  'c:valAx': `${axis} crossBetween majorUnit minorUnit dispUnits extLst`,
  'c:dateAx': `${axis} auto lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit extLst`,
  'c:scaling': 'logBase orientation max min extLst',
  'c:legend': 'legendPos legendEntry* layout overlay spPr txPr extLst',
  'c:title': 'tx layout overlay spPr txPr extLst',
  'c:strRef': 'f strCache extLst',
  'c:numRef': 'f numCache extLst',
  'c:strCache': 'ptCount pt* extLst',
  'c:numCache': 'formatCode ptCount pt* extLst',
  'c:externalData': 'autoUpdate',
};

/** Where a part of a presentation is not as the schema has it; none where all of it is. */
export function faultsOfSchema(name: string, xml: string): string[] {
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const own = order[element.nodeName] ?? order[placeIn(element)];
    if (own === undefined) return [];
    const children = [...element.children].map(({ localName }) => localName);
    const fault = faultIn(children, own.split(' '));
    return fault === null ? [] : [`${name}: ${element.nodeName}: ${fault}`];
  });
}

/** `c:barChart/ser`: what is called alike and is another thing in each. */
function placeIn({ parentElement, localName }: Element): string {
  return `${parentElement?.nodeName}/${localName}`;
}

function faultIn(children: readonly string[], sequence: readonly string[]): string | null {
  let at = 0;
  for (const child of children) {
    const found = sequence.findIndex(
      (one, index) => index >= at && one.replace('*', '').split('|').includes(child),
    );
    if (found === -1) return `${child} in ${children.join(' ')}`;
    // What may stand once is behind us; the others may come again.
    at = sequence[found]?.endsWith('*') ? found : found + 1;
  }
  return null;
}
