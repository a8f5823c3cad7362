'use client';

import {
  startTransition,
  useActionState,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
  type SubmitEvent,
} from 'react';
import { useForm, type FieldErrors, type FieldValues, type Resolver } from 'react-hook-form';
import { DRAFT_FIELD } from '@/lib/platform/forms/draft-fields';
import { MERGE, toBegan, type Value } from '@/lib/platform/forms/merge/merge-fields';
import type { DraftSaver } from '@/lib/platform/forms/draft-saver';
import type { Entries } from '@/lib/platform/forms/entries';
import {
  LOOK,
  flattenValues,
  NOT_SENT,
  toInput,
  type FormAction,
  type FormShape,
} from '@/lib/platform/forms/form-state';
import { AgainstPanel } from './against-panel';
import { DraftKeeper, type FormDraft } from './draft-keeper';
import { FaultSummary } from './fault-summary';
import { fillFields } from './fill-fields';
import { InFold } from './folded';
import { FormParts } from './form-context';
import type { FormSchema } from './form-schema';
import { sayFault, type FormWords } from './form-words';
import { MeanwhilePanel } from './meanwhile-panel';
import { MergePanel } from './merge-panel';
import { useFirstFocus } from './use-first-focus';
import { usePageDraft } from './page-drafts';
import { ResumedNote } from './resumed-note';
import { typedEarly } from './typed-early';
import { typedInto } from './typed-into';

type Props<T> = {
  schema: FormSchema;
  action: FormAction<T>;
  words: FormWords;
  shape?: FormShape;
  /** What the fields show at first. */
  entries?: Entries;
  /** What the row held that the form changes, where a conflict on it can be put together field by field. */
  began?: Readonly<Record<string, Value>> | undefined;
  /** Sent along without a field. */
  hidden?: Readonly<Record<string, string>>;
  className?: string;
  /** Where a person goes who drops what they typed after a conflict. */
  discard?: string;
  /** With it, what is typed is kept at the server as it is typed. */
  draft?: FormDraft | undefined;
  /** The name of the form among those of its page: then its draft is one of the page's. Never for what is secret. */
  draftAs?: string | undefined;
  /** Drawn instead of the form once it is done; without it the form stays. */
  done?: (value: T, goesOn: string | null) => ReactNode;
  /** Its first field takes the focus: for a form that somebody goes on to from the one before. */
  takesFocus?: boolean;
  children: ReactNode;
};

/**
 * The one bridge of form, schema and action. With script what is typed is judged before it is sent, by the action's own
 * schema; without script the form posts to the same action. Either way a refusal keeps what was typed, heads the form
 * with a summary that links to the fields, and takes the focus there.
 */
export function ActionForm<T>(props: Props<T>): ReactElement {
  const { schema, action, words, shape, entries = {}, className, discard, done, children } = props;
  const [state, send, isPending] = useActionState(action, NOT_SENT);
  // A page that is drawn anew around the form may know another draft by then.
  const pageDraft = usePageDraft(props.draftAs);
  const [draft] = useState(props.draft ?? pageDraft);
  const resumed = draft?.resumed;
  const [kept] = useState(() => keptIn(resumed?.entries, props));
  const shown = useMemo(() => ({ ...entries, ...kept, ...state.entries }), [entries, kept, state.entries]);
  const began = props.began === undefined ? {} : toBegan(props.began);
  const hidden = keepHidden({ ...props.hidden, ...began }, shown);
  const id = useId().replace(/[^\w-]/g, '');
  // The form that came before the script: the library would write over what was typed into it.
  const [early] = useState(() =>
    typeof document === 'undefined' ? {} : typedEarly(document.querySelector(`form#${id}-form`)),
  );
  const { register, handleSubmit, formState } = useForm({
    resolver: inputResolver(schema, hidden, shape),
    defaultValues: { ...shown, ...early },
    shouldFocusError: false,
  });
  const summary = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const saver = useRef<DraftSaver | null>(null);
  const isJudged = useRef(false);

  const typed = flattenErrors(formState.errors);
  const { outcome } = state;
  const refused = outcome !== null && !outcome.ok ? outcome : null;
  const keys = Object.keys(typed).length > 0 ? typed : (refused?.fields ?? {});
  const faults = Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, sayFault(words, key)]));
  const said = Object.keys(typed).length === 0 && refused !== null ? sayFault(words, refused.message) : null;
  const whole = said !== null && Object.values(faults).includes(said) ? null : said;

  useEffect(() => {
    if (refused !== null) summary.current?.focus();
  }, [refused]);
  useEffect(() => {
    // Faults found before sending: the summary is drawn some time after they are told.
    if (!isJudged.current || summary.current === null) return;
    isJudged.current = false;
    summary.current.focus();
  });
  useEffect(() => {
    if (isPending) return;
    if (state.outcome?.ok === true) saver.current?.sent();
    saver.current?.resume();
  }, [isPending, state]);

  useFirstFocus(form, props.takesFocus === true);

  const { looked, together } = state;
  useEffect(() => {
    if (looked !== undefined && form.current !== null) fillFields(form.current, looked.entries);
  }, [looked]);
  useEffect(() => {
    if (together !== undefined && form.current !== null) fillFields(form.current, together);
  }, [together]);

  if (outcome?.ok === true && done !== undefined) return <>{done(outcome.value, state.goesOn ?? null)}</>;

  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (isPending) return;
    const { submitter } = event.nativeEvent;
    const data = new FormData(event.currentTarget, submitter);
    if (data.has(DRAFT_FIELD.keep)) {
      saver.current?.keep(typedInto(event.currentTarget));
      return;
    }
    // A form that is asked is not sent yet: what is missing in it is no fault.
    const isAsked = submitter?.getAttribute('name') === LOOK;
    // Asking for another row is no sending either: nothing is judged yet.
    const isLook = data.has(MERGE.look);
    if (isAsked || isLook || (shape?.room !== undefined && data.has(shape.room.more))) {
      startTransition(() => send(data));
      return;
    }
    void handleSubmit(
      async () => {
        // A draft that is still under way would come to stand after the form was sent.
        await saver.current?.hold();
        startTransition(() => send(data));
      },
      () => {
        isJudged.current = true;
      },
    )();
  };

  return (
    <InFold
      isRefused={kept !== null || refused !== null || together !== undefined || Object.keys(typed).length > 0}
    >
      {resumed === undefined || outcome?.ok === true ? null : <ResumedNote resumed={resumed} />}
      <form
        ref={form}
        id={`${id}-form`}
        action={send}
        onSubmit={submit}
        onFocus={() => void fetchJudge(schema)}
        noValidate
        className={className}
        aria-busy={isPending}
      >
        <FaultSummary ref={summary} formId={id} title={words.summary} whole={whole} faults={faults} />
        {state.merge === undefined ? null : (
          <MergePanel
            // What was chosen on an earlier state is not carried over to a newer one.
            key={state.merge.mark}
            formId={id}
            merge={state.merge}
            words={words.merge}
            discard={discard ?? null}
          />
        )}
        {together !== undefined && state.merge === undefined ? (
          <p className="flag" role="status">
            {words.merge.together}
          </p>
        ) : null}
        {refused?.meanwhile === undefined || state.merge !== undefined ? null : (
          <MeanwhilePanel meanwhile={refused.meanwhile} words={words.meanwhile} discard={discard ?? null} />
        )}
        {refused?.against === undefined ? null : (
          <AgainstPanel against={refused.against} words={words.against} />
        )}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormParts
          value={{ id, register, entries: shown, faults, ...(looked === undefined ? {} : { looked }) }}
        >
          {children}
        </FormParts>
        {draft === undefined ? null : (
          <DraftKeeper formRef={form} saverRef={saver} draft={draft} answer={state.draft ?? null} />
        )}
      </form>
    </InFold>
  );
}

/**
 * What was typed before. A form that can be put together with newer changes goes on from the state it was opened on;
 * any other adds to what is there, and is opened on that.
 */
function keptIn(
  typed: Entries | null | undefined,
  { began, hidden = {} }: Pick<Props<never>, 'began' | 'hidden'>,
): Entries | null {
  if (typed == null || began !== undefined) return typed ?? null;
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !Object.hasOwn(hidden, name)));
}

/**
 * What was sent along stays what it was: a page that is drawn anew after a refusal may know a newer revision, and saving
 * on top of it is for the person to decide.
 */
function keepHidden(given: Readonly<Record<string, string>>, shown: Entries): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const sent = shown[name];
      return [name, typeof sent === 'string' ? sent : value];
    }),
  );
}

/** What judges the form, or null where it did not arrive: then the action alone does, by the same schema. */
async function fetchJudge(schema: FormSchema): Promise<Resolver | null> {
  return await Promise.all([import('@hookform/resolvers/zod'), schema()]).then(
    ([{ zodResolver }, input]) => zodResolver(input) as Resolver,
    () => null,
  );
}

function inputResolver(
  schema: FormSchema,
  hidden: Readonly<Record<string, string>>,
  shape: FormShape | undefined,
): Resolver {
  return async (values, context, options) => {
    const judge = await fetchJudge(schema);
    if (judge === null) return { values, errors: {} };
    const input = toInput({ ...flattenValues(values), ...hidden }, shape);
    return await judge(input as FieldValues, context, options);
  };
}

function flattenErrors(errors: FieldErrors, before = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, error] of Object.entries(errors)) {
    if (error === undefined) continue;
    if (typeof error.message === 'string') found[`${before}${name}`] = error.message;
    else Object.assign(found, flattenErrors(error as FieldErrors, `${before}${name}.`));
  }
  return found;
}
