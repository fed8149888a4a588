import type { Reply } from './reply.ts'

/** A reply with its codes, which is what people search for: "535 5.7.8 text". */
export function quoteReply({ code, enhancedStatus, text }: Reply): string {
  const isSaid = enhancedStatus === undefined || text.startsWith(enhancedStatus)
  return [code, ...(isSaid ? [] : [enhancedStatus]), text].join(' ')
}
