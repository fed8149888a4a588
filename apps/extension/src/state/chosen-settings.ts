import type { Candidate, Variant } from '../page/findings.ts'
import type { ConnectionFields } from './connection-fields.ts'

/** What a person chose of a server that a page names. */
export type ChosenSettings = { host: string; variant: Variant; username: string | undefined }

/** The host with the reader's own domain in place of the page's example; undefined until it is typed. */
export function hostOf({ host, placeholder }: Candidate, domain: string): string | undefined {
  if (placeholder === undefined) return host
  const own = domain.trim().toLowerCase()
  return own === '' ? undefined : host.replace(placeholder, () => own)
}

/** A connection form as far as a page can fill it, and the first field that it leaves empty. */
export function presetOf(
  { host, variant, username }: ChosenSettings,
  pageTitle: string,
): { preset: Partial<ConnectionFields>; focus: string } {
  return {
    preset: {
      host,
      port: String(variant.port),
      encryption: variant.encryption,
      name: nameOf(host, pageTitle),
      ...(username === undefined ? {} : { username }),
    },
    focus: username === undefined ? 'username' : 'password',
  }
}

const longestName = 60
const separators = [' | ', ' - ', ' – ', ' — ', ' · ', ': ']

/** The site's part of a title ("Set up mail | NorthMail"), which is the short one at its end; else the host. */
function nameOf(host: string, title: string): string {
  const separator = separators.find((known) => title.includes(known))
  const site = separator === undefined ? '' : (title.split(separator).at(-1)?.trim() ?? '')
  return site !== '' && site.length <= longestName ? site : host
}
