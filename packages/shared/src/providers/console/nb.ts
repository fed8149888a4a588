import type { PlacesOfProviders } from './console-places.ts'

export const places: PlacesOfProviders = {
  'microsoft-365': {
    'allow-smtp':
      'administrasjonssenteret for Microsoft 365 > Brukere > Aktive brukere > (brukeren) > E-post > Administrer e-postapper > Godkjent SMTP',
    'create-app-password':
      'mysignins.microsoft.com/security-info > Legg til påloggingsmetode > Apppassord',
    'allow-sender':
      'administrasjonssenteret for Exchange > Mottakere > Postbokser > (postboksen) > Delegering > Send som',
    'register-address': 'administrasjonssenteret for Exchange > E-postflyt > Koblinger',
    'lift-sign-in-policy':
      'administrasjonssenteret for Microsoft Entra > Beskyttelse > Betinget tilgang > Policyer',
    'sign-with-dkim':
      'security.microsoft.com > E-post og samarbeid > Policyer og regler > Trusselpolicyer > Innstillinger for e-postgodkjenning > DKIM',
  },
  'outlook-com': {
    'allow-sender':
      'account.microsoft.com > Din informasjon > Rediger kontoinformasjon > Legg til e-postadresse',
    'create-app-password': 'account.microsoft.com > Sikkerhet > Administrer hvordan jeg logger på',
  },
  gmail: {
    'create-app-password':
      'Google-kontoen > Sikkerhet > Totrinnsbekreftelse > App-passord (myaccount.google.com/apppasswords)',
    'allow-sender':
      'Gmail > Innstillinger > Se alle innstillinger > Kontoer og import > Send e-post som > Legg til en annen e-postadresse',
    'lift-sign-in-policy':
      'Google-administrasjonskonsollen > Sikkerhet > Autentisering > Totrinnsbekreftelse',
    'sign-with-dkim':
      'Google-administrasjonskonsollen > Apper > Google Workspace > Gmail > Autentiser e-post',
  },
  'google-relay': {
    'register-address':
      'Google-administrasjonskonsollen > Apper > Google Workspace > Gmail > Ruting > SMTP-videresendingstjeneste',
    'allow-sender':
      'Google-administrasjonskonsollen > Apper > Google Workspace > Gmail > Ruting > SMTP-videresendingstjeneste > Tillatte avsendere',
    'sign-with-dkim':
      'Google-administrasjonskonsollen > Apper > Google Workspace > Gmail > Autentiser e-post',
  },
  icloud: {
    'create-app-password': 'account.apple.com > Pålogging og sikkerhet > Appspesifikke passord',
    'allow-sender': 'icloud.com/settings > Tilpasset e-postdomene',
  },
  yahoo: {
    'create-app-password': 'login.yahoo.com/account/security > Generer app-passord',
    'allow-sender': 'Yahoo Mail > Innstillinger > Flere innstillinger > Postbokser > Send e-post',
  },
}
