import { connect, createServer, type Server, type Socket } from 'node:net';

/** How a line between a browser and its server fails. */
export const lineFailures = ['refused', 'silent', 'answerless'] as const;
export type LineFailure = (typeof lineFailures)[number];

/**
 * The line between a browser and the server on another port. `refused`: whatever is open breaks, and
 * nothing new is let through; `silent`: nothing goes either way; `answerless`: what is asked arrives,
 * and its answer does not.
 */
export class Line {
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #failure: LineFailure | null = null;

  constructor(private readonly serverPort: number) {
    this.#server = createServer((browser) => this.#carry(browser));
  }

  listen(port: number): Promise<void> {
    return new Promise((settle) => this.#server.listen(port, '127.0.0.1', settle));
  }

  fail(failure: LineFailure): void {
    this.#failure = failure;
    if (failure === 'refused') this.#breakAll();
  }

  /** What was under way while the line failed is broken off: half of it is gone. */
  mend(): void {
    this.#failure = null;
    this.#breakAll();
  }

  close(): void {
    this.#server.close();
    this.#breakAll();
  }

  #carry(browser: Socket): void {
    if (this.#failure === 'refused') {
      browser.destroy();
      return;
    }
    const server = connect(this.serverPort, '127.0.0.1');
    const pairs = [
      [browser, server],
      [server, browser],
    ] as const;
    for (const [from, to] of pairs) {
      this.#sockets.add(from);
      from.setNoDelay();
      from.on('error', () => {});
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
      from.on('data', (bytes) => {
        const isLost = from === browser ? this.#failure === 'silent' : this.#failure !== null;
        if (!isLost) to.write(bytes);
      });
    }
  }

  #breakAll(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}
