import { linkAreas } from '../maps/linked-areas';
import { wakeCharts } from './charts';
import { offerCopies } from './copies';
import { tellHeight } from './height';
import { slidePeriods } from './period-slider';

/**
 * The one program of a reading page (see the README): what is alive on a page that is otherwise a
 * document. It is small, and what is large it fetches when a reader asks for it. Without it every page
 * reads the same.
 */
function begin(): void {
  enliven(document);
  slidePeriods(document, enliven);
  tellHeight(document);
}

function enliven(part: ParentNode): void {
  wakeCharts(part);
  linkAreas(part);
  offerCopies(part);
}

// It may be here before the end of the page is.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
