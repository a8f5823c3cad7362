import { z } from 'zod';

export const checkChainInput = z.strictObject({});
