import { namesAfter, prefixOf, typedPrefix } from './kept-names';

/**
 * What a shared computer keeps of somebody whose session ended without a sign-out: sealed as soon as
 * somebody else signs in, and opened when its owner comes back. The key comes with the owner's pages;
 * it lies beside what is kept while they are the one who works here, and goes when it is sealed.
 */

const keyName = 'khoa-giu:';
/** Bytes of the initialization vector, which stands before each sealed text and is never used twice. */
const ivLength = 12;

function sealedPrefix(userId: string): string {
  return `niem-phong:${userId}:`;
}

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
    const open = prefixOf(userId) + rest;
    const text = localStorage.getItem(open);
    if (text === null) continue;
    const sealed = await seal(text, key);
    // Another tab may have typed on meanwhile: that is sealed by the next page.
    if (localStorage.getItem(open) !== text) continue;
    const name = sealedPrefix(userId) + rest;
    const earlier = localStorage.getItem(name);
    localStorage.setItem(name, earlier === null ? sealed : `${earlier} ${sealed}`);
    localStorage.removeItem(open);
  }
}

/**
 * Opens what was sealed of a person, who is here again; gives whether any was. What another key has
 * sealed stays sealed.
 */
export async function openOwn(userId: string, keptKey: string): Promise<boolean> {
  localStorage.setItem(keyName + userId, keptKey);
  const sealed = namesAfter(sealedPrefix(userId));
  if (sealed.length === 0) return false;
  const key = await importKey(keptKey);
  let opened = false;
  for (const rest of sealed) {
    const name = sealedPrefix(userId) + rest;
    const pieces = localStorage.getItem(name);
    if (pieces === null) continue;
    const texts = await Promise.all(pieces.split(' ').map((piece) => unseal(piece, key)));
    const known = texts.filter((text) => text !== null);
    // What another tab has opened meanwhile is open already.
    if (known.length < texts.length || localStorage.getItem(name) !== pieces) continue;
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
  for (const prefix of [prefixOf(userId), sealedPrefix(userId)]) {
    for (const rest of namesAfter(prefix)) localStorage.removeItem(prefix + rest);
  }
  if (namesAfter(keyName).includes(userId)) localStorage.removeItem(keyName + userId);
}

/** Of cells by their keys all, each as it was typed last; of anything else the last. */
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
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
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
    const [iv, sealed] = [bytes.slice(0, ivLength), bytes.slice(ivLength)];
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
