import type { Words } from './en.ts'

export const words: Words = {
  title: 'Selskaper',
  none: 'Ingen selskaper ennå.',
  noneNote: 'Et selskap samler tilkoblinger og sier hvilke domener som er dets egne.',
  add: 'Nytt selskap',
  name: 'Navn',
  domains: 'Egne domener',
  domainsHint: 'Ett per linje. Er noen oppført, blir avsendere utenfor dem avvist.',
  anyDomain: 'Alle domener',
  fallback: 'Når ingen tilkobling passer avsenderen',
  fallbacks: { 'system-relay': 'Send gjennom systemets server', refuse: 'Avvis e-posten' },
  automatic: 'Automatisk e-post',
  automaticTypes: {
    'auto-reply': 'Automatiske svar',
    gdpr: 'Personvernforespørsler (GDPR)',
    notification: 'Varsler',
  },
  deleteTitle: (name) => `Slette «${name}»?`,
  deleteNote: 'Bare et selskap uten tilkoblinger kan slettes.',
  edit: 'Rediger',
}
