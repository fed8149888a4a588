import * as z from 'zod/mini'

/** What a server answered, verbatim: hostile text, to be shown as text. */
export const Reply = z.object({
  code: z.int(),
  enhancedStatus: z.optional(z.string()),
  text: z.string(),
})
export type Reply = z.infer<typeof Reply>
