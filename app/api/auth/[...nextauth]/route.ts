import { answerAuth } from '@/lib/platform/session/auth-route';

export const dynamic = 'force-dynamic';
export const GET = answerAuth;
export const POST = answerAuth;
