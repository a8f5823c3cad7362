import { placedTexts, type NamePlace } from '@/lib/cases/closed-names/rules';

/** What a passage may tell that is public only on somebody's judgement (safety rules 4, 7 and 8). */
export const PASSAGE_TOPICS = ['relative', 'health', 'day'] as const;
export type PassageTopic = (typeof PASSAGE_TOPICS)[number];

/** A passage that somebody should read before it is public: where it stands, and the words around what was found. */
export type Passage = NamePlace & { topic: PassageTopic; text: string };

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|' +
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|' +
  'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан';
const word = (forms: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`, 'iu');

/**
 * Words by which a text may tell of somebody's family, of health, or of one day: in English, Russian and Kazakh. They
 * shut no gate, since most of what they find may be public; they lead the eye of whoever judges.
 */
const WORDS: Readonly<Record<PassageTopic, RegExp>> = {
  relative: word(
    'wife|husband|spouse|widow(?:er)?|sons?|daughters?|child(?:ren)?|mother|father|parents?|brothers?|sisters?|' +
      'relatives?|family|nieces?|nephews?|uncles?|aunts?|cousins?|grand(?:mother|father|parents?|sons?|daughters?)|' +
      'жен(?:а|ы|е|у|ой)|супруг\\p{L}*|муж(?:а|у|ем|е)?|сын(?:а|у|ом|е|овья|овей|овьям)?|доч(?:ь|ер\\p{L}+|к\\p{L}{1,2})|' +
      'мать|матер\\p{L}+|отец|отц\\p{L}+|брат\\p{L}{0,3}|сест[её]?р\\p{L}{0,3}|дет(?:и|ей|ям|ьми|ях)|реб[её]н\\p{L}+|' +
      'родственн\\p{L}+|родител\\p{L}+|семь\\p{L}{1,3}|вдов\\p{L}{1,3}|племянни\\p{L}+|' +
      'әйел(?:і|ін|іне|інің)|күйеу\\p{L}*|жұбай\\p{L}*|ұл(?:ы|ын|ына|ының|дары)|қыз(?:ы|ын|ына|ының|дары)|' +
      'ана(?:сы|сын|сына|сының)|әке\\p{L}*|іні(?:сі|сін|сіне)|аға(?:сы|сын|сына)|әпке\\p{L}*|қарындас\\p{L}*|' +
      'бала(?:сы|лары|ларын|сын)|туыс\\p{L}*|отбас\\p{L}*',
  ),
  health: word(
    'ill|illness|disease|sick|cancer|tumou?r|diabet\\p{L}*|tuberculosis|hiv|aids|hepatitis|surgery|diagnos\\p{L}*|' +
      'hospitals?|hospitali[sz]\\p{L}*|stroke|heart attack|epileps\\p{L}*|depression|psychiatr\\p{L}*|disab\\p{L}+|' +
      'болезн\\p{L}*|боле(?:ет|н|ла|л)|больниц\\p{L}*|рак(?:а|ом)?|опухол\\p{L}*|диабет\\p{L}*|туберкул\\p{L}*|вич|' +
      'гепатит\\p{L}*|операци\\p{L}*|диагноз\\p{L}*|инсульт\\p{L}*|инфаркт\\p{L}*|эпилепс\\p{L}*|депресси\\p{L}*|' +
      'психиатр\\p{L}*|инвалид\\p{L}*|' +
      'ауру\\p{L}*|науқас\\p{L}*|обыр\\p{L}*|аитв|мүгедек\\p{L}*',
  ),
  day: word(
    `\\d{1,2}\\s+(?:${MONTHS})|(?:${MONTHS})\\s+\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d{2}-\\d{2}`,
  ),
};

/** The day in the title of a source is that of the source. */
const SOURCES = 'documents';
/** Letters shown on either side of what was found. */
const AROUND = 60;
/** A text of fewer words is a name or a label: what it is stands in a field of its own. */
const FEWEST_WORDS = 4;

/** The passages of what would become public that somebody should read: of each text and topic the first. */
export function findPassages(document: object): Passage[] {
  return placedTexts(document).flatMap(({ part, nr, text }) => {
    const read = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    if (read.split(' ').length < FEWEST_WORDS) return [];
    return PASSAGE_TOPICS.flatMap((topic): Passage[] => {
      const found = topic === 'day' && part === SOURCES ? null : WORDS[topic].exec(read);
      return found === null ? [] : [{ part, nr, topic, text: around(read, found.index, found[0].length) }];
    });
  });
}

function around(text: string, at: number, length: number): string {
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + length + AROUND);
  return `${from === 0 ? '' : '… '}${text.slice(from, to).trim()}${to === text.length ? '' : ' …'}`;
}
