import { Language } from '@ehlo/shared'
import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'

// What browsers say for Norwegian besides `nb` (RFC 5646): the macrolanguage and the sister that we do not have.
const cousins: Record<string, Language> = { no: 'nb', nn: 'nb' }

/** The language that `Accept-Language` wants most among ours; English where it wants none of them. */
export function readLanguage(c: Context): Language {
  const wanted = parseAccept(c.req.header('accept-language')?.slice(0, 500) ?? '')
    .filter(({ q }) => q > 0)
    .sort((left, right) => right.q - left.q)
  for (const { type } of wanted) {
    const primary = type.toLowerCase().split('-')[0] ?? ''
    const language = Language.safeParse(cousins[primary] ?? primary)
    if (language.success) return language.data
  }
  return 'en'
}
