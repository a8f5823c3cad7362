/** Fewer letters than this say too little to ask. */
export const LEAST_LETTERS = 3;
/** How long after the last stroke it is asked. Milliseconds. */
export const ASK_WAIT = 300;

type Parts<Found> = {
  /** Asks for a name. May throw: the line is down, or it was given up. */
  ask: (name: string, signal: AbortSignal) => Promise<Found | null>;
  /** Null: nothing is proposed. */
  tell: (found: Found | null) => void;
};

export type Asker = { typed: (text: string) => void; close: () => void };

/**
 * Asks a moment after typing stops, one question at a time: what was asked before is given up and its answer dropped.
 * Where there is no answer nothing is proposed; its absence keeps nobody from going on.
 */
export function openAsker<Found>({ ask, tell }: Parts<Found>): Asker {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | null = null;
  const close = (): void => {
    clearTimeout(timer);
    asking?.abort();
    asking = null;
  };
  const run = async (name: string, own: AbortController): Promise<void> => {
    const found = await ask(name, own.signal).catch(() => null);
    if (!own.signal.aborted) tell(found);
  };
  return {
    typed: (text) => {
      close();
      const name = text.trim();
      if (name.length < LEAST_LETTERS) {
        tell(null);
        return;
      }
      timer = setTimeout(() => {
        asking = new AbortController();
        void run(name, asking);
      }, ASK_WAIT);
    },
    close,
  };
}
