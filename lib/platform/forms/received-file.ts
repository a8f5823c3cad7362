/** A file as it came with a form: its bytes in the pieces in which they came, so that they are in memory once. */
export class ReceivedFile {
  readonly size: number;

  constructor(readonly pieces: readonly Uint8Array[]) {
    this.size = pieces.reduce((sum, { length }) => sum + length, 0);
  }
}
