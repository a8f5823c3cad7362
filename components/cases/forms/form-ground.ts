import type { FormDraft } from '@/components/forms/draft-keeper';
import type { FormWords } from '@/components/forms/form-words';
import type { Earlier } from '@/lib/cases/choices/earlier/view';
import type { FormLists } from '@/lib/cases/choices/lists/view';
import type { Choices } from '@/lib/cases/choices/view';
import type { OnWord } from '@/lib/cases/facts/rules';
import type { GradeWords } from '@/lib/claims/grades/view';
import type { Entries } from '@/lib/platform/forms/entries';
import type { Locale } from '@/lib/platform/i18n/locales';
import type { Messages } from '@/lib/platform/i18n/messages';

/** What is said of a row that was saved, and where it leads: on to the next thing on the same word, where it has one. */
export type SavedWords = {
  saved: string;
  toFile: string;
  another: string;
  warnings: Messages['desk-cases']['legalWarning'];
  sameWord?: { title: string; add: Messages['desk-cases']['addLink'] };
};

/** `buttons` record and go on; `links` lead to the same forms for whoever is not led there. */
type GoOn = Messages['desk-cases']['goOn'] & { what: OnWord; links: Record<OnWord, string> };

/** What every form of a file is drawn from; the page makes it once. */
export type FormGround = {
  caseId: string;
  revision: number;
  /** Which opening of the form this is. */
  once: string;
  words: FormWords;
  say: Messages['desk-cases']['form'];
  /** The words of claims and their sources. */
  claims: Messages['claims'];
  /** What each grade means. */
  grades: GradeWords;
  saved: SavedWords;
  /** The words for who may be meant by a name that is being typed; without them nobody is proposed. */
  suggest?: Messages['merge']['suggest'];
  submit: string;
  /** What claims commonly tell of, in words. */
  predicates?: Readonly<Record<string, string>>;
  lists: FormLists;
  choices: Choices;
  /** Earlier rows of the file that the new one can refer to. */
  earlier: Earlier;
  /** The language that the person works in, and what they had typed before. */
  language: Locale;
  kept: Entries;
  /** With it, what is typed is kept as it is typed. */
  draft?: FormDraft | undefined;
  /** Contributors leave the verification to an editor. */
  mayVerify: boolean;
  /** The buttons that record this and go on with the same source, for a form that has them: that of its own sort first. */
  goOn?: GoOn | undefined;
  /** Somebody goes on to it from the form before. */
  takesFocus?: boolean;
  here: string;
};

/** What the fields of a word are drawn from, whatever it is about. */
export type WordGround = Pick<
  FormGround,
  'say' | 'lists' | 'claims' | 'grades' | 'language' | 'mayVerify'
> & { choices: Pick<Choices, 'voices' | 'documents' | 'publishers'> };
