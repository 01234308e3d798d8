// Generates schema.graphql and the types of src/generated/ from the SDL files in src/; with --check, only reports
// whether they are up to date.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import type { CodegenPlugin } from '@graphql-codegen/plugin-helpers';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { buildASTSchema, print, type DocumentNode } from 'graphql';
import { format } from 'prettier';
import { MAPPERS } from './mappers.ts';

const root = join(import.meta.dirname, '..');

/** Configuration of both generated TypeScript files. */
const config = {
  contextType: '../model/context.ts#Context',
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  avoidOptionals: { field: true },
  scalars: {
    Date: 'string',
    DateTime: { input: 'Date', output: 'string' },
    URL: 'string',
    JSON: 'unknown',
    ID: 'string',
  },
  mappers: MAPPERS,
};

const HEADER = '// Generated from src/**/*.graphql by npm run generate; not edited by hand.\n';

const schema = readSchema();
const files = {
  'schema.graphql': await formatted(
    'graphql',
    '# Printed from src/**/*.graphql by npm run generate; not edited by hand.\n',
    print(schema),
  ),
  'src/generated/types.ts': await formatted(
    'typescript',
    HEADER,
    await generated('src/generated/types.ts', { typescript: {} }, { typescript }),
  ),
  'src/generated/resolvers.ts': await formatted(
    'typescript',
    `${HEADER}import type * as Types from './types.ts';\n`,
    await generated('src/generated/resolvers.ts', { resolvers: {} }, { resolvers: typescriptResolvers }),
  ),
};

for (const [file, text] of Object.entries(files)) {
  const path = join(root, file);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
  } else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${file} is not up to date: run npm run generate`);
    process.exitCode = 1;
  }
}

/**
 * Merges all SDL files: the root first, then the model, then analyses; sorted by path, for the same result everywhere.
 */
function readSchema(): DocumentNode {
  const paths = ['server', 'model', 'interop', 'analysis'].flatMap((folder) =>
    globSync(`src/${folder}/**/*.graphql`, { cwd: root }).sort(),
  );
  return mergeTypeDefs(paths.map((path) => readFileSync(join(root, path), 'utf8')));
}

/** Runs a plugin of GraphQL Code Generator on the schema. */
function generated(
  filename: string,
  plugins: Record<string, object>,
  pluginMap: Record<string, CodegenPlugin>,
): Promise<string> {
  return codegen({
    filename,
    schema,
    schemaAst: buildASTSchema(schema),
    documents: [],
    config: { ...config, namespacedImportName: 'resolvers' in plugins ? 'Types' : '' },
    plugins: [plugins],
    pluginMap,
  });
}

function formatted(parser: 'graphql' | 'typescript', header: string, text: string): Promise<string> {
  return format(`${header}${text}`, { parser, singleQuote: true, printWidth: 120 });
}
