import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { ClaimsPage } from '@/lib/claims/file/page/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { DocumentList } from './document-list';
import { FactSection } from './fact-section';
import type { JudgeGround } from './judge-ground';
import { RivalsSection } from './rivals-section';
import { SetForm } from './set-form';

type Props = { page: ClaimsPage; ground: JudgeGround; mayJudge: boolean; locale: Locale };

/** A part of what is claimed in a file: its rivals, its facts, its documents, and the way to the next part. */
export function ClaimsBody({ page, ground, mayJudge, locale }: Props): ReactElement {
  const say = translate(locale, 'claims');
  const { total, facts, rivals, options, documents, first, next } = page;
  const isPart = first !== null || next !== null;
  return (
    <>
      {rivals.length === 0 ? null : <h2>{say('rivals.title')}</h2>}
      {rivals.map((one) => (
        <RivalsSection key={one.id} ground={ground} rivals={one} mayJudge={mayJudge} locale={locale} />
      ))}
      {mayJudge && options.length > 1 ? (
        <Folded title={say('rivals.set')}>
          <SetForm ground={ground} claims={options} isPart={isPart} locale={locale} />
        </Folded>
      ) : null}
      {facts.length === 0 ? null : <h2>{say('count', { count: total })}</h2>}
      {facts.map((fact) => (
        <FactSection key={fact.key} caseId={ground.caseId} fact={fact} locale={locale} />
      ))}
      {isPart ? (
        <nav className="pages" aria-label={say('pages.label')}>
          {first === null ? null : <a href={first}>{say('pages.first')}</a>}
          {next === null ? null : <a href={next}>{say('pages.next')}</a>}
        </nav>
      ) : null}
      <h2>{say('documents.title')}</h2>
      <p>{say('documents.lead')}</p>
      <DocumentList caseId={ground.caseId} documents={documents} mayMark={mayJudge} locale={locale} />
    </>
  );
}
