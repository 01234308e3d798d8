// Makes dist/ for the package: src/ as JavaScript, since Node strips no types below node_modules, with the files that it
// reads from its own folder. npm pack and npm publish run it; nothing of it is committed.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** What the code reads beside itself, and no compiler copies. */
const ASSETS = ['neo4j/embedded/pom.xml', 'neo4j/embedded/jars.sha256'];

rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'scripts/tsconfig.package.json'], {
  cwd: ROOT,
  stdio: 'inherit',
});
for (const asset of ASSETS) cpSync(join(ROOT, 'src', asset), join(ROOT, 'dist', asset));
chmodSync(join(ROOT, 'dist/cli/hearsay.js'), 0o755);
