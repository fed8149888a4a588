import type { ProviderId } from '../registry.ts'

/** What an administrator may have to do at a provider before a program may send. */
export type ConsoleTask =
  | 'allow-smtp'
  | 'create-app-password'
  | 'create-smtp-credentials'
  | 'allow-sender'
  | 'verify-domain'
  | 'register-address'
  | 'lift-sign-in-policy'
  | 'sign-with-dkim'

/** The way to each place, as the provider's console names it. */
type ConsolePlaces = Partial<Record<ConsoleTask, string>>

/** The places of the providers whose console speaks a language. */
export type PlacesOfProviders = Partial<Record<ProviderId, ConsolePlaces>>
