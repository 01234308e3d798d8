import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { npmStart, type Started } from '../../support/running-service.ts';

let started: Started;
let chrome: Browser;

beforeAll(async () => {
  started = await npmStart();
  chrome = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await chrome.close();
  await started.stop();
});

test('GraphiQL runs the worked example within its content policy', async () => {
  const page = await chrome.newPage();
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && new URL(request.url()).host !== new URL(started.api).host)
      elsewhere.push(request.url());
  });
  await page.goto(started.api);
  const answered = page.waitForResponse((answer) => answer.request().postData()?.includes('WhatDidPashinyan') === true);
  await page.getByRole('button', { name: /^execute/i }).click();
  expect((await answered).status()).toBe(200);
  await page.getByText('"statements"').first().waitFor();
  expect(complaints).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('no page may show GraphiQL in a frame', async () => {
  const page = await chrome.newPage();
  await page.setContent(`<iframe src="${started.api}"></iframe>`);
  await page.waitForTimeout(2000);
  const frame = page.frames()[1];
  expect(await frame?.content()).not.toContain('Hearsay');
});
