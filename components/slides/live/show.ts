import {
  type Command,
  commandOf,
  type ShowState,
  slideName,
  slideOfHash,
  stateAfter,
} from '@/lib/domain/conference/show-control';
import { showParameters, speakerParameter } from '@/lib/show-parameters';
import { startClock } from './clock';
import { listenForGestures } from './gestures';
import { keepShow } from './keep-show';
import { ShowLine } from './line';
import { watchForNews } from './news';
import { Stage } from './stage';

/**
 * The program of a show: one slide at a time, led by keys, touches, remote controls, or the speaker's
 * window. All it shows is in the document already, so it needs neither network nor server.
 */
function lead(show: HTMLElement): void {
  const isSpeaker = 'speaker' in show.dataset;
  const stage = new Stage(show);
  let state: ShowState = {
    at: slideOfHash(location.hash) ?? 1,
    total: stage.total,
    screen: 'slide',
    typed: '',
    // Who asked for little motion starts it by hand.
    isPaused: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };

  const line = new ShowLine(show.dataset.show ?? '', isSpeaker ? 'speaker' : 'wall', {
    told: ({ at, screen }) => stand({ ...state, at, screen, typed: '' }),
    asked: () => line.tell(state),
    pointed: (place) => stage.point(place),
    renewed: renew,
    linked: (isLinked) => stage.link(isLinked),
  });

  function stand(next: ShowState): void {
    state = { ...next, total: stage.total, at: Math.min(stage.total, next.at) };
    stage.show(state);
    history.replaceState(null, '', `#${slideName(state.at)}`);
    setPace();
  }

  function obey(command: Command): void {
    stand(stateAfter(state, command));
    line.tell(state);
  }

  function press(key: string): boolean {
    const meant = commandOf(key);
    if (meant === null) return false;
    if (meant === 'fullscreen') toggleFullScreen();
    else if (meant === 'speaker') openSpeaker();
    else obey(meant);
    return true;
  }

  const pace = Number(show.dataset.pace ?? 0) * 1000;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Every slide stands its whole time, also one that somebody went to by hand. */
  function setPace(): void {
    clearTimeout(timer);
    if (pace > 0 && !isSpeaker) timer = setTimeout(() => obey({ kind: 'run' }), pace);
  }

  function renew(): void {
    if (navigator.onLine) location.reload();
  }

  addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const isControl = (event.target as Element).closest?.('a, button, summary') !== null;
    if (isControl && (event.key === 'Enter' || event.key === ' ')) return;
    if (press(event.key)) event.preventDefault();
  });
  addEventListener('hashchange', () => {
    const to = slideOfHash(location.hash);
    if (to !== null && to !== state.at) obey({ kind: 'go', to });
  });
  for (const button of show.querySelectorAll<HTMLElement>('[data-do]')) {
    button.addEventListener('click', () => press(button.dataset.do ?? ''));
  }
  listenForGestures(show, {
    step: (by) => obey({ kind: 'step', by }),
    point: isSpeaker ? (place) => line.point(place) : null,
    placeOf: (x, y) => stage.placeOf(x, y),
  });
  if (isSpeaker) {
    startClock(show);
    show.querySelector('[data-renew]')?.addEventListener('click', () => {
      line.renew();
      renew();
    });
  }
  stand(state);
  line.greet();
  watchForNews(show.dataset, (changed) => stage.tellNews(changed));
  keepShow(show.dataset.kept, show.dataset.keptWithin);
}

function toggleFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  // Where it is refused the show goes on in its window.
  done?.catch(() => undefined);
}

function openSpeaker(): void {
  const address = new URL(location.href);
  address.searchParams.set(showParameters.speaker, speakerParameter);
  address.searchParams.delete(showParameters.pace);
  open(address, 'nguoi-noi', 'popup,width=1280,height=800');
}

function begin(): void {
  const show = document.querySelector<HTMLElement>('[data-show]');
  if (show) lead(show);
}

// It may be here before the end of the document is, and all slides with it.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
