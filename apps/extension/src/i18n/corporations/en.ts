export const words = {
  title: 'Corporations',
  none: 'No corporations yet.',
  noneNote: 'A corporation groups connections, and says which domains are its own.',
  add: 'Add corporation',
  name: 'Name',
  domains: 'Own domains',
  domainsHint: 'One per line. If any is listed, a sender outside them is refused.',
  anyDomain: 'Any domain',
  fallback: 'When no connection fits the sender',
  fallbacks: { 'system-relay': 'Send through the system’s relay', refuse: 'Refuse the mail' },
  automatic: 'Automatic mail',
  automaticTypes: {
    'auto-reply': 'Automatic replies',
    gdpr: 'Privacy requests (GDPR)',
    notification: 'Notifications',
  },
  deleteTitle: (name: string) => `Delete “${name}”?`,
  deleteNote: 'Only a corporation without connections can be deleted.',
  edit: 'Edit',
}

export type Words = typeof words
