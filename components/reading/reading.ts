import { linkAreas } from '../maps/linked-areas';
import { wakeCharts } from './charts';

/**
 * The one program of a reading page (see the README): what is alive on a page that is otherwise a
 * document. It is small, and what is large it fetches when a reader asks for it. Without it every page
 * reads the same.
 */
wakeCharts(document);
linkAreas(document);
