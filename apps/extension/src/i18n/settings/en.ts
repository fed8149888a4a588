export const words = {
  title: 'Settings',
  language: 'Language',
  likeBrowser: 'Same as the browser',
  theme: 'Appearance',
  themes: { auto: 'Same as the system', light: 'Light', dark: 'Dark' },
  server: 'Your server',
  connectedAs: (name: string) => `Connected as “${name}”`,
  disconnect: 'Disconnect this browser',
  disconnectNote:
    'The server keeps all connections. To use Ehlo here again you need a new pairing code.',
  notifications: 'Notifications',
  notify: 'Tell me when a test ends while Ehlo is closed',
  notifyNote: 'Without names of servers or people.',
  locked: 'Set by your organisation.',
  shortcuts: 'Shortcuts',
  popupShortcut: (keys: string) => `${keys} opens Ehlo on any page.`,
  panelShortcut: (keys: string) => `${keys} opens it beside the page, where it stays.`,
  pageShortcut: (keys: string) => `${keys} reads the page for SMTP settings.`,
  privacy:
    'What you type goes only to the server named above. Passwords are never kept in the browser.',
}

export type Words = typeof words
