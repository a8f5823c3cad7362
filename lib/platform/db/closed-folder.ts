import { stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The first folder on the way to `place` that a user who has no part in it may not pass, if there is one. What does not
 * exist yet closes nothing.
 */
export async function closedFolder(place: string): Promise<string | undefined> {
  const parts = path.resolve(place).split(path.sep);
  for (let length = 1; length <= parts.length; length += 1) {
    const folder = parts.slice(0, length).join(path.sep) || path.sep;
    const mode = await stat(folder).then(
      (found) => found.mode,
      () => undefined,
    );
    if (mode === undefined) return undefined;
    if ((mode & 0o001) === 0) return folder;
  }
  return undefined;
}
