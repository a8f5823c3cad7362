import type { FieldValues } from 'react-hook-form';
import type { z } from 'zod';

/**
 * Fetches the schema that an action reads its input with. What judges is most of the script of a form: it comes once
 * somebody is in the form, and a slow line shows the form before.
 */
export type FormSchema = () => Promise<z.ZodType<unknown, FieldValues>>;
