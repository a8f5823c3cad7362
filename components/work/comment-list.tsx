import type { ReactElement } from 'react';
import type { CommentLine } from '@/lib/cases/work/view';
import { formWords } from '@/lib/platform/i18n/form-words';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { TakeBackForm } from './take-back-form';

type Props = { comments: readonly CommentLine[]; locale: Locale };

/** What was written, in the order in which it was; one that was taken back keeps its place. */
export function CommentList({ comments, locale }: Props): ReactElement {
  const say = translate(locale, 'work');
  return (
    <ol className="work-rows">
      {comments.map((comment) => (
        <li key={comment.id}>
          <p className="meta">{comment.head}</p>
          {comment.text === null ? <p className="note">{comment.gone}</p> : null}
          {comment.text === null ? null : <p className="words">{comment.text}</p>}
          {comment.mayTakeBack ? (
            <TakeBackForm commentId={comment.id} words={formWords(locale)} label={say('comments.takeBack')} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}
