import type { ReactElement } from 'react';
import { Folded } from '@/components/forms/folded';
import { InputField } from '@/components/forms/input-field';
import { SelectField } from '@/components/forms/select-field';
import { TaskFields } from '@/components/work/task-fields';
import type { Chosen } from '@/lib/cases/batch/view';
import { taskKind } from '@/lib/cases/tasks/schema';
import { formWords } from '@/lib/platform/i18n/form-words';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';
import { PlanForm } from './plan-form';

type Props = { chosen: Chosen; actor: { id: string; role: string }; locale: Locale };

/** What can be done with the chosen files, each change a form behind its own name. */
export function BatchChanges({ chosen, actor, locale }: Props): ReactElement {
  const { batch: say, work } = MESSAGES[locale];
  const files = chosen.ids.join(',');
  const choices = (list: Chosen['staff']) => [
    { value: '', label: say.choose },
    ...list.map((one) => ({ value: one.id, label: one.id === actor.id ? work.tasks.me : one.name })),
  ];
  const keepers = chosen.staff.filter(({ role }) => role !== 'reviewer');
  // Whoever does not assign others takes and gives up for themselves.
  const named = actor.role === 'reviewer' ? keepers : keepers.filter(({ id }) => id === actor.id);
  const kinds = taskKind.options.map((kind) => ({ value: kind, label: work.kinds[kind] }));
  const form = { files, words: formWords(locale), labels: say };
  return (
    <div className="batch-changes">
      <Folded title={say.change.assign}>
        <PlanForm {...form} change="assign">
          <SelectField name="staffId" label={say.whom} options={choices(named)} />
        </PlanForm>
      </Folded>
      <Folded title={say.change.end}>
        <PlanForm {...form} change="end">
          <SelectField name="staffId" label={say.whose} options={choices(named)} />
        </PlanForm>
      </Folded>
      <Folded title={say.change.review}>
        <PlanForm {...form} change="review">
          <InputField name="day" type="date" label={say.day} />
        </PlanForm>
      </Folded>
      <Folded title={say.change.task}>
        <PlanForm {...form} change="task">
          <TaskFields kinds={kinds} people={choices(chosen.staff)} labels={work.tasks} />
        </PlanForm>
      </Folded>
    </div>
  );
}
