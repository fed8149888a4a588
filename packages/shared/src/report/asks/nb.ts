import type { Asks } from './asks.ts'

export const asks: Asks = {
  'auth-not-offered': [
    'Tilby autentisering (AUTH) for innsending på denne porten, eller fortell oss hvilken server, port og kryptering vi skal bruke.',
  ],
  'auth-offered-in-clear': ['Tilby AUTH først etter TLS (Postfix: smtpd_tls_auth_only = yes).'],
  'cert-chain-incomplete': [
    'Installer hele kjeden («fullchain») og start e-posttjenesten på nytt.',
  ],
  'cert-expired': [
    'Forny sertifikatet og start e-posttjenesten på nytt; den holder ofte fast på det gamle.',
  ],
  'cert-hostname-mismatch': [
    'Ta navnet som vi kobler til, med i sertifikatet, eller fortell oss hvilket navn vi skal bruke.',
  ],
  'cert-self-signed': [
    "Installer et sertifikat fra en offentlig utsteder; Let's Encrypt gir dem gratis.",
    'Gi oss så lenge SHA-256-fingeravtrykket til det nåværende, så vi kan sammenligne.',
  ],
  'cert-unknown-ca': [
    'Installer et sertifikat som er klarert av alle, eller send oss rotsertifikatet til den som utstedte det nåværende.',
  ],
  'conditional-access-block': [
    'Se i påloggingsloggen: administrasjonssenteret for Microsoft Entra > Overvåking og tilstand > Påloggingslogger; den nevner policyen.',
    'Gjør et snevert unntak for denne kontoen og dens faste adresse, eller fortell oss hvordan vi bruker OAuth.',
  ],
  'connection-lost': [
    'Finn ut hva som bryter forbindelser fra maskinen som sender, til denne serveren og porten: en brannmur, en proxy eller et sikkerhetsprogram imellom.',
  ],
  'connection-refused': [
    'Fortell oss om tjenesten kjører på denne serveren og porten, og hvilken server, port og kryptering vi skal bruke.',
  ],
  'delivered-to-junk': [
    'Sørg for at e-post fra avsenderdomenet består SPF, DKIM og DMARC; hva mottakeren sa om dem, står nedenfor.',
  ],
  'dns-refused': [
    'La navneserveren svare maskinen som sender, eller oppgi en navneserver som betjener den.',
  ],
  'dns-timeout': [
    'Sjekk navneserveren som maskinen som sender, bruker: den svarte ikke i tide.',
    'Åpne port 53 (UDP og TCP) fra den maskinen til den.',
  ],
  'dns-wrong-address': [
    'Sammenlign adressen med den som e-postleverandøren oppgir, og rett oppføringen i domenets DNS.',
  ],
  'dnsbl-misconfigured-at-receiver': [
    'Spør listen gjennom en egen navneserver, ikke en offentlig: listen avviser slike, og avvisningen tas for en oppføring.',
  ],
  'federation-unavailable': ['Gjør AD FS tilgjengelig over HTTPS med et gyldig sertifikat.'],
  'greeting-timeout': [
    'Finn ut hvorfor serveren tar imot forbindelsen og så ikke hilser, eller hilser sent.',
  ],
  greylisted: [
    'Unnta avsenderserveren vår fra grålisting hvis dere kan; ellers er det ikke noe å gjøre.',
  ],
  'hop-in-clear': ['La serveren som er nevnt nedenfor, bruke TLS mot den neste.'],
  'host-unreachable': [
    'Sjekk ruten fra maskinen som sender, til denne serveren, og at ingen brannmur avviser porten.',
  ],
  'ipv4-unavailable': [
    'Gi maskinen som sender, IPv4 eller NAT64, eller la den bruke IPv6 der e-postleverandøren tilbyr det.',
  ],
  'ipv6-broken': ['Reparer IPv6 for maskinen som sender, eller la programmet foretrekke IPv4.'],
  'legacy-renegotiation': ['Oppdater TLS-programvaren på serveren, eller enheten foran den.'],
  'mail-loop': [
    'Fjern det som videresender e-posten tilbake dit den kom fra: regler og alias hos mottakeren, og hos adressen som det videresendes til.',
    'Sjekk at domenets MX-oppføringer fører til serveren som har postboksene; i Microsoft 365 også typen til det godkjente domenet (autoritativt eller internt relé) og koblingene.',
  ],
  'mailbox-full': ['Øk kvoten til denne postboksen, eller la eieren rydde i den.'],
  'open-relay': ['Tillat videresending bare for pålogge brukere og for egne nettverk.'],
  'policy-block': [
    'Finn regelen i serverloggen, og la slike meldinger passere eller fortell oss hva vi må endre.',
  ],
  'port-blocked': ['Åpne den utgående porten til denne serveren for maskinen som sender.'],
  'recipient-disabled': [
    'Fortell oss om denne postboksen skal ta imot e-post igjen, eller hvilken adresse som erstatter den.',
  ],
  'recipient-domain-local-by-mistake': [
    'Ta domenet ut av serverens liste over lokale domener (i cPanel: «Email Routing», remote).',
  ],
  'recipient-rate-limited': [
    'Fortell oss hvor mye e-post denne postboksen tar imot i timen, eller øk grensen.',
  ],
  'recipient-verification-pending': [
    'Finn ut hvorfor serveren ikke kunne bekrefte mottakerens adresse med en gang.',
  ],
  'refused-at-random': [
    'Finn ut hvorfor serveren avviser denne avsenderen den ene gangen og godtar den samme den neste.',
  ],
  'security-defaults-block': [
    'Fortell oss hvordan programmet logger på med OAuth, eller sett opp en annen vei ut: en relékobling med fast adresse, eller en e-posttjeneste.',
    'Med Microsoft Entra ID P1 kan du erstatte sikkerhetsstandardene med betinget tilgang som beholder MFA for alle og slipper bare denne kontoen inn fra dens faste adresse.',
  ],
  'sender-login-map-broken': [
    'Sjekk listen over avsenderes pålogginger (Postfix: smtpd_sender_login_maps) for denne adressen.',
  ],
  'server-auth-backend-down': [
    'Sjekk hva serveren slår opp pålogginger i (katalog, database): det svarte ikke, så alle brukere er rammet.',
  ],
  'server-busy': ['Fortell oss om det er en driftsforstyrrelse, og når den ventes å være over.'],
  'server-dns-broken': [
    'Sjekk navneserveren som serveren bruker: den kunne ikke slå opp domenet som svaret nevner.',
  ],
  'server-error': ['Finn dette svaret i serverloggen og rett årsaken.'],
  'server-policy-before-auth': [
    'Unnta påloggede klienter fra disse kontrollene på port 587 og 465.',
  ],
  'server-storage-full': ['Frigjør plass på serverens disk eller i køen.'],
  'server-tls-broken': [
    'Sjekk sertifikat, nøkkel og rettighetene til dem, og start e-posttjenesten på nytt.',
  ],
  'shared-mailbox-login': [
    'Gi oss en bruker som har «Send som» på den delte postboksen, å logge på med.',
  ],
  'smtp-auth-disabled-mailbox': [
    'Kryss av for Godkjent SMTP for denne postboksen: administrasjonssenteret for Microsoft 365 > Brukere > Aktive brukere > brukeren > E-post > Administrer e-postapper.',
    'Eller i Exchange Online PowerShell: Set-CASMailbox <postboks> -SmtpClientAuthenticationDisabled $false.',
  ],
  'smtp-auth-disabled-tenant': [
    'Slå på SMTP AUTH bare for denne postboksen; det overstyrer organisasjonens innstilling: administrasjonssenteret for Microsoft 365 > Brukere > Aktive brukere > brukeren > E-post > Administrer e-postapper > Godkjent SMTP.',
    'Eller i Exchange Online PowerShell: Set-CASMailbox <postboks> -SmtpClientAuthenticationDisabled $false.',
  ],
  'smtp-inspection-middlebox': [
    'Slå av SMTP-inspeksjon (Cisco: «inspect esmtp», tidligere «fixup protocol smtp») for denne serveren.',
  ],
  'smtp-intercepted-by-host': [
    'Slutt å omdirigere utgående SMTP for dette nettstedet (i cPanel/WHM: «SMTP Restrictions», CSF «SMTP_BLOCK»).',
  ],
  'starttls-injection': ['Oppdater e-postserveren eller enheten foran den.'],
  'starttls-not-offered': [
    'Sett opp et sertifikat og STARTTLS på denne porten, eller fortell oss hvilken port som tar krypterte forbindelser.',
  ],
  'tenant-suspended': [
    'Opprett en støttesak hos Microsoft og lim inn hele svaret.',
    'Se etter misbrukte kontoer og koblinger som lar hvem som helst sende.',
  ],
  'tls-cipher-mismatch': [
    'Oppdater TLS-oppsettet og sertifikatet på serveren, så dagens programmer finner en felles kryptering.',
  ],
  'tls-version-mismatch': [
    'Fortell oss hvilke TLS-versjoner serveren bruker, og slå på TLS 1.2 og 1.3 hvis de er av.',
  ],
  'tls-version-too-old': ['Slå på TLS 1.2 og 1.3 på serveren.'],
  'weak-key': [
    'Installer et sertifikat med RSA 2048 biter eller ECDSA, signert med SHA-256, og DH-parametre på 2048 biter eller mer.',
  ],
}
