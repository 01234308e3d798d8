import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../src/record/canonical-url.ts';

describe('the canonical form of a URL', () => {
  const PAGE = 'example.org/talks-resume';

  test.each([
    'https://www.example.org/talks-resume',
    'http://example.org/talks-resume',
    'HTTPS://EXAMPLE.org:443/talks-resume/',
    'example.org/talks-resume',
    '//www.example.org/talks-resume',
    'https://m.example.org/talks-resume',
    'https://www.m.example.org/talks-resume',
    'https://mobile.example.org/talks-resume',
    'https://amp.example.org/talks-resume',
    'https://www.example.org/amp/talks-resume',
    'https://www.example.org/talks-resume/amp/',
    'https://www.example.org/talks-resume.amp',
    'https://www.example.org/talks-resume.amp.html',
    'https://www.example.org/talks-resume?amp=1',
    'https://www.example.org/talks-resume?outputType=amp',
    'https://www.google.com/amp/s/www.example.org/talks-resume',
    'https://www.google.co.uk/amp/s/www.example.org/amp/talks-resume',
    'https://www-example-org.cdn.ampproject.org/c/s/www.example.org/talks-resume',
    'https://www.example.org/talks-resume?utm_source=feedburner&utm_medium=rss',
    'https://www.example.org/talks-resume?fbclid=IwAR0',
    'https://www.example.org/talks-resume?gclid=1&igshid=2&mc_cid=3',
    'https://www.example.org/talks-resume#comments',
    'https://www.example.org/talks-resume?utm_source=x#top',
    'https://user:secret@www.example.org/talks-resume',
  ])('%s', (url) => {
    expect(canonicalUrl(url)).toBe(PAGE);
  });

  test.each([
    ['https://example.org/?id=2&page=1', 'example.org/?id=2&page=1'],
    ['https://example.org/?page=1&id=2', 'example.org/?id=2&page=1'],
    ['https://news.example.org/a', 'news.example.org/a'],
    ['https://example.org/A', 'example.org/A'],
    ['https://example.org/ampere', 'example.org/ampere'],
    ['https://example.org/camp', 'example.org/camp'],
    ['https://m.uk/a', 'm.uk/a'],
    ['https://example.org/#!/article/1', 'example.org/#!/article/1'],
    ['https://example.org/haber/%C3%A7avu%C5%9Fo%C4%9Flu', 'example.org/haber/%C3%A7avu%C5%9Fo%C4%9Flu'],
    ['https://example.org/haber/çavuşoğlu', 'example.org/haber/%C3%A7avu%C5%9Fo%C4%9Flu'],
    ['https://пример.рф/новость', 'xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C'],
  ])('%s stays apart: %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  test.each(['', 'http://', 'not a url', 'https://exa mple.org'])('%j has none', (url) => {
    expect(canonicalUrl(url)).toBeNull();
  });

  test('of a canonical form is itself', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const canonical = canonicalUrl(url);
        if (canonical !== null) expect(canonicalUrl(`https://${canonical}`)).toBe(canonical);
      }),
      { numRuns: 300 },
    );
  });
});
