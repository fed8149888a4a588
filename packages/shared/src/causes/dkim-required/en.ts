import type { CauseText } from '../cause.ts'

export const dkimRequired: CauseText = {
  title: 'The message lacks a valid DKIM signature',
  explanation: "The receiver demands one for this sender's domain.",
  steps: ['Switch DKIM on at the provider and publish the record that it shows.'],
}
