import type { Words } from './en.ts'

export const words: Words = {
  'stale-version': 'Noen andre har endret dette i mellomtiden.',
  takeTheirs: 'Vis deres versjon',
  keepMine: 'Behold mine endringer',
  'priority-taken': 'En annen aktiv tilkobling med dette omfanget har denne prioriteten.',
  'password-required': 'Passordet trengs på nytt, siden det hører til målet sitt.',
  clearPassword: 'Lagre uten passord',
  'corporation-in-use': 'Selskapet har fortsatt tilkoblinger. Slett eller flytt dem først.',
  'credential-unreadable': 'Det lagrede passordet kan ikke leses lenger. Bytt det.',
  'too-many-requests': (wait) => `For mange forespørsler på kort tid. Prøv igjen ${wait}.`,
  'too-many-tests': (wait) =>
    `For mange tester på kort tid: Servere sperrer kontoer. Prøv igjen ${wait}.`,
  forbidden: 'Rollen din kan ikke gjøre dette. Spør en administrator.',
  'not-found': 'Dette finnes ikke lenger.',
  'not-available': 'Ehlo-serveren kan ikke gjøre dette akkurat nå. Prøv igjen om et minutt.',
  internal: 'Noe gikk galt i Ehlo-serveren. Loggen sier hva: Spør den som drifter den.',
  invalid: 'Noen felt må rettes.',
  unreachable: 'Serveren svarer ikke. Ingenting er tapt; prøv igjen.',
  'not-ehlo': 'Noe annet enn en Ehlo-server svarte.',
  other: (detail) => `Serveren avviste: ${detail}`,
}
