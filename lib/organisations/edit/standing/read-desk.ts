import { standingSince } from '@/lib/audit/changes/read-desk';
import { findOrganisation } from '@/lib/organisations/edit/read-desk';
import { toDeskOrganisation, toOrganisationOptions } from '@/lib/organisations/edit/view';
import { mayAmendOrganisation } from '@/lib/organisations/policy';
import { toNameFields } from '@/lib/places/names/standing/view';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import { standingField } from '@/lib/platform/forms/merge/rules';
import { sentText } from '@/lib/platform/forms/merge/sent-values';
import type { Standing } from '@/lib/platform/forms/merge/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';

/** What an organisation is as it stands now, for a form that was opened on an earlier state of it. */
export async function findOrganisationStanding(
  at: Door,
  entries: Entries,
  locale: Locale,
): Promise<Standing | null> {
  const found = await findShown(at, entries, locale);
  if (found === null) return null;
  const { organisation, options, say } = found;
  const value = (name: string) => organisation.entries[name];
  const fields = [
    standingField(['kind', say.organisations.kind, 'choice'], value('kind'), options.kinds),
    standingField(['founded', say.organisations.founded, 'date'], value('founded')),
    standingField(['parentId', say.organisations.within, 'choice'], value('parentId'), options.organisations),
    // Last to be lost unseen: who closed the ties meanwhile closed them for somebody's safety.
    standingField(['tiesClosed', say.organisationForm.tiesClosed, 'choice'], value('tiesClosed'), [
      { value: 'on', label: say.organisationForm.tiesClosed },
    ]),
    standingField(['ban', say.organisationForm.ban, 'choice'], value('ban'), options.bans),
  ];
  return standingSince(at, entries, organisation, { kinds: ['organisation.amended'] }, fields);
}

/** One name of an organisation as it stands now, as `findOrganisationStanding`. */
export async function findOrganisationNameStanding(
  at: Door,
  entries: Entries,
  locale: Locale,
): Promise<Standing | null> {
  const found = await findShown(at, entries, locale);
  const name = found?.organisation.names.find(({ id }) => id === sentText(entries, 'nameId'));
  if (found === null || name === undefined) return null;
  const { organisation, options, say } = found;
  const words = { ...say.organisationForm, name: say.organisations.name };
  const fields = toNameFields(name, words, options);
  const changed = { kinds: ['organisation.name.corrected'], about: { nameId: name.id } };
  return standingSince(at, entries, organisation, changed, fields);
}

async function findShown(at: Door, entries: Entries, locale: Locale) {
  const row = await findOrganisation(at, sentText(entries, 'organisationId'));
  if (row === null || !mayAmendOrganisation(at.actor)) return null;
  return {
    organisation: toDeskOrganisation(row, locale),
    options: toOrganisationOptions(row.others, locale),
    say: MESSAGES[locale].gazetteer,
  };
}
