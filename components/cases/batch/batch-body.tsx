import type { ReactElement } from 'react';
import { RowTable } from '@/components/ui/row-table';
import { toBatchPage, type BatchView } from '@/lib/cases/batch/view';
import { formWords } from '@/lib/platform/i18n/form-words';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { DecideBatchForm } from './decide-batch-form';

type Props = { batch: BatchView; locale: Locale };

/** What a batch will do or has done: in one sentence, then file by file. */
export function BatchBody({ batch, locale }: Props): ReactElement {
  const say = translate(locale, 'batch');
  const words = formWords(locale);
  const page = toBatchPage(batch, locale);
  const { id, state } = batch;
  return (
    <>
      <h1>{say(`title.${state}`)}</h1>
      <p>
        <strong>{page.what}</strong>
        <span className="hint">{batch.reason}</span>
      </p>
      <p className="batch-sum" role="status">
        {page.sum}
      </p>
      {state === 'planned' && page.willChange > 0 ? (
        <DecideBatchForm
          batchId={id}
          step="apply"
          words={words}
          label={say('apply', { count: page.willChange })}
        />
      ) : null}
      {state === 'applied' && page.willChange > 0 ? (
        <DecideBatchForm batchId={id} step="undo" words={words} label={say('undo')} />
      ) : null}
      <RowTable
        label={say('files')}
        columns={[say('file'), say('code'), say('fateOf')]}
        rows={page.lines.map((line) => ({
          key: line.key,
          lang: line.name.language,
          cells: [
            line.href === null ? line.name.text : <a href={line.href}>{line.name.text}</a>,
            line.code,
            line.told,
          ],
        }))}
      />
      <p>
        <a href="/desk/cases">{say('back')}</a>
      </p>
    </>
  );
}
