import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserDrafts } from '@/components/entry/draft-storage';
import { typedOf } from '@/components/entry/typed-fields';
import { dropAllOf, openOwn, sealOthers } from '@/components/offline/sealed-keep';
import { BrowserStore } from './browser-store';

const key = (letter: string) => Buffer.alloc(32, letter).toString('base64url');
const [hoaKey, dinhKey] = [key('h'), key('d')];
const everything = () => JSON.stringify({ ...localStorage });

function type(person: string, value: string, cell = 'A.ALL' as const) {
  const typed = { ...typedOf(cell, null), value };
  browserDrafts(person, 'lao-cai', '2026-Q3').put({ typed, unanswered: [] });
}

const typedBy = (person: string) =>
  browserDrafts(person, 'lao-cai', '2026-Q3')
    .read()
    .map(({ typed }) => [typed.key, typed.value]);

beforeEach(() => {
  vi.stubGlobal('localStorage', new BrowserStore());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what a shared computer keeps of somebody who is not signed in', () => {
  it('cannot be read by whoever signs in, and is whole when its person comes back', async () => {
    await openOwn('hoa', hoaKey);
    type('hoa', 'mật 7.431');
    localStorage.setItem('so-lieu-htx:hoa:form:return', '[["reason","mật"]]');
    await sealOthers('dinh');
    await openOwn('dinh', dinhKey);
    expect(everything()).not.toContain('mật');
    expect(everything()).not.toContain(hoaKey);
    expect(typedBy('hoa')).toEqual([]);

    expect(await openOwn('hoa', hoaKey)).toBe(true);
    expect(typedBy('hoa')).toEqual([['A.ALL', 'mật 7.431']]);
    expect(localStorage.getItem('so-lieu-htx:hoa:form:return')).toBe('[["reason","mật"]]');
    expect(await openOwn('hoa', hoaKey)).toBe(false);
  });

  it('is put together where more was typed since, the newer before the older', async () => {
    await openOwn('hoa', hoaKey);
    type('hoa', '1');
    type('hoa', '2', 'B.ALL' as 'A.ALL');
    await sealOthers('dinh');
    // A tab of hers that stayed open.
    type('hoa', '3');
    await openOwn('hoa', hoaKey);
    expect(typedBy('hoa')).toEqual([
      ['A.ALL', '3'],
      ['B.ALL', '2'],
    ]);
    await sealOthers('dinh');
    type('hoa', '4');
    localStorage.setItem('khoa-giu:hoa', hoaKey);
    await sealOthers('dinh');
    await openOwn('hoa', hoaKey);
    expect(typedBy('hoa')).toEqual([
      ['A.ALL', '4'],
      ['B.ALL', '2'],
    ]);
  });

  it('keeps what another tab types while it is sealed', async () => {
    await openOwn('hoa', hoaKey);
    type('hoa', '1');
    const sealing = sealOthers('dinh');
    type('hoa', '2');
    await sealing;
    await openOwn('hoa', hoaKey);
    expect(typedBy('hoa')).toEqual([['A.ALL', '2']]);
  });

  it('is put together once where two tabs of its person open it', async () => {
    await openOwn('hoa', hoaKey);
    type('hoa', '1');
    await sealOthers('dinh');
    const opened = await Promise.all([openOwn('hoa', hoaKey), openOwn('hoa', hoaKey)]);
    expect(opened.toSorted()).toEqual([false, true]);
    expect(typedBy('hoa')).toEqual([['A.ALL', '1']]);
  });

  it('stays sealed for another key, and stays as it is where there is none', async () => {
    await openOwn('hoa', hoaKey);
    type('hoa', '1');
    await sealOthers('dinh');
    expect(await openOwn('hoa', dinhKey)).toBe(false);
    expect(typedBy('hoa')).toEqual([]);
    expect(await openOwn('hoa', hoaKey)).toBe(true);
    expect(typedBy('hoa')).toEqual([['A.ALL', '1']]);

    localStorage.removeItem('khoa-giu:hoa');
    await sealOthers('dinh');
    expect(typedBy('hoa')).toEqual([['A.ALL', '1']]);
  });

  it('goes when its person signs out, sealed or not, and nobody else’s does', async () => {
    await openOwn('hoa', hoaKey);
    type('hoa', '1');
    await sealOthers('dinh');
    type('hoa', '2');
    await openOwn('dinh', dinhKey);
    type('dinh', '9');
    dropAllOf('hoa');
    expect(await openOwn('hoa', hoaKey)).toBe(false);
    expect(typedBy('hoa')).toEqual([]);
    expect(typedBy('dinh')).toEqual([['A.ALL', '9']]);
  });
});
