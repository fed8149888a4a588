import type { Cause } from '../cause.ts'

/** Where the local program did run, what it says of its own connection tells more. */
const notThis = ['{refused}', 'connect to', 'mailserver', '{authentication}']

export const localMailerMissing: Cause = {
  actor: 'you',
  severity: 'critical',
  recognise: [
    {
      sure: 0.94,
      says: [
        'could not instantiate mail function',
        'mail-funktion konnte nicht',
        'mailfunktion konnte nicht',
        'instancia de la funcion mail',
        'instanciar la funcion mail',
        "d'instancier la fonction mail",
        'starte e-postfunksjon',
        'initiere e-postfunksjon',
        'istanziare la funzione mail',
        'instancia da funcao mail',
        'kan mail functie niet',
        'mail() ~ {disabled}',
        'mail() ~ deshabilit',
        'mail() ~ {not-activated}',
        'mail() & security reasons',
        'undefined function mail()',
        'mail function ~ {disabled}',
        'correctly configured to send email',
        'konfiguriert, um e-mails zu',
        'configurado correctamente para enviar correo',
        'configure correctement pour envoyer',
      ],
      unless: notThis,
    },
    {
      sure: 0.94,
      says: [
        'sendmail: not found',
        'sendmail: no such file',
        'sendmail: command not found',
        'sendmail enoent',
        'could not execute: * sendmail',
        'could not execute * sendmail',
        'no such file or directory * sendmail',
        'sendmail * no such file or directory',
        'sendmail: executable file not found',
        'sendmail: permission denied',
        'command not found: sendmail',
        'no sendmail',
        'sendmail not installed',
        'sendmail is not installed',
      ],
      unless: [...notThis, 'postfix/', 'main.cf'],
    },
  ],
  references: [],
}
