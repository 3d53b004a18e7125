import { describe, expect, it } from 'vitest';
import { asDocument } from '@/lib/serving/document';

const page = (inside: string, head = '') =>
  `<!DOCTYPE html><html lang="vi"><head>${head}</head><body>${inside}</body></html>`;

describe('a reading page as a document', () => {
  it('has no program of the framework, in whatever place and spelling', () => {
    const html = page(
      '<p>31.364</p><script src="/_next/static/chunks/a.js" async=""></script><SCRIPT>alert(1)</SCRIPT>' +
        '<script>self.__next_f.push([1,"<\\/script> not the end"])</script>',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>' +
        '<script type="module" src="https://elsewhere.example/c.js"></script>',
    );
    expect(asDocument(html)).toBe(page('<p>31.364</p>'));
  });

  it('keeps its own program and its data as they are', () => {
    const own =
      '<script type="module" src="/_next/static/reading/reading-A1.js" async=""></script>';
    const data =
      '<script type="application/ld+json">{"name":"a"}</script>' +
      '<script type="application/json">{"kind":"bars"}</script>';
    expect(asDocument(page(data, own))).toBe(page(data, own));
  });

  it('keeps style sheets and fonts that are asked for ahead', () => {
    const head =
      '<link rel="stylesheet" href="/a.css"/><link rel="preload" as="font" href="/a.woff2" type="font/woff2"/>';
    expect(asDocument(page('', head))).toBe(page('', head));
  });

  it('leaves out what React notes for itself', () => {
    expect(asDocument(page('<div hidden=""><!--$--><!--/$--></div><p>3<!-- --> xã</p>'))).toBe(
      page('<p>3 xã</p>'),
    );
  });

  it('is the same wherever Next put its note on faces', () => {
    const note = '<meta name="next-size-adjust" content=""/>';
    const title = '<title>31.364</title>';
    expect(asDocument(page('', note + title))).toBe(page('', title));
    expect(asDocument(page('', title + note))).toBe(page('', title));
  });

  it.each(['<template id="B:0"></template>', '<div hidden="" id="S:0"><p>31.364</p></div>'])(
    'is none where a part waits for a program: %s',
    (waiting) => {
      expect(() => asDocument(page(waiting))).toThrow('waits for a program');
    },
  );
});
