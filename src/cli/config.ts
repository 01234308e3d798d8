import { Command } from 'commander';
import { describeSettings } from '../common/config.ts';

/** `hearsay config`: every setting, what it means, its default and what it is now. */
export function configCommand(): Command {
  return new Command('config')
    .description('list every setting with its meaning, its default and its value now')
    .option('--json', 'as JSON, for machines')
    .action(({ json }: { json?: true }) => {
      const settings = describeSettings().map((setting) => ({ ...setting, now: shown(setting.name) }));
      process.stdout.write(
        json ? `${JSON.stringify(settings, null, 2)}\n` : settings.map(readable).join('\n\n') + '\n',
      );
    });
}

function shown(name: string): string | undefined {
  const value = process.env[name];
  return value && name.includes('PASSWORD') ? 'set, not shown' : value;
}

function readable(setting: {
  name: string;
  meaning: string;
  default: string | undefined;
  now: string | undefined;
}): string {
  const now = setting.now ? `; now ${setting.now}` : '';
  return `${setting.name}\n    ${setting.meaning}\n    default: ${setting.default ?? 'not set'}${now}`;
}
