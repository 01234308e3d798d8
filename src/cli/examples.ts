import type { Command } from 'commander';

/** Adds the examples to the `--help` of a command. */
export function withExamples(command: Command): Command {
  const lines = EXAMPLES[command.name()] ?? [];
  return command.addHelpText('after', ['', 'Examples:', ...lines.map((line) => `  ${line}`)].join('\n'));
}

/** Examples of each command, as they are typed. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  serve: ['hearsay serve', 'PORT=4100 hearsay serve'],
  import: [
    'hearsay import my-dossier.yaml --dry-run',
    'hearsay import dossiers/ --prune',
    'hearsay import corpus.jsonl --on-error skip',
    'hearsay import tables/ --dates dmy',
    'hearsay import coding.csv --map --dry-run',
    'hearsay import coding.csv --map Person=speaker,Agreement=stance:0=DENIES:1=ASSERTS --create',
  ],
  new: [
    'hearsay new my-dossier.yaml',
    'hearsay new my-dossier.yaml --speaker Pashinyan --stance asserts --claim claim:foreign-fighters-in-karabakh-2020 --source "Talks resume" --said-at Wednesday',
  ],
  statements: [
    'hearsay statements --speaker actor:nikol-pashinyan --about actor:turkey',
    'hearsay statements --stance denies --from 2020-11-01 --to 2020-11-30 --json',
  ],
  search: ['hearsay search mercenaries', 'hearsay search cavusoglu --type actor statement'],
  find: ['hearsay find Mevlut Cavusoglu', 'hearsay find https://example.org/talks-resume?utm_source=x'],
  show: ['hearsay show actor:turkey', 'hearsay show claim:foreign-fighters-in-karabakh-2020 --json'],
  'stance-matrix': ['hearsay stance-matrix --level state --about topic:mercenaries'],
  'attitude-matrix': ['hearsay attitude-matrix --attitude accuses praises'],
  network: [
    'hearsay network --camps',
    'hearsay network --measure congruence --normalization average',
    'hearsay network --format gexf --output network.gexf',
    'hearsay network --format edge-list --bom --output ties.csv',
  ],
  timeline: ['hearsay timeline --unit week --about actor:turkey'],
  corroboration: ['hearsay corroboration claim:foreign-fighters-in-karabakh-2020'],
  falls: ['hearsay falls source:news-az-2020-aliyev-letter'],
  brief: [
    'hearsay brief actor:turkey --length 20',
    'hearsay brief claim:foreign-fighters-in-karabakh-2020 --format html --out brief.html',
  ],
  references: [
    'hearsay references --format biblatex > sources.bib',
    'hearsay references --publisher actor:anadolu --json',
  ],
  disputes: ['hearsay disputes --about topic:mercenaries --order-by best-sourced'],
  reversals: ['hearsay reversals --level state'],
  paths: ['hearsay paths actor:ilham-aliyev actor:vladimir-putin'],
  responses: ['hearsay responses statement:2020-turkey-denies-syrian-mercenaries'],
  db: ['hearsay db dump record.dump', 'hearsay db restore record.dump', 'hearsay db repair'],
  generate: [
    'hearsay generate --statements 1000 > corpus.jsonl',
    'hearsay generate --statements 1000 --seed 7 --out corpus.jsonl',
  ],
  schema: ['hearsay schema > dossier.schema.json'],
  completion: [
    'source <(hearsay completion bash)',
    'source <(hearsay completion zsh)',
    'hearsay completion fish > ~/.config/fish/completions/hearsay.fish',
  ],
  config: ['hearsay config', 'hearsay config --json'],
};
