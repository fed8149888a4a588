import type { CauseText } from '../cause.ts'

export const smtpInterceptedByHost: CauseText = {
  title: 'Another mail server answered in place of the wanted one',
  explanation:
    'The hosting provider (or a local program) redirects outgoing mail connections to its own server. The password is checked there, so it is always refused.',
  steps: [
    'Ask the hosting provider to stop redirecting outgoing SMTP for this site (in cPanel/WHM: "SMTP Restrictions", CSF "SMTP_BLOCK").',
    'Until then use a port that it does not redirect, such as 2525 or 2587, if the mail provider offers one.',
    "Do not accept the other server's certificate: your password would go to it.",
  ],
}
