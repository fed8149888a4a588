import type { CauseText } from '../cause.ts'

export const localMailerMissing: CauseText = {
  title: 'The web host has no working mail() or sendmail',
  explanation:
    'The program hands its mail to PHP mail() or to the sendmail of the machine it runs on. That is missing or switched off there, so no mail server was contacted.',
  steps: [
    'Have the program send by SMTP instead: in WordPress with an SMTP plugin, with the host, port, user name and password of your mailbox.',
    'Or ask the web host whether mail() is allowed and how it is switched on.',
    'On a machine of your own, install a sendmail program (Postfix or msmtp) and check sendmail_path in php.ini.',
  ],
}
