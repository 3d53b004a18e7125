import { type ShowState, screens } from '@/lib/domain/conference/show-control';

/** A place on a slide, in parts of its sides from the upper left. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

type Told = Pick<ShowState, 'at' | 'screen'>;

type Message =
  | ({ readonly kind: 'state' } & Told)
  | { readonly kind: 'hello' }
  | { readonly kind: 'bye' }
  | { readonly kind: 'point'; readonly place: Place | null }
  | { readonly kind: 'renew' };

interface Heard {
  readonly told: (state: Told) => void;
  /** Somebody came and wants to know where the show is. */
  readonly asked: () => void;
  readonly pointed: (place: Place | null) => void;
  readonly renewed: () => void;
  readonly linked: (isLinked: boolean) => void;
}

/** Between the windows of one show in one browser: none of them leads, each says what was done in it. */
export class ShowLine {
  private readonly channel: BroadcastChannel | null;

  constructor(
    name: string,
    private readonly role: 'wall' | 'speaker',
    private readonly heard: Heard,
  ) {
    this.channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`show ${name}`) : null;
    this.channel?.addEventListener('message', ({ data }) => this.hear(data));
    addEventListener('pagehide', () => this.send({ kind: 'bye' }));
  }

  greet(): void {
    this.send({ kind: 'hello' });
  }

  tell({ at, screen }: Told): void {
    this.send({ kind: 'state', at, screen });
  }

  point(place: Place | null): void {
    this.send({ kind: 'point', place });
  }

  renew(): void {
    this.send({ kind: 'renew' });
  }

  private send(message: Message): void {
    this.channel?.postMessage({ ...message, role: this.role });
  }

  private hear(message: Message & { readonly role: string }): void {
    if (message.role !== this.role) this.heard.linked(message.kind !== 'bye');
    switch (message.kind) {
      case 'hello':
        this.heard.asked();
        return;
      case 'state':
        if (Number.isInteger(message.at) && screens.includes(message.screen)) {
          this.heard.told(message);
        }
        return;
      case 'point':
        this.heard.pointed(message.place);
        return;
      case 'renew':
        this.heard.renewed();
        return;
      case 'bye':
        return;
    }
  }
}
