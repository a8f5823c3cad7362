import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { DeskRole, DeskScene } from './desk-scene';

/** One page of the desk, who may see it, and at which addresses its states stand. */
export type DeskPageRow = {
  /** Where the page stands below app/. */
  page: string;
  /** With `{part}` for what the scene put there. */
  addresses: readonly string[];
  roles: readonly DeskRole[] | 'nobody';
  /** The status of the answer, where it is not 200. */
  status?: number;
  /** It has a form that refuses when it is sent as it stands; the button's place in the page, the last of it. */
  refuses?: boolean;
};

const FILES: readonly DeskRole[] = ['contributor', 'editor', 'reviewer'];
const EDIT: readonly DeskRole[] = ['editor', 'reviewer'];
const ALL: readonly DeskRole[] = ['contributor', 'campaigner', 'editor', 'reviewer', 'admin'];
const ADDED = ['name', 'status', 'occurrence', 'charge', 'decision', 'claim', 'source'];

/** Every page of the desk. A page that is not here fails the test that walks app/desk. */
export const DESK_PAGES: readonly DeskPageRow[] = [
  { page: 'sign-in', addresses: ['/sign-in'], roles: 'nobody', refuses: true },
  { page: 'sign-in/code', addresses: ['/sign-in/code'], roles: 'nobody', refuses: true },
  {
    page: 'desk/invitation/[token]',
    addresses: ['/desk/invitation/{invitation}'],
    roles: 'nobody',
    refuses: true,
  },
  { page: 'desk/invitation/[token]', addresses: ['/desk/invitation/none'], roles: 'nobody' },
  { page: 'desk/reset/[token]', addresses: ['/desk/reset/{reset}'], roles: 'nobody', refuses: true },
  { page: 'desk/reset/[token]', addresses: ['/desk/reset/none'], roles: 'nobody' },
  { page: 'desk', addresses: ['/desk'], roles: ALL },
  {
    page: 'desk/cases',
    addresses: ['/desk/cases', '/desk/cases?q=Zhanaozen', '/desk/cases?q=nobody-of-this-name'],
    roles: FILES,
  },
  {
    page: 'desk/cases/bulk',
    addresses: ['/desk/cases/bulk', '/desk/cases/bulk?of=ticked&file={draft}'],
    roles: FILES,
  },
  { page: 'desk/cases/bulk/[batch]', addresses: ['/desk/cases/bulk/{batch}'], roles: ['editor'] },
  { page: 'desk/cases/new', addresses: ['/desk/cases/new', '/desk/cases/new?name=Inventa'], roles: FILES },
  { page: 'desk/cases/new', addresses: ['/desk/cases/new?name=Nobody'], roles: FILES, refuses: true },
  { page: 'desk/cases/[id]', addresses: ['/desk/cases/{draft}'], roles: FILES },
  {
    page: 'desk/cases/[id]',
    addresses: ['/desk/cases/{waiting}', '/desk/cases/{gone}'],
    roles: EDIT,
  },
  {
    page: 'desk/cases/[id]/add/[what]',
    addresses: ADDED.map((what) => `/desk/cases/{draft}/add/${what}`),
    roles: FILES,
    refuses: true,
  },
  {
    page: 'desk/cases/[id]/add/[what]',
    addresses: ['/desk/cases/{waiting}/add/status'],
    roles: EDIT,
  },
  {
    page: 'desk/cases/[id]/legal/[part]/[entry]',
    addresses: [
      '/desk/cases/{twice}/legal/charge/{charge}',
      '/desk/cases/{twice}/legal/decision/{decision}',
      '/desk/cases/{waiting}/legal/occurrence/{occurrence}',
    ],
    roles: EDIT,
  },
  { page: 'desk/cases/[id]/visibility', addresses: ['/desk/cases/{draft}/visibility'], roles: FILES },
  { page: 'desk/cases/[id]/visibility', addresses: ['/desk/cases/{waiting}/visibility'], roles: EDIT },
  {
    page: 'desk/cases/[id]/visibility/[of]/[row]',
    addresses: ['/desk/cases/{draft}/visibility/status/{event}'],
    roles: FILES,
    refuses: true,
  },
  { page: 'desk/cases/[id]/person', addresses: ['/desk/cases/{draft}/person'], roles: FILES },
  { page: 'desk/cases/[id]/person', addresses: ['/desk/cases/{waiting}/person'], roles: EDIT },
  {
    page: 'desk/cases/[id]/person/merge/[other]',
    addresses: ['/desk/cases/{draft}/person/merge/{twin}'],
    roles: EDIT,
    refuses: true,
  },
  { page: 'desk/cases/[id]/claims', addresses: ['/desk/cases/{draft}/claims'], roles: FILES },
  { page: 'desk/cases/[id]/claims', addresses: ['/desk/cases/{waiting}/claims'], roles: EDIT },
  {
    page: 'desk/cases/[id]/claims/[claim]',
    addresses: ['/desk/cases/{draft}/claims/{claim}'],
    roles: FILES,
  },
  {
    page: 'desk/cases/[id]/claims/origin/[document]',
    addresses: ['/desk/cases/{draft}/claims/origin/{document}'],
    roles: EDIT,
  },
  {
    page: 'desk/cases/[id]/claims/documents/[document]',
    addresses: ['/desk/cases/{draft}/claims/documents/{document}'],
    roles: FILES,
  },
  {
    page: 'desk/cases/[id]/protection',
    addresses: ['/desk/cases/{draft}/protection'],
    roles: FILES,
    refuses: true,
  },
  {
    page: 'desk/cases/[id]/letter',
    addresses: ['/desk/cases/{draft}/letter'],
    roles: FILES,
  },
  {
    page: 'desk/cases/[id]/assessments',
    addresses: ['/desk/cases/{draft}/assessments'],
    roles: FILES,
    refuses: true,
  },
  { page: 'desk/cases/[id]/work', addresses: ['/desk/cases/{draft}/work'], roles: FILES, refuses: true },
  { page: 'desk/cases/[id]/work', addresses: ['/desk/cases/{waiting}/work'], roles: EDIT },
  ...['correct', 'withdraw'].map((step) => ({
    page: `desk/cases/[id]/status/[event]/${step}`,
    addresses: [`/desk/cases/{draft}/status/{event}/${step}`],
    roles: FILES,
    refuses: true,
  })),
  {
    page: 'desk/cases/[id]/add/[what]/saved/[row]',
    addresses: ['/desk/cases/{draft}/add/status/saved/{saved}'],
    roles: ['contributor'],
  },
  {
    page: 'desk/cases/[id]/translations',
    addresses: ['/desk/cases/{draft}/translations'],
    roles: FILES,
    refuses: true,
  },
  {
    page: 'desk/cases/[id]/links',
    addresses: ['/desk/cases/{draft}/links', '/desk/cases/{draft}/links?find=Inventa'],
    roles: FILES,
    refuses: true,
  },
  { page: 'desk/cases/[id]/links', addresses: ['/desk/cases/{waiting}/links'], roles: EDIT },
  {
    page: 'desk/cases/[id]/translations',
    addresses: ['/desk/cases/{waiting}/translations?text=summary'],
    roles: EDIT,
  },
  { page: 'desk/cases/[id]/review', addresses: ['/desk/cases/{draft}/review'], roles: FILES, refuses: true },
  { page: 'desk/cases/[id]/review', addresses: ['/desk/cases/{waiting}/review'], roles: EDIT },
  {
    page: 'desk/cases/[id]/review/preview',
    addresses: ['/desk/cases/{waiting}/review/preview'],
    roles: EDIT,
  },
  {
    page: 'desk/cases/[id]/withdraw',
    addresses: ['/desk/cases/{twice}/withdraw'],
    roles: [...EDIT, 'admin'],
    refuses: true,
  },
  { page: 'desk/cases/[id]/withdraw', addresses: ['/desk/cases/{gone}/withdraw'], roles: [...EDIT, 'admin'] },
  {
    page: 'desk/cases/[id]/history',
    addresses: ['/desk/cases/{twice}/history', '/desk/cases/{twice}/history?from=1&to=2'],
    roles: [...EDIT, 'admin'],
  },
  {
    page: 'desk/events',
    addresses: ['/desk/events', '/desk/events?kind=TRIAL&state=DRAFT', '/desk/events?q=none-of-this-name'],
    roles: EDIT,
  },
  { page: 'desk/events/new', addresses: ['/desk/events/new'], roles: EDIT, refuses: true },
  { page: 'desk/events/[id]', addresses: ['/desk/events/{sharedEvent}'], roles: EDIT },
  {
    page: 'desk/places',
    addresses: ['/desk/places', '/desk/places?q=Nursultan&type=CITY', '/desk/places?q=none-of-this-name'],
    roles: EDIT,
  },
  { page: 'desk/places/[id]', addresses: ['/desk/places/{place}?day=2020-05-01'], roles: EDIT },
  {
    page: 'desk/facilities',
    addresses: ['/desk/facilities', '/desk/facilities?q=none-of-this-name'],
    roles: EDIT,
  },
  {
    page: 'desk/facilities/[id]',
    addresses: ['/desk/facilities/{facility}'],
    roles: EDIT,
  },
  {
    page: 'desk/organisations',
    addresses: ['/desk/organisations', '/desk/organisations?kind=PARTY&q=none-of-this-name'],
    roles: FILES,
  },
  { page: 'desk/organisations/[id]', addresses: ['/desk/organisations/{organisation}'], roles: FILES },
  { page: 'desk/review', addresses: ['/desk/review', '/desk/review?page=9'], roles: EDIT },
  { page: 'desk/staff', addresses: ['/desk/staff'], roles: ['admin'], refuses: true },
  { page: 'desk/staff/[id]', addresses: ['/desk/staff/{colleague}'], roles: ['admin'] },
  {
    page: 'desk/audit',
    addresses: ['/desk/audit', '/desk/audit?kind=case.published', '/desk/audit?from=never'],
    roles: ['reviewer', 'admin'],
  },
  { page: 'desk/account', addresses: ['/desk/account'], roles: ALL },
  { page: 'desk/not-found', addresses: ['/desk/staff'], roles: ['editor'], status: 404 },
  { page: 'desk/[...rest]', addresses: ['/desk/nothing/here'], roles: ['editor'], status: 404 },
];

/** Pages below app/desk and app/sign-in that have no row, and rows that have no page. */
export function unlistedPages(rows: readonly Pick<DeskPageRow, 'page'>[], root = 'app'): string[] {
  const there = ['desk', 'sign-in'].flatMap((part) =>
    readdirSync(path.join(root, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => ['page.tsx', 'not-found.tsx'].includes(path.basename(name)))
      .map((name) => path.posix.join(part, name).replace(/\/page\.tsx$|\.tsx$/, '')),
  );
  const listed = rows.map(({ page }) => page);
  return [
    ...there.filter((page) => !listed.includes(page)).map((page) => `${page} has no row`),
    ...[...new Set(listed)].filter((page) => !there.includes(page)).map((page) => `${page} is no page`),
  ];
}

/** An address of the table as it stands in this scene. */
export function fillAddress(address: string, { parts }: DeskScene): string {
  return address.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The scene has no ${name}`);
    return part;
  });
}
