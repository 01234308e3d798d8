import { Command } from 'commander';
import { describeSettings } from '../common/config.ts';

/** `hearsay config`: every setting with its meaning, default and current value. */
export function configCommand(): Command {
  return new Command('config')
    .description('list every setting with its meaning, default and current value')
    .option('--json', 'print JSON')
    .action(({ json }: { json?: true }) => {
      const settings = describeSettings().map((setting) => ({ ...setting, now: currentValue(setting.name) }));
      process.stdout.write(json ? `${JSON.stringify(settings, null, 2)}\n` : settings.map(toText).join('\n\n') + '\n');
    });
}

function currentValue(name: string): string | undefined {
  const value = process.env[name];
  const isSecret = name.includes('PASSWORD') || /\/\/[^/?#]*@/.test(value ?? '');
  return value && isSecret ? 'set, not shown' : value;
}

function toText(setting: {
  name: string;
  meaning: string;
  default: string | undefined;
  now: string | undefined;
}): string {
  const now = setting.now ? `; now ${setting.now}` : '';
  return `${setting.name}\n    ${setting.meaning}\n    default: ${setting.default ?? 'not set'}${now}`;
}
