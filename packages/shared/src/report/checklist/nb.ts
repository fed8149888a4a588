import { words as login } from '../../providers/login/nb.ts'
import type { ChecklistWords } from './checklist-words.ts'

export const words: ChecklistWords = {
  subject: (server) => `Før systemet vårt kan sende e-post gjennom ${server}`,
  lead: (server) =>
    `Systemet vårt skal sende e-post gjennom ${server}. Kan dere sjekke dette først?`,
  closing: 'Gi beskjed når det er gjort, så tester vi tilkoblingen.',
  where: 'Hvor',
  readMore: 'Les mer',
  login: {
    'mailbox-password': (login) => `En postboks for ${login}, og passordet til den.`,
    'app-password': (login) =>
      `Et app-passord for ${login}: programmer kan ikke logge inn med det vanlige passordet.`,
    'app-password-after-second-factor': (login) =>
      `Passordet til postboksen for ${login}; er totrinnsbekreftelse på, et app-passord i stedet. La totrinnsbekreftelsen stå på.`,
    'authorization-code': (login) =>
      `SMTP slått på for ${login}, og en autorisasjonskode for e-postprogrammer i stedet for passordet.`,
    'api-key': () =>
      'En API-nøkkel med rett til å sende via SMTP, brukt som passord; passordet til konsollen virker ikke.',
    'key-pair': () =>
      'En API-nøkkel med rett til å sende via SMTP, brukt som brukernavn, og den hemmelige nøkkelen til den, brukt som passord; innloggingen til konsollen virker ikke.',
    'smtp-credentials': () =>
      'Brukernavn og passord for SMTP laget til dette; innloggingen til konsollen virker ikke.',
    oauth: (login) =>
      `En appregistrering for OAuth og samtykke fra ${login}: denne leverandøren tar ikke imot passord fra programmer.`,
    'smtp-auth-enabled': (login) =>
      `Sending via SMTP med innlogging slått på for ${login}; det er av hvis ingen har tillatt det.`,
    none: () => 'Ingen innlogging: denne serveren kjenner oss på adressen vår.',
  },
  loginName: login.names,
  signInPolicy:
    'Ingen påloggingspolicy som avviser programmer for denne brukeren: sikkerhetsstandarder avviser alle. Må de stå på, eller gjelder en policy, er veien inn OAuth, eller et unntak for bare denne brukeren fra adressen vår.',
  thirdPartyAccess:
    'Tilgang for e-postprogrammer (IMAP, POP3, SMTP) tillatt i innstillingene for postboksen.',
  secondFactor:
    'Hvis totrinnsbekreftelse er på for brukeren, også et app-passord. La totrinnsbekreftelsen stå på.',
  sendOnBehalf: {
    exchange: (addresses) => `Tillatelsen «Send som» for brukeren på: ${addresses}.`,
    google: (addresses) =>
      `«Send e-post som» lagt til og bekreftet for: ${addresses}. Ellers bytter Google avsenderen uten å si fra.`,
    alias: (addresses) =>
      `Brukeren må få sende som: ${addresses} (alias eller ekstra avsenderadresse på postboksen).`,
    verified: (addresses) => `Avsender eller domene bekreftet hos leverandøren for: ${addresses}.`,
  },
  anyAddressOf: (domain) => `alle adresser i ${domain}`,
  ports: (destination, from) =>
    `Utgående TCP-forbindelser til ${destination} åpne i brannmuren for ${from}, uten inspeksjon av SMTP.`,
  registerAddress: (from) => `Adressen ${from} registrert som tillatt avsender.`,
  thisMachine: 'serveren vår',
  spf: (domain, include) => `SPF-oppføring for ${domain} med include:${include}.`,
  dkim: (domain) => `DKIM-signering slått på for ${domain}, og oppføringen publisert.`,
  dmarc: (domain) => `En DMARC-oppføring på _dmarc.${domain}.`,
  yourDomain: 'domenet deres',
  theLogin: 'brukeren',
}
