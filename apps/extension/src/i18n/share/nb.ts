import type { Words } from './en.ts'

export const words: Words = {
  report: 'Rapport',
  message: 'Melding',
  messageFor: {
    you: 'Notat til den som satte det opp',
    'it-admin': 'Melding til IT',
    provider: 'Melding til leverandøren',
    network: 'Melding til nettverksavdelingen',
    operator: 'Melding til den som drifter programmet som sender e-posten',
  },
  checklist: 'Sjekkliste for IT',
  checklistNote: 'Det IT må ha klart før denne tilkoblingen settes opp.',
  preset: 'Form',
  presets: {
    short: 'Kort (til chat)',
    ticket: 'Sak',
    full: 'Full, med samtalen',
    json: 'JSON',
  },
  language: 'Språk',
  hide: 'Skjul',
  hides: {
    people: 'Navn i adresser',
    ipAddresses: 'IP-adresser',
    internalHosts: 'Interne maskinnavn',
    messageIds: 'Meldings-ID-er',
  },
  alwaysHidden: 'Passord og tokener fjernes alltid.',
  hiddenCount: (count) =>
    count === 0 ? 'Ingenting er skjult.' : `Skjult: ${count} (merket i forhåndsvisningen)`,
  preview: 'Forhåndsvisning',
  subject: 'Emne',
  where: 'Hvor',
  copy: 'Kopier',
  copyReport: 'Kopier rapport',
  copied: 'Kopiert',
  copyFailed: 'Nettleseren tillot ikke kopiering.',
  change: 'Andre former',
  mail: 'Åpne i e-postprogrammet',
  loading: 'Laster …',
  gone: 'Dette resultatet finnes ikke lenger.',
  notLoaded:
    'En del av Ehlo kunne ikke lastes, kanskje fordi nettleseren nettopp oppdaterte utvidelsen. Lukk Ehlo og åpne det på nytt.',
  noMessage: 'Det er ingenting å gjøre.',
  copyOf: (text) => `Kopier: ${text}`,
}
