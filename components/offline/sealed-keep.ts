import { namesAfter, prefixOf, typedPrefix } from './kept-names';

/**
 * What a shared computer keeps of somebody whose session ended without a sign-out: sealed as soon as
 * somebody else signs in, and opened when its owner comes back. The key comes with the owner's pages;
 * it lies beside what is kept while they are the one who works here, and goes when it is sealed.
 */

const sealedName = 'niem-phong:';
const keyName = 'khoa-giu:';
/** Bytes before each sealed text, as AES-GCM wants them: never the same twice. */
const saltLength = 12;

/** Seals what is kept of everybody else; what cannot be sealed (no key, no room) stays as it is. */
export async function sealOthers(userId: string): Promise<void> {
  const others = new Set(
    namesAfter(typedPrefix).flatMap((rest) => /^([\w-]+):/.exec(rest)?.[1] ?? []),
  );
  others.delete(userId);
  for (const other of others) {
    const key = localStorage.getItem(keyName + other);
    if (key !== null) await sealAll(other, await importKey(key));
  }
  for (const other of namesAfter(keyName)) {
    if (other !== userId && namesAfter(prefixOf(other)).length === 0) {
      localStorage.removeItem(keyName + other);
    }
  }
}

async function sealAll(userId: string, key: CryptoKey): Promise<void> {
  for (const rest of namesAfter(prefixOf(userId))) {
    const text = localStorage.getItem(prefixOf(userId) + rest);
    if (text === null) continue;
    const name = `${sealedName}${userId}:${rest}`;
    const sealed = await seal(text, key);
    const earlier = localStorage.getItem(name);
    localStorage.setItem(name, earlier === null ? sealed : `${earlier} ${sealed}`);
    localStorage.removeItem(prefixOf(userId) + rest);
  }
}

/**
 * Opens what was sealed of a person, who is here again; gives whether any was. What another key has
 * sealed stays sealed.
 */
export async function openOwn(userId: string, keptKey: string): Promise<boolean> {
  localStorage.setItem(keyName + userId, keptKey);
  const sealed = namesAfter(`${sealedName}${userId}:`);
  if (sealed.length === 0) return false;
  const key = await importKey(keptKey);
  let opened = false;
  for (const rest of sealed) {
    const name = `${sealedName}${userId}:${rest}`;
    const pieces = localStorage.getItem(name)?.split(' ') ?? [];
    const texts = await Promise.all(pieces.map((piece) => unseal(piece, key)));
    const known = texts.filter((text) => text !== null);
    if (known.length < texts.length) continue;
    const since = localStorage.getItem(prefixOf(userId) + rest);
    const all = since === null ? known : [...known, since];
    localStorage.setItem(prefixOf(userId) + rest, together(all));
    localStorage.removeItem(name);
    opened = true;
  }
  return opened;
}

/** Nothing of a person is kept any more, nor what would open it. */
export function dropAllOf(userId: string): void {
  for (const prefix of [prefixOf(userId), `${sealedName}${userId}:`]) {
    for (const rest of namesAfter(prefix)) localStorage.removeItem(prefix + rest);
  }
  localStorage.removeItem(keyName + userId);
}

/** Cells by their keys are put together, the later ones before the earlier; of all else the last counts. */
function together(texts: readonly string[]): string {
  const [first = '', ...rest] = texts;
  return rest.reduce((before, text) => {
    const [earlier, later]: unknown[] = [JSON.parse(before), JSON.parse(text)];
    return isRecord(earlier) && isRecord(later) ? JSON.stringify({ ...earlier, ...later }) : text;
  }, first);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function importKey(key: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function seal(text: string, key: CryptoKey): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(saltLength));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(text),
  );
  return textOf(new Uint8Array([...iv, ...new Uint8Array(sealed)]));
}

async function unseal(piece: string, key: CryptoKey): Promise<string | null> {
  try {
    const bytes = bytesOf(piece);
    const [iv, sealed] = [bytes.slice(0, saltLength), bytes.slice(saltLength)];
    return new TextDecoder().decode(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed),
    );
  } catch {
    return null;
  }
}

function textOf(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Of base64, in either alphabet. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
