import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A wire to a database that can be cut, or grow silent as a machine that hangs does. */
export interface Wire {
  /** The database's address through the wire. */
  readonly url: string;
  cut(): void;
  /** Takes what comes and answers nothing. */
  hush(): void;
  /** Ends what `cut` and `hush` did. */
  mend(): void;
  close(): void;
}

export async function startWire(databaseUrl: string): Promise<Wire> {
  const database = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let state: 'whole' | 'cut' | 'silent' = 'whole';
  const server = createServer((socket) => {
    if (state === 'cut') {
      socket.destroy();
      return;
    }
    const upstream = connect(Number(database.port), database.hostname);
    for (const end of [socket, upstream]) {
      sockets.add(end);
      end.on('error', () => {});
      end.on('close', () => {
        sockets.delete(end);
        socket.destroy();
        upstream.destroy();
      });
    }
    socket.pipe(upstream).pipe(socket);
    if (state === 'silent') for (const end of [socket, upstream]) end.pause();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  const cut = () => {
    state = 'cut';
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    cut,
    hush: () => {
      state = 'silent';
      for (const socket of sockets) socket.pause();
    },
    mend: () => {
      if (state === 'silent') for (const socket of sockets) socket.resume();
      state = 'whole';
    },
    close: () => {
      cut();
      server.close();
    },
  };
}
