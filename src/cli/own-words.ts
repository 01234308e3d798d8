/** Options whose names differ from those of the fields that they set. */
const OPTIONS: Readonly<Record<string, string>> = {
  saidFrom: '--from',
  saidTo: '--to',
  publishedFrom: '--from',
  publishedTo: '--to',
};

/** Arguments of commands, by the arguments of the API that take them. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  of: '<id>',
  with: '<id>',
  id: '<id>',
  claim: '<id>',
  from: '<from>',
  to: '<to>',
  query: '<words>',
};

const INVALID_VARIABLE = /^Variable "\$(\w+)" got invalid value (?:.*?) at "([\w.[\]]+)"; (.*)$/s;
const INVALID_WHOLE_VARIABLE = /^Variable "\$(\w+)" got invalid value (?:.*?); (.*)$/s;
const NO_SUCH_VALUE = /^Value "(\w+)" does not exist in "\w+" enum\.(?: Did you mean the enum values? (.*)\?)?$/s;

/**
 * A message of the API in the words of the command line: `filter.saidFrom must not be after …` names `--from`.
 *
 * @param field The argument or input field that is invalid, as the API calls it.
 */
export function inWordsOfCommand(message: string, field: string | undefined): string {
  const [, , path, reason] = INVALID_VARIABLE.exec(message) ?? [];
  if (path !== undefined && reason !== undefined) return `${optionFor(path)}: ${valueProblem(reason)}`;
  const [, name, whole] = INVALID_WHOLE_VARIABLE.exec(message) ?? [];
  if (name !== undefined && whole !== undefined) return `${optionFor(name)}: ${valueProblem(whole)}`;
  const named = message.replace(/\bfilter\.\w+/g, optionFor);
  const isArgument = field !== undefined && !field.includes('.') && named.startsWith(`${field} `);
  return isArgument ? `${optionFor(field)}${named.slice(field.length)}` : named;
}

/** `--min-independent-chains` for `filter.minIndependentChains`, `<id>` for `of`. */
function optionFor(path: string): string {
  const name = path.replace(/\[\d+\]/g, '');
  const field = name.replace(/^filter\./, '');
  if (field === name) return ARGUMENTS[name] ?? toOption(name);
  return OPTIONS[field] ?? toOption(field);
}

function valueProblem(reason: string): string {
  const [, value, near] = NO_SUCH_VALUE.exec(reason) ?? [];
  if (value === undefined) return reason;
  return `there is no ${asTyped(value)}${near === undefined ? '' : `; did you mean ${asTyped(near)}?`}`;
}

/** `said-at` for `SAID_AT`. */
function asTyped(value: string): string {
  return value.toLowerCase().replaceAll('_', '-').replaceAll('"', '');
}

/** The option with a name in camel case: `--min-independent-chains` for `minIndependentChains`. */
export function toOption(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
