import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readQuestions } from '../../../src/neo4j/browser/question.ts';
import { parseGrass, readGrass } from '../../../src/neo4j/browser/style.ts';
import { EXPECTED } from '../../support/browser/expected.ts';
import { measure } from '../../support/browser/geometry.ts';
import { enlarge, logIn, read, run, type Picture } from '../../support/browser/neo4j-browser.ts';
import { npmStart, type Started } from '../../support/running-service.ts';

// In real Chromium, on the service that `npm start` starts. With UPDATE_DOCS=1 the screenshots in docs/ are updated.
const DOCS = join(import.meta.dirname, '../../../docs');
const style = parseGrass(readGrass());
/** Height of the letters, in pixels, in a window of 1400 × 900. */
const READABLE = 11;
const STANCES = ['ASSERTS', 'DENIES', 'QUESTIONS', 'CONCEDES', 'DECLINES', 'RETRACTS', 'NEUTRAL', 'ASKS'];

let started: Started;
let chrome: Browser;
let page: Page;
const toStop: (() => Promise<void>)[] = [];

beforeAll(async () => {
  started = await npmStart();
  toStop.push(() => started.stop());
  chrome = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  toStop.unshift(() => chrome.close());
  page = await newPage();
  await logIn(page, started.browser, started.password);
});

afterAll(async () => {
  for (const stop of toStop) await stop();
});

async function newPage(): Promise<Page> {
  const context = await chrome.newContext({ viewport: { width: 1400, height: 900 } });
  return context.newPage();
}

async function takePicture(name: string): Promise<void> {
  if (!process.env['UPDATE_DOCS']) return;
  await page.waitForTimeout(1500); // What slides in has arrived.
  await mkdir(DOCS, { recursive: true });
  await page.screenshot({ path: join(DOCS, `${name}.png`) });
}

/** Number of nodes by label and of edges by type: `{ Claim: 4, DENIES: 3 }`. */
function counts({ nodes, edges }: Picture): Record<string, number> {
  const names = [...nodes.flatMap(({ labels }) => labels), ...edges.map(({ type }) => type)].filter(
    (name) => name !== 'Actor',
  );
  return Object.fromEntries(
    [...new Set(names)].sort().map((name) => [name, names.filter((other) => other === name).length]),
  );
}

function captions({ nodes }: Picture): string {
  return nodes
    .map(({ caption }) => caption)
    .sort()
    .join('\n');
}

test('on connect it shows the guide, and the settings that it has made', async () => {
  expect(await page.getByTestId('guidesDrawer').innerText()).toContain('Eight questions');
  // `config` prints after `clear` has run.
  expect(await page.getByTestId('frame').count()).toBe(1);
  await takePicture('browser-0-connected');
});

describe('the guide', () => {
  test.each(readQuestions().map((question, at) => ({ ...question, at })))('$title', async ({ title, at }) => {
    await page.getByTestId('guideNextSlide').click();
    expect(await page.getByTestId('guidesDrawer').getByRole('heading').allInnerTexts()).toContain(title);
    await page.getByTestId('guidesDrawer').locator('pre.runnable').click();
    const frame = await run(page);
    const picture = await read(frame);

    await enlarge(page, frame);
    const { smallestFont, ...flaws } = await measure(frame);
    await takePicture(`browser-${at + 1}`);
    await frame.getByTitle('Close fullscreen').click();

    expect(flaws).toEqual({ edgesUnderNodes: [], captionsUnderNodes: [], cutCaptions: [] });
    expect(smallestFont).toBeGreaterThan(READABLE);
    expect(counts(picture)).toEqual(EXPECTED[at]?.counts);
    for (const caption of EXPECTED[at]?.captions ?? []) expect(captions(picture)).toContain(caption);
    expect(captions(picture)).not.toMatch(/(actor|claim|statement|source|event|topic):/);
    for (const { labels, caption, colour } of picture.nodes) {
      expect(caption).not.toBe('');
      expect(labels.map((label) => style[`node.${label}`]?.['color'])).toContain(colour);
    }
    for (const { type, caption, colour } of picture.edges.filter(({ type }) => STANCES.includes(type))) {
      expect(caption).toBe(type.toLowerCase());
      expect(colour).toBe(style[`relationship.${type}`]?.['color']);
    }
  });
});

test('browserUrl opens it with a query for an actor in the editor, ready to run', async () => {
  const query = '{ actor(id: "actor:turkey") { browserUrl } }';
  const response = await fetch(started.api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: { actor: { browserUrl: string } } };
  const other = await newPage();
  await logIn(other, data.actor.browserUrl, started.password);
  const picture = await read(await run(other));
  expect(captions(picture)).toContain('Turkey');
  expect(counts(picture)).toMatchObject({ State: 1, DENIES: 2 });
});
