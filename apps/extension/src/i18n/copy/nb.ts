import type { Words } from './en.ts'

export const words: Words = {
  check: 'Kontroller den leverte kopien',
  read: 'Les kopien i postkassen',
  readNote:
    'Leter med IMAP bare etter testmeldingen: viser en byttet avsender, søppelpostmappen, en returmelding.',
  ownMailbox:
    'Tomt: innloggingens egen postkasse, hos leverandøren eller på samme server. En annen postkasse trenger sitt eget passord.',
  host: 'IMAP-server',
  findServer: (address) => `Finn serveren til ${address}`,
  stopLooking: 'Slutt å lete',
  looking: 'Leter etter den …',
  found: 'Funnet. Den trenger passordet til postkassen.',
  foundUnproven:
    'Funnet, men ingenting viser at den hører til denne adressen: spør den som driver e-posten før et passord sendes dit.',
  nothingFound: 'Ingenting oppgir noen for denne adressen. Spør den som driver e-posten.',
  encryption: 'Kryptering for postkassen',
  encryptions: { '': 'Som vanlig: TLS', tls: 'TLS', starttls: 'STARTTLS' },
  port: 'Port',
  portInvalid: 'En port er et tall fra 1 til 65535.',
  username: 'Brukernavn for postkassen',
  password: 'Passord for postkassen',
  passwordHint: 'Brukes til denne testen og lagres ikke.',
  passwordNeeded:
    'Skriv passordet til denne postkassen: det lagrede hører til e-postserveren og går ingen andre steder.',
  deleteCopies: 'Slett kopiene etterpå',
  seen: 'Det mottakerne ser',
  approximately: 'Tegnet av Ehlo; e-postprogrammer er ulike.',
  inList: 'I meldingslisten',
  opened: 'Åpnet',
  spam: 'Søppelpost',
  via: (domain) => `via ${domain}`,
  onBehalfOf: (sender, from) => `${sender} på vegne av ${from}`,
  instead: (address) => `i stedet for ${address}`,
  arrivedIn: (folder, time) => `Kom til ${folder} etter ${time}.`,
  replies: (address) => `Svar går til ${address}.`,
  bounces: (address) => `Returmeldinger går til ${address}.`,
  aligned: {
    yes: 'Avsenderens domene er bevist (SPF eller DKIM).',
    no: 'Ingenting beviser avsenderens domene.',
    unknown: 'Ingen på veien sjekket SPF eller DKIM.',
  },
}
