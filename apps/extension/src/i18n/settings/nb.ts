import type { Words } from './en.ts'

export const words: Words = {
  title: 'Innstillinger',
  language: 'Språk',
  likeBrowser: 'Som nettleseren',
  theme: 'Utseende',
  themes: { auto: 'Som systemet', light: 'Lyst', dark: 'Mørkt' },
  server: 'Serveren din',
  connectedAs: (name) => `Koblet til som «${name}»`,
  disconnect: 'Koble fra denne nettleseren',
  disconnectNote:
    'Serveren beholder alle tilkoblinger. For å bruke Ehlo her igjen trengs en ny kode.',
  notifications: 'Varsler',
  notify: 'Si fra når en test er ferdig mens Ehlo er lukket',
  notifyNote: 'Uten navn på servere eller personer.',
  locked: 'Bestemt av organisasjonen din.',
  shortcuts: 'Snarveier',
  popupShortcut: (keys) => `${keys} åpner Ehlo på alle sider.`,
  panelShortcut: (keys) => `${keys} åpner det ved siden av nettsiden, der det blir stående.`,
  pageShortcut: (keys) => `${keys} leser SMTP-innstillinger på siden.`,
  privacy: 'Det du skriver, går bare til serveren over. Passord blir aldri lagret i nettleseren.',
}
