import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import type { FormWords } from '@/components/forms/form-words';
import { Destruction } from '@/components/sealed/destruction';
import { confirmRemovalForm } from '@/lib/evidence/originals/actions';
import type { OriginalView } from '@/lib/evidence/originals/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { translate } from '@/lib/platform/i18n/translate';
import { RemovalForm } from './removal-form';

type Props = {
  intakeId: string;
  removal: NonNullable<OriginalView['removal']>;
  words: FormWords;
  locale: Locale;
};

/** How two reviewers remove an original that the law forbids to keep. */
export function Removal({ intakeId, removal, words, locale }: Props): ReactElement {
  const { removal: labels } = MESSAGES[locale].originals;
  const { code, confirmCodeHint } = MESSAGES[locale].protection.sealed;
  const fileCode = translate(locale, 'originals')('removal.fileCode', { code: removal.code });
  return (
    <Destruction
      request={removal.request}
      ask={
        <Folded title={labels.title}>
          <RemovalForm intakeId={intakeId} words={words} labels={{ ...labels, fileCode }} />
        </Folded>
      }
      confirm={confirmRemovalForm}
      actorId={removal.actorId}
      words={words}
      labels={{ ...labels, code, confirmCodeHint, destroyLead: labels.lead, destroyed: labels.removed }}
      locale={locale}
    />
  );
}
