import { Command } from 'commander';
import { dossierSchema } from '../imports/dossier/json-schema.ts';

/** `hearsay schema`: the format of dossiers, for editors and other tools. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('print the JSON Schema of dossiers: hearsay schema > dossier.schema.json')
    .action(() => {
      process.stdout.write(`${JSON.stringify(dossierSchema(), null, 2)}\n`);
    });
}
