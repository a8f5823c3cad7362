import type { NextRequest } from 'next/server';
import { deskClient } from '@/lib/platform/db/desk-client';
import { authOptions, TICKET_PROVIDER } from './auth-options';
import { nextAuthHandler } from './next-auth';

/** What is open of next-auth's own addresses. The rest (providers, session, error pages) has no use here. */
const OPEN = new Set(['GET csrf', `POST callback/${TICKET_PROVIDER}`, 'POST signout']);

type Context = { params: Promise<{ nextauth: string[] }> };

/** Answers next-auth's addresses; its own check of the CSRF token stands before each change. */
export async function answerAuth(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (!OPEN.has(`${request.method} ${nextauth.join('/')}`)) return new Response(null, { status: 404 });
  const answer = await nextAuthHandler(request, context, authOptions(deskClient));
  return answer instanceof Response ? answer : new Response(null, { status: 500 });
}
