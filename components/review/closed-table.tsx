import type { ReactElement } from 'react';
import type { ClosedCount } from '@/lib/cases/review/rules';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

const LEVELS = ['PARTNER', 'RESTRICTED', 'SEALED'] as const;

/** How much of a file stays closed: numbers by kind and level. */
export function ClosedTable({
  counts,
  locale,
}: {
  counts: readonly ClosedCount[];
  locale: Locale;
}): ReactElement {
  const say = translate(locale, 'review');
  const lists = translate(locale, 'lists');
  const kinds = [...new Set(counts.map(({ kind }) => kind))];
  if (kinds.length === 0) return <p>{say('closed.none')}</p>;
  return (
    <div className="scroll closed">
      <table>
        <caption>{say('closed.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('closed.kind')}</th>
            {LEVELS.map((level) => (
              <th key={level} scope="col">
                {lists(`visibility.${level}.label`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{say(`closed.kinds.${kind}`)}</th>
              {LEVELS.map((level) => (
                <td key={level}>
                  {counts.find((one) => one.kind === kind && one.visibility === level)?.count ?? 0}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
