// Runs every example of README.md and docs/ and updates the answers in them.
import { startVitest } from 'vitest/node';

process.env['UPDATE_DOCS'] = '1';
const vitest = await startVitest('test', ['test/docs/'], { run: true, project: ['fast'] });
await vitest.close();
