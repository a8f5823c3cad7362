import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import { chargeCategory } from '@/lib/cases/charges/schema';
import { slug, statusGroup } from '@/lib/cases/schema';
import { isoDay } from '@/lib/platform/dates/date-schema';
import { sortOrder } from '@/lib/search/paging/schema';
import { QUERY_LENGTH } from '@/lib/search/schema';
import {
  caseAnswer,
  casesAnswer,
  custodyAnswer,
  eventAnswer,
  eventsAnswer,
  LICENCE,
  problem,
} from '@/lib/open-data/schema';

const PROBLEMS = {
  '400': 'A parameter cannot be read; `faults` names each one.',
  '404': 'Nothing is published at this address.',
  '410': 'It was published once and withdrawn.',
  '500': 'The answer could not be made just now.',
} as const;

/** The whole description of the open data as an OpenAPI 3.1 document. */
export function openApiDocument(origin: string) {
  const after = z.string().optional().meta({ description: '`next` of the page before' });
  const path = z.object({ slug });
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Held: open data',
      version: '1',
      description: `Published case files on people persecuted for political reasons. ${LICENCE}`,
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: origin }],
    paths: {
      '/api/v1/cases': {
        get: {
          ...operation('listCases', 'Search and filter the published case files', casesAnswer, ['400']),
          requestParams: {
            query: z.object({
              q: z
                .string()
                .max(QUERY_LENGTH)
                .optional()
                .meta({ description: 'Names in any alphabet and spelling' }),
              status: statusGroup.optional(),
              country: z.string().length(2).optional().meta({ description: 'ISO 3166-1, two letters' }),
              charge: chargeCategory.optional(),
              event: slug.optional(),
              held_on: isoDay.optional().meta({ description: 'Held or possibly held on this day' }),
              sort: sortOrder.optional(),
              after,
            }),
          },
        },
      },
      '/api/v1/cases/{slug}': {
        get: {
          ...operation('getCase', 'One case file', caseAnswer, ['404', '410']),
          requestParams: { path },
        },
      },
      '/api/v1/events': { get: operation('listEvents', 'All events', eventsAnswer, []) },
      '/api/v1/events/{slug}': {
        get: {
          ...operation('getEvent', 'One event with its rival figures', eventAnswer, ['404', '410']),
          requestParams: { path },
        },
      },
      '/api/v1/custody': {
        get: {
          ...operation('listCustody', 'Who was held on a day', custodyAnswer, ['400']),
          requestParams: { query: z.object({ on: isoDay, after }) },
        },
      },
    },
  });
}

function operation(
  operationId: string,
  summary: string,
  schema: z.ZodType,
  refusals: readonly (keyof typeof PROBLEMS)[],
): ZodOpenApiOperationObject {
  const problems = [...refusals, '500' as const].map((status) => [
    status,
    { description: PROBLEMS[status], content: { 'application/problem+json': { schema: problem } } },
  ]);
  return {
    operationId,
    summary,
    responses: {
      '200': { description: summary, content: { 'application/json': { schema } } },
      ...(Object.fromEntries(problems) as ZodOpenApiOperationObject['responses']),
    },
  };
}
