import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { Rivals } from '@/lib/claims/file/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { DecideForm } from './decide-form';
import { FactTable } from './fact-table';
import type { JudgeGround } from './judge-ground';

type Props = { ground: JudgeGround; rivals: Rivals; mayJudge: boolean; locale: Locale };

/** Rivals of one point side by side, what became of them, and the form that says it. */
export function RivalsSection({ ground, rivals, mayJudge, locale }: Props): ReactElement {
  const say = translate(locale, 'claims');
  const preferred = rivals.lines.find(({ id }) => id === rivals.preferredId);
  const entries = {
    status: rivals.status,
    preferredId: rivals.preferredId ?? '',
    ground: rivals.ground ?? '',
    treatment: rivals.treatment ?? '',
  };
  const claims = rivals.lines.map((line) => ({ value: line.id, label: sayLine(line) }));
  return (
    <section className="fact">
      <h3 lang={rivals.language}>{rivals.about}</h3>
      <p className="meta">{rivals.word}</p>
      {preferred === undefined ? null : <p>{say('rivals.preferredIs', { who: preferred.who.text })}</p>}
      {rivals.ground === null ? null : <p>{say('rivals.reason', { ground: rivals.ground })}</p>}
      <FactTable caseId={ground.caseId} lines={rivals.lines} caption={rivals.about} locale={locale} />
      {mayJudge ? (
        <Folded title={say('rivals.decide')}>
          <DecideForm ground={ground} claimSetId={rivals.id} claims={claims} entries={entries} />
        </Folded>
      ) : null}
    </section>
  );
}

/** A claim as one choice of a list: who says what. */
function sayLine(line: Rivals['lines'][number]): string {
  return line.value === null ? line.who.text : `${line.who.text}: ${line.value.text}`;
}
