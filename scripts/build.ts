// Builds dist/ for the npm package: src/ as JavaScript, since Node does not strip types under node_modules, and the
// files that src/ reads beside itself. npm pack and npm publish run it; dist/ is not committed.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** Files that the code reads, which the compiler does not copy. */
const ASSETS = ['neo4j/embedded/pom.xml', 'neo4j/embedded/jars.sha256'];

rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'scripts/tsconfig.package.json'], {
  cwd: ROOT,
  stdio: 'inherit',
});
for (const asset of ASSETS) cpSync(join(ROOT, 'src', asset), join(ROOT, 'dist', asset));
chmodSync(join(ROOT, 'dist/cli/hearsay.js'), 0o755);
