import type { ReactElement } from 'react';
import { Citations } from '@/components/ui/citations';
import { Shown } from '@/components/ui/shown';
import type { ChargeLink } from '@/lib/cases/charges/chain/view';
import type { Locale } from '@/lib/platform/i18n/locales';

/** The charges in their order, each with the one whose place it took and what came of it. */
export function ChargeChain({ charges, locale }: { charges: ChargeLink[]; locale: Locale }): ReactElement {
  return (
    <ol className="chain">
      {charges.map((charge) => (
        <li key={charge.key}>
          <p className="meta">{charge.when}</p>
          <p className="kind">
            {charge.title}
            <Citations letters={charge.letters} locale={locale} />
          </p>
          {charge.article && (
            <p>
              <Shown text={charge.article} locale={locale} />
            </p>
          )}
          <p>{charge.outcome}</p>
          {charge.replaces !== null && <p className="meta">{charge.replaces}</p>}
          {charge.replacedBy !== null && <p className="meta">{charge.replacedBy}</p>}
        </li>
      ))}
    </ol>
  );
}
