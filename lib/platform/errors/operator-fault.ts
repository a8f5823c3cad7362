/** Something the person who runs Held can put right. Its message is the one line to show; no stack belongs to it. */
export class OperatorFault extends Error {
  constructor(line: string, options?: ErrorOptions) {
    super(line, options);
    this.name = 'OperatorFault';
  }
}
