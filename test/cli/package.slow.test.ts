import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { startService } from '../support/running-service.ts';
import { temporaryFolder } from '../support/temporary.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const run = promisify(execFile);
const folder = await temporaryFolder();
const installed = path.join(folder, 'app');
const hearsay = path.join(installed, 'node_modules/.bin/hearsay');
const elsewhere = path.join(folder, 'elsewhere');

beforeAll(async () => {
  await Promise.all([mkdir(installed), mkdir(elsewhere)]);
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: ROOT });
  const tarball = path.join(folder, stdout.trim().split('\n').at(-1) ?? '');
  await writeFile(path.join(installed, 'package.json'), '{ "private": true }');
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], { cwd: installed });
}, 180_000);

test('the packed tarball holds what the service needs, and no source or test', async () => {
  const { stdout } = await run('find', ['.', '-name', '*.ts', '-not', '-name', '*.d.ts'], {
    cwd: path.join(installed, 'node_modules/hearsay'),
  });
  expect(stdout).toBe('');
});

test('its commands run from any folder', async () => {
  const { stdout } = await run(hearsay, ['config', '--json'], { cwd: elsewhere });
  expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ name: 'PORT', default: '4000' }));
  await expect(run(hearsay, ['no-such-command'], { cwd: elsewhere })).rejects.toMatchObject({ code: 2 });
});

test('it serves its own dossiers from any folder', async () => {
  const service = await startService(hearsay, ['serve'], elsewhere);
  try {
    const response = await fetch(service.api, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ actor(id: "actor:nikol-pashinyan") { name } }' }),
    });
    expect(await response.json()).toEqual({ data: { actor: { name: 'Nikol Pashinyan' } } });
  } finally {
    await service.stop();
  }
}, 120_000);
