import type { ReactElement } from 'react';
import { DRAFT_FIELD, toDraftFields, type DraftGround } from '@/lib/platform/forms/draft-fields';
import type { Entries } from '@/lib/platform/forms/entries';

/** What was typed into a form before, where that comes from, and the words to say so. */
export type ResumedDraft = {
  entries: Entries | null;
  from: { what: 'session' } | { what: 'draft'; savedAt: Date; revision: number | null } | null;
  ground: DraftGround;
  /** The row's revision as it stands now, where the form is about one that counts them. */
  revision: number | null;
  words: Record<'session' | 'typed' | 'changed' | 'drop', string>;
};

/** Says that a form shows what was typed before, and offers to throw it away. */
export function ResumedNote({ resumed }: { resumed: ResumedDraft }): ReactElement | null {
  const { from, ground, revision, words } = resumed;
  if (from === null) return null;
  if (from.what === 'session') return <p className="flag">{words.session}</p>;
  const moment = from.savedAt.toISOString();
  const [before, after] = words.typed.split('{when}');
  const hasChanged = from.revision !== null && revision !== null && from.revision !== revision;
  return (
    <form action="/desk/drafts" method="post" className="draft-note">
      <p className="flag">
        {before}
        <time dateTime={moment}>{`${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`}</time>
        {after}
      </p>
      {hasChanged ? (
        <p>{words.changed.replace('{before}', String(from.revision)).replace('{now}', String(revision))}</p>
      ) : null}
      {Object.entries(toDraftFields(ground)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button name={DRAFT_FIELD.drop} value="yes" className="plain">
        {words.drop}
      </button>
    </form>
  );
}
