// Checks the imports of src/ against its layers (a folder imports only from those below it in the list; no cycles,
// including types) and against package.json (every imported package is a dependency, every dependency is imported).
// Part of npm run lint.
import { cruise, type IForbiddenRuleType } from 'dependency-cruiser';
import manifest from '../package.json' with { type: 'json' };
import { LAYERS } from './layers.ts';

/** Dependencies that are not imported: the Node runtime, and the types that graphology's types need. */
const NOT_IMPORTED = ['node', 'graphology-types'];

const upward: IForbiddenRuleType[] = LAYERS.slice(1).map((layer, index) => ({
  name: `${layer} imports from a layer above it`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${LAYERS.slice(0, index + 1).join('|')})/` },
}));

const { output } = await cruise(
  ['src'],
  {
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    ruleSet: {
      forbidden: [
        ...upward,
        { name: 'a cycle of imports', severity: 'error', from: {}, to: { circular: true } },
        {
          name: 'the generated types import nothing',
          severity: 'error',
          from: { path: '^src/generated/types\\.ts$' },
          to: { path: '.' },
        },
        {
          name: 'only resolvers import the types of resolvers',
          severity: 'error',
          from: { pathNot: '\\.resolvers\\.ts$' },
          to: { path: '^src/generated/resolvers\\.ts$' },
        },
        {
          name: 'imports a package that is not a dependency in package.json',
          severity: 'error',
          from: { path: '^src/' },
          to: {
            dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev', 'unknown'],
            dependencyTypesNot: ['type-only'],
          },
        },
        {
          name: 'a folder without a layer',
          severity: 'error',
          from: { path: '^src/', pathNot: `^src/(${[...LAYERS, 'generated'].join('|')})/` },
          to: {},
        },
      ],
    },
  },
  { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
);

if (typeof output === 'string') throw new Error('dependency-cruiser returns an object');
for (const { rule, from, to, cycle } of output.summary.violations) {
  const path = cycle ? cycle.map(({ name }) => name).join(' → ') : to;
  console.error(`${rule.name}: ${from} → ${path}`);
}
const imported = new Set(
  output.modules
    .filter(({ source }) => source.startsWith('src/'))
    .flatMap(({ dependencies }) => dependencies.map(({ module }) => /^(@[^/]+\/)?[^/]+/.exec(module)?.[0])),
);
const unused = Object.keys(manifest.dependencies).filter((name) => !imported.has(name) && !NOT_IMPORTED.includes(name));
for (const name of unused) console.error(`${name} is a dependency in package.json but is not imported`);

console.log(`${output.summary.totalCruised} files, ${output.summary.violations.length} forbidden imports`);
if (output.summary.violations.length > 0 || unused.length > 0) process.exitCode = 1;
