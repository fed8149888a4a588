import type { CauseText } from '../cause.ts'

export const localMailerMissing: CauseText = {
  title: 'Webhotellet har ingen virksom mail() eller sendmail',
  explanation:
    'Programmet gir e-posten til PHP-funksjonen mail() eller til sendmail på maskinen det kjører på. Den mangler eller er slått av der, så ingen e-postserver ble kontaktet.',
  steps: [
    'La programmet sende med SMTP i stedet: i WordPress med et SMTP-tillegg, med vert, port, brukernavn og passord for postkassen.',
    'Eller spør webhotellet om mail() er tillatt, og hvordan den slås på.',
    'På en egen maskin: installer et sendmail-program (Postfix eller msmtp), og se på sendmail_path i php.ini.',
  ],
}
