/** A setting that cannot be used. Each line names one setting and says what it must be, never what a secret is. */
export class SettingFault extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'SettingFault';
    this.lines = lines;
  }
}
