import type { IncomingMessage } from 'node:http';

/** What was sent with a POST, read whole before anybody works on it: bounded in size and time. */
export type PostedBody =
  | { readonly kind: 'read'; readonly body: Buffer }
  | { readonly kind: 'too_large' }
  | { readonly kind: 'too_slow' }
  /** The sender is gone: nobody waits for an answer. */
  | { readonly kind: 'gone' };

/** Bytes; the same as Next's `bodySizeLimit` (next.config.ts). */
const MOST_BYTES = 2 * 1024 * 1024;

export function readBody(
  request: IncomingMessage,
  { most = MOST_BYTES, within = 30_000 } = {},
): Promise<PostedBody> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > most) return Promise.resolve({ kind: 'too_large' });
  return new Promise((settle) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const done = (outcome: PostedBody) => {
      clearTimeout(timer);
      request.off('data', take).off('end', end).off('error', leave).off('close', leave);
      settle(outcome);
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) done({ kind: 'too_large' });
      else chunks.push(chunk);
    };
    const end = () => done({ kind: 'read', body: Buffer.concat(chunks) });
    const leave = () => done({ kind: 'gone' });
    const timer = setTimeout(() => done({ kind: 'too_slow' }), within);
    request.on('data', take).on('end', end).on('error', leave).on('close', leave);
  });
}

/** Bytes, and milliseconds, for which the rest of a refused body is read and thrown away. */
const DRAIN_BYTES = 256 * 1024 * 1024;
const DRAIN_TIME = 20_000;

/**
 * Lets what is still coming run into nothing for a while, since a browser reads an answer only
 * after it has sent its request, then closes the connection.
 */
export function drainAndClose(request: IncomingMessage): void {
  const { socket } = request;
  let size = 0;
  const close = () => socket.destroy();
  const timer = setTimeout(close, DRAIN_TIME);
  socket.once('close', () => clearTimeout(timer));
  request.on('error', () => {});
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > DRAIN_BYTES) close();
  });
  request.resume();
}

const NUL = 0;

/** Whether a body is said to be a form; anything else Next takes for a mere question for the page. */
export function saysForm(contentType: string | undefined): boolean {
  return /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(contentType ?? '');
}

/**
 * The form that a body carries; null where it is none or cannot be read. A NUL stands in no
 * field of ours and in no text of PostgreSQL.
 */
export async function readForm(
  body: Buffer,
  contentType: string | undefined,
): Promise<FormData | null> {
  if (body.includes(NUL)) return null;
  try {
    return await new Response(new Uint8Array(body), {
      headers: { 'content-type': contentType ?? '' },
    }).formData();
  } catch {
    return null;
  }
}

/** Whether the body of a call from the page's own program is of the shape that Next sends. */
export async function isReadableCall(
  body: Buffer,
  contentType: string | undefined,
): Promise<boolean> {
  if (contentType?.startsWith('multipart/form-data')) {
    const form = await readForm(body, contentType);
    return form !== null && [...form.values()].every((value) => !escapesNul(value));
  }
  const text = body.toString('utf8');
  if (body.includes(NUL) || escapesNul(text)) return false;
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Whether a JSON text holds the escape of a NUL (an escaped backslash before "u0000" is none). */
function escapesNul(value: FormDataEntryValue): boolean {
  return typeof value === 'string' && /(?<!\\)(?:\\\\)*\\u0000/.test(value);
}
