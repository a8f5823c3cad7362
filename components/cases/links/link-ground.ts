import type { FormGround } from '@/components/cases/forms/form-ground';
import type { Option } from '@/lib/cases/choices/view';
import type { Messages } from '@/lib/platform/i18n/messages';

/** What the forms of relations and events are drawn from. */
export type LinkGround = {
  form: FormGround;
  words: Messages['links']['form'];
  people: readonly Option[];
  sides: readonly Option[];
  consents: readonly Option[];
  roles: readonly Option[];
  /** The words of ties to organisations, the organisations to choose from, and how somebody is tied to one. */
  ties: Messages['memberships'];
  organisations: readonly Option[];
  memberships: readonly Option[];
  /** Somebody whom a proposal names: chosen already. */
  proposed: string | null;
};
