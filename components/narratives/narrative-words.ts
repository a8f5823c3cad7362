import type { FormShape } from '@/lib/platform/forms/form-state';
import type { Messages } from '@/lib/platform/i18n/messages';

/** The words of the two forms; the page hands them over, so that no list of words reaches the browser. */
export type NarrativeWords = Pick<
  Messages['narratives'],
  'language' | 'summary' | 'hint' | 'why' | 'whyHint' | 'save' | 'saveSummary' | 'saved' | 'back'
>;

export const SHAPE: FormShape = { numbers: ['after', 'onTopOf'] };
