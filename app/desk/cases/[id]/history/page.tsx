import type { ReactElement } from 'react';
import { FileNav } from '@/components/cases/desk/file-nav';
import { HistoryBody } from '@/components/review/history-body';
import { readHistory } from '@/lib/cases/history/read-desk';
import { toHistoryLines } from '@/lib/cases/history/view';
import { readVersion } from '@/lib/cases/related/view';
import { mayWithdrawCase } from '@/lib/cases/policy';
import { deskLocale } from '@/lib/platform/i18n/desk-locale';
import { deskTitle } from '@/lib/platform/i18n/desk-title';
import { orNotFound, requireId } from '@/lib/platform/session/asked-for';
import { requireDoor } from '@/lib/platform/session/current';
import { contributesToFiles } from '@/lib/staff/policy';
import { compareDocuments } from '@/lib/publications/compare/rules';
import { sayChanges } from '@/lib/publications/compare/view';

type Asked = Partial<Record<'from' | 'to' | 'before', string | string[]>>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

export const generateMetadata = deskTitle((words) => words.review.links.history);

/** The versions of a file, any two of them compared, and all that happened to it. */
export default async function HistoryPage({ params, searchParams }: Props): Promise<ReactElement> {
  const door = await requireDoor();
  const id = requireId((await params).id);
  const asked = await searchParams;
  const numberIn = (name: keyof Asked) => readVersion(typeof asked[name] === 'string' ? asked[name] : '');
  const before = numberIn('before');
  const history = await orNotFound(readHistory(door, id, before === null ? null : BigInt(before)));
  const locale = await deskLocale();
  const [from, to] = [numberIn('from'), numberIn('to')];
  const version = (n: number | null) => history.versions.find((one) => one.version === n);
  const [older, newer] = [version(from), version(to)];
  return (
    <>
      {contributesToFiles(door.actor) ? <FileNav caseId={id} current="history" locale={locale} /> : null}
      <HistoryBody
        history={history}
        lines={toHistoryLines(history.entries, locale)}
        asked={from !== null || to !== null}
        compared={
          older === undefined || newer === undefined
            ? null
            : {
                from: older.version,
                to: newer.version,
                changes: sayChanges(compareDocuments(older.document, newer.document), locale),
              }
        }
        isLater={before !== null}
        mayWithdraw={mayWithdrawCase(door.actor)}
        locale={locale}
      />
    </>
  );
}
