/** What `src/runtime/` tunes, each by the name that switches it off. */
export const TUNINGS = [
  'driver-patch',
  'stack-traces',
  'pretenuring',
  'collect-garbage',
  'semi-space',
  'compiled-operations',
] as const;

export type Tuning = (typeof TUNINGS)[number];

const PATTERN = new RegExp(`^(off|-?(${TUNINGS.join('|')})(,-?(${TUNINGS.join('|')}))*)$`);

/** Whether a setting of HEARSAY_TUNING can be read: `off`, names, or names with a minus. */
export function isTuningSetting(setting: string): boolean {
  return PATTERN.test(setting);
}

/** What is tuned: all where nothing is set, nothing by `off`, only what is named, or all but what is named with a minus. */
export function tuningsIn(setting: string | undefined): ReadonlySet<Tuning> {
  if (setting === 'off') return new Set();
  const names = setting?.split(',').filter(Boolean) ?? [];
  const only = names.filter((name) => !name.startsWith('-'));
  return new Set(TUNINGS.filter((name) => (only.length === 0 || only.includes(name)) && !names.includes(`-${name}`)));
}
