import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { DOMParser, onWarningStopParsing } from '@xmldom/xmldom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { attitudeMatrixCommand } from '../../src/cli/analysis/attitude-matrix.ts';
import { networkCommand } from '../../src/cli/analysis/network.ts';
import { stanceMatrixCommand } from '../../src/cli/analysis/stance-matrix.ts';
import { timelineCommand } from '../../src/cli/analysis/timeline.ts';
import type { OpenDatabase } from '../../src/cli/database.ts';
import { InputError } from '../../src/common/errors.ts';
import { loadDossiers } from '../support/reference-model/dossiers.ts';
import { testGraph } from '../support/graph.ts';

const graph = testGraph();

beforeAll(() => loadDossiers(graph));

type Make = (open: () => Promise<OpenDatabase>) => Command;

async function run(make: Make, ...args: string[]): Promise<{ out: string; failure: unknown }> {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const command = make(() => Promise.resolve({ graph, close: () => Promise.resolve() }))
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  const failure = await command.parseAsync(args, { from: 'user' }).then(
    () => undefined,
    (error: unknown) => error,
  );
  const written = out.mock.calls.map(([line]) => line).join('');
  vi.restoreAllMocks();
  return { out: written, failure };
}

describe.each<[name: string, make: Make, args: string[], says: RegExp]>([
  ['stance-matrix', stanceMatrixCommand, ['--level', 'state', '--first-claims', '3'], /\[1\] .* \(claim:/],
  ['attitude-matrix', attitudeMatrixCommand, ['--attitude', 'accuses', '--from', '2020-01-01'], /accuses 1/],
  ['network', networkCommand, ['--measure', 'congruence', '--duplicates', 'document'], /from +to +weight +count/],
  ['network --camps', networkCommand, ['--level', 'state', '--camps'], /Modularity .* polarisation/],
  ['timeline', timelineCommand, ['--unit', 'year', '--time-zone', 'Asia/Baku'], /2020-01-01 +2020-12-31 +\d+/],
])('hearsay %s', (_, make, args, says) => {
  test('prints a table', async () => {
    const { out, failure } = await run(make, ...args);
    expect(failure).toBeUndefined();
    expect(out).toMatch(says);
  });

  test('prints JSON', async () => {
    const { out } = await run(make, ...args, '--json');
    expect(typeof JSON.parse(out)).toBe('object');
  });

  test('rejects invalid input, and names it', async () => {
    const { failure } = await run(make, '--speaker', 'actor:nobody-at-all');
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as Error).message).toContain('filter.speaker: the record holds no actor:nobody-at-all');
    const day = await run(make, '--from', 'yesterday');
    expect(day.failure).toBeInstanceOf(InputError);
  });

  test('says so if nothing passes the filter', async () => {
    const { out, failure } = await run(make, '--from', '1900-01-01', '--to', '1900-01-02', '--dating', 'certain');
    expect(failure).toBeUndefined();
    expect(out).toMatch(/^(No statement passes the filter|No ties among the statements)/);
  });
});

describe('hearsay network --format', () => {
  test('writes a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-network-'));
    try {
      const file = join(folder, 'network.graphml');
      const { out, failure } = await run(networkCommand, '--format', 'graphml', '--output', file);
      expect([out, failure]).toEqual(['', undefined]);
      new DOMParser({ onError: onWarningStopParsing }).parseFromString(await readFile(file, 'utf8'), 'text/xml');
      const lost = await run(networkCommand, '--format', 'csv', '--output', join(folder, 'no', 'such'));
      expect((lost.failure as Error).message).toContain('cannot be written');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test.each(['csv', 'edge-list'])('of %s begins with a byte order mark with --bom, and only then', async (format) => {
    const { out: plain } = await run(networkCommand, '--format', format);
    expect(plain).not.toContain('\uFEFF');
    expect((await run(networkCommand, '--format', format, '--bom')).out).toBe(`\uFEFF${plain}`);
  });

  test('prints it without --output, and rejects flags that do not go together', async () => {
    const { out } = await run(networkCommand, '--format', 'csv', '--mode', 'two-mode', '--measure', 'combine');
    expect(out.split('\n').length).toBeGreaterThan(10);
    expect((await run(networkCommand, '--output', 'x')).failure).toBeInstanceOf(InputError);
    expect((await run(networkCommand, '--format', 'csv', '--camps')).failure).toBeInstanceOf(InputError);
    expect((await run(networkCommand, '--format', 'json', '--bom')).failure).toBeInstanceOf(InputError);
    expect((await run(networkCommand, '--measure', 'combine')).failure).toBeInstanceOf(InputError);
    expect((await run(networkCommand, '--first-actors', 'many')).failure).toBeInstanceOf(InputError);
  });
});
