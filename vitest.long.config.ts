import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** `npm run test:long`: what takes its time: the plans of all queries, costs in larger records, processes that are killed. */
export default defineConfig({ ...base, test: { ...base.test, include: ['test/**/*.long.ts'] } });
