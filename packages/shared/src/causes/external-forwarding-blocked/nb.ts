import type { CauseText } from '../cause.ts'

export const externalForwardingBlocked: CauseText = {
  title: 'Egen organisasjon forbyr videresending ut av huset',
  explanation:
    'Postboksen videresender av seg selv til en adresse i en annen organisasjon, og den egne organisasjonens policy for utgående søppelpost stanser det.',
  steps: [
    'Tillat det bare for denne postboksen: Microsoft Defender-portalen > E-post og samarbeid > Policyer og regler > Trusselpolicyer > Søppelpost > en egen utgående policy > Regler for automatisk videresending: På.',
    'Eller fjern videresendingen fra postboksen, og gi brukerne tilgang til den andre postboksen.',
  ],
}
