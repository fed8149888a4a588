import type { Corporation, Fallback, NewCorporation } from '@ehlo/shared'
import { splitAddresses } from './split-addresses.ts'

/** The form as typed. */
export type CorporationFields = {
  name: string
  domains: string
  automaticMail: string[]
  /** Empty while adding: the API chooses what is safe for a new corporation. */
  fallback: Fallback | ''
}

export const emptyCorporation: CorporationFields = {
  name: '',
  domains: '',
  automaticMail: [],
  fallback: '',
}

export function fieldsOf({
  name,
  domains,
  automaticMail,
  fallback,
}: Corporation): CorporationFields {
  return { name, domains: domains.join('\n'), automaticMail, fallback }
}

export function toBody({
  name,
  domains,
  automaticMail,
  fallback,
}: CorporationFields): NewCorporation {
  return {
    name: name.trim(),
    domains: splitAddresses(domains),
    automaticMail,
    ...(fallback === '' ? {} : { fallback }),
  }
}
