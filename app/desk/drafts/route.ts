import { answerDraft } from '@/lib/platform/session/draft-door';

export const dynamic = 'force-dynamic';
export const POST = answerDraft;
