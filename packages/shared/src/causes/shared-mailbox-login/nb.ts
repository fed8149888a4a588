import type { CauseText } from '../cause.ts'

export const sharedMailboxLogin: CauseText = {
  title: 'En delt postboks kan ikke logge på selv',
  explanation:
    'Pålogging over SMTP krever en egen bruker; en delt postboks låner bare ut adressen.',
  steps: [
    'Logg på som en bruker med «Send som» på den delte postboksen, og sett den delte adressen i From.',
  ],
}
