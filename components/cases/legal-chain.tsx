import type { ReactElement } from 'react';
import { Citations } from '@/components/ui/citations';
import { Foreign } from '@/components/ui/foreign';
import { Shown } from '@/components/ui/shown';
import type { ChainLink } from '@/lib/cases/decisions/view';
import type { Locale } from '@/lib/platform/i18n/locales';

/** The decisions of the courts, each with the one it reviews: what stands now is the last. */
export function LegalChain({ chain, locale }: { chain: ChainLink[]; locale: Locale }): ReactElement {
  return (
    <ol className="chain decisions">
      {chain.map((link) => (
        <li key={link.key}>
          <p className="meta">
            {link.when}
            {link.court && (
              <>
                {' · '}
                <Foreign text={link.court} locale={locale} />
              </>
            )}
          </p>
          <p className="kind">
            {link.title}
            <Citations letters={link.letters} locale={locale} />
          </p>
          {link.sentences.map((sentence) => (
            <p key={sentence.text}>
              {sentence.text}
              {sentence.note && (
                <>
                  {' '}
                  (<Shown text={sentence.note} locale={locale} />)
                </>
              )}
            </p>
          ))}
          {link.reviews !== null && <p className="meta">{link.reviews}</p>}
        </li>
      ))}
    </ol>
  );
}
