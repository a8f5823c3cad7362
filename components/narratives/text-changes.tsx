import type { ReactElement } from 'react';
import type { TextStretch } from '@/lib/platform/text/word-changes';

type Props = { changes: readonly TextStretch[]; title: string; gone: string; added: string };

/** A text with what was taken out and what was added; each stretch also says which in words for who cannot see it. */
export function TextChanges({ changes, title, gone, added }: Props): ReactElement {
  return (
    <details open>
      <summary>{title}</summary>
      <p className="text-changes">
        {changes.map(({ kind, text }, at) =>
          kind === 'same' ? (
            text
          ) : kind === 'gone' ? (
            <del key={at}>
              <span className="unseen">{` [${gone}: `}</span>
              {text}
              <span className="unseen">]</span>
            </del>
          ) : (
            <ins key={at}>
              <span className="unseen">{` [${added}: `}</span>
              {text}
              <span className="unseen">]</span>
            </ins>
          ),
        )}
      </p>
    </details>
  );
}
