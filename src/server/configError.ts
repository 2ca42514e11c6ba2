/** Why the server does not start: every fault at once, each in words that say which setting and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[], notices: readonly string[] = []) {
    super(
      [`The settings are not right (${faults.length}):`, ...[...faults, ...notices].map(dash)].join('\n'),
    );
    this.faults = faults;
  }
}

const dash = (line: string) => `  - ${line}`;
