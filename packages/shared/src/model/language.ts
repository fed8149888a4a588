import * as z from 'zod/mini'

export const Language = z.enum(['en', 'es', 'nb'])
export type Language = z.infer<typeof Language>
