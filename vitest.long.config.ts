import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** `npm run test:long`: what kills processes and starts databases, and takes its time. */
export default defineConfig({ ...base, test: { ...base.test, include: ['test/**/*.long.ts'] } });
