import type { ReactElement } from 'react';
import type { Letter } from '@/lib/letters/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** The letter itself, in its own language, as it will be read. It is the one thing that the page prints. */
export function LetterSheet({ letter, locale }: { letter: Letter; locale: Locale }): ReactElement {
  return (
    <article className="appeal" lang={letter.locale} aria-label={translate(locale, 'letter')('page.letter')}>
      <p className="appeal-to">
        {letter.addressee.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <p className="appeal-subject">{letter.subject}</p>
      <p>{letter.salutation}</p>
      {letter.body.map((block) => {
        if (block.kind === 'text') return <p key={block.text}>{block.text}</p>;
        const items = block.items.map((item) => <li key={item}>{item}</li>);
        return block.kind === 'asks' ? <ol key="asks">{items}</ol> : <ul key="facts">{items}</ul>;
      })}
      <p>{letter.close}</p>
      <p>{letter.sender}</p>
    </article>
  );
}
