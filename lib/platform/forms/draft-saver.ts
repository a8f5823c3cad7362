import type { DraftAnswer } from './draft-fields';

/** How long after the last stroke a draft is sent, and how long the wait is after it could not be kept. Milliseconds. */
export const DRAFT_WAIT = 1000;
export const FIRST_RETRY = 5000;
const LONGEST_RETRY = 60_000;

/** How what was typed stands, for whoever types. */
export type DraftStanding =
  | { is: 'untouched' | 'waiting' }
  | { is: 'saved'; savedAt: string }
  | { is: 'failed'; why: (DraftAnswer & { kept: false })['why'] | 'unreachable' };

type Parts = {
  /** What the form showed when it was opened; what equals it needs no saving. */
  shown: string;
  after: string | null;
  /** Sends one draft to the door. May throw: the line is down. */
  send: (typed: string, after: string | null) => Promise<DraftAnswer>;
  tell: (standing: DraftStanding) => void;
};

export type DraftSaver = {
  /** Takes what stands in the form now. */
  typed: (text: string) => void;
  /** Keeps it at once, also in place of what another window wrote. */
  keep: (text: string) => void;
  /** Lets a request that is under way end and begins no other: the form is being sent. */
  hold: () => Promise<void>;
  /** The form was sent and stays: what stands in it now needs no keeping. */
  sent: () => void;
  /** The form came back: goes on keeping. */
  resume: () => void;
  close: () => void;
  /** Whether leaving loses nothing. */
  isSafe: () => boolean;
};

/**
 * Keeps a form's draft a moment after typing stops: one request at a time, the last state always sent in the end. What
 * could not be kept is tried again, ever less often; what another window wrote is overwritten only when asked to.
 */
export function openDraftSaver({ shown, after, send, tell }: Parts): DraftSaver {
  let [now, kept, known] = [shown, shown, after];
  let newer: string | null = null;
  let retry = FIRST_RETRY;
  let running: Promise<void> | null = null;
  let isHeld = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(begin, ms);
  };
  const begin = (): void => {
    if (running !== null || isHeld || now === kept) return;
    running = run(now).finally(() => {
      running = null;
    });
  };
  const run = async (sending: string): Promise<void> => {
    const answer = await send(sending, known).catch(() => ({ kept: false, why: 'unreachable' }) as const);
    if (answer.kept) {
      [kept, known, retry, newer] = [sending, answer.savedAt, FIRST_RETRY, null];
      tell({ is: 'saved', savedAt: answer.savedAt });
      if (now !== kept) wait(DRAFT_WAIT);
      return;
    }
    tell({ is: 'failed', why: answer.why });
    if (answer.why === 'newer') {
      newer = answer.savedAt;
      return;
    }
    wait(retry);
    retry = Math.min(retry * 2, LONGEST_RETRY);
  };

  return {
    typed: (text) => {
      if (text === now) return;
      now = text;
      if (newer !== null || isHeld) return;
      tell({ is: 'waiting' });
      wait(DRAFT_WAIT);
    },
    keep: (text) => {
      [now, known, newer] = [text, newer ?? known, null];
      // Asked for, it is kept even as it was shown: there is a draft then.
      if (running === null && !isHeld) kept = '';
      wait(0);
    },
    hold: async () => {
      isHeld = true;
      clearTimeout(timer);
      await running;
      clearTimeout(timer);
    },
    sent: () => {
      kept = now;
      tell({ is: 'untouched' });
    },
    resume: () => {
      isHeld = false;
      if (now !== kept && newer === null) wait(DRAFT_WAIT);
    },
    close: () => {
      isHeld = true;
      clearTimeout(timer);
    },
    isSafe: () => isHeld || now === kept,
  };
}
