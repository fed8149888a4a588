import { expect, test } from 'vitest'
import { diagnoseText, type CauseLabel } from '@ehlo/shared/diagnosis'
import { texts } from '@ehlo/shared/diagnosis/en'
import type { DiagnoseRequest } from '@ehlo/shared'

const cases: [string, CauseLabel, DiagnoseRequest['context']?][] = [
  [
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.',
    'smtp-auth-disabled-tenant',
  ],
  [
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.',
    'smtp-auth-disabled-mailbox',
  ],
  ['535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6', 'bad-credentials'],
  ['getaddrinfo ENOTFOUND smtp.exmaple.com', 'dns-no-such-host'],
  ['connect ECONNREFUSED 198.51.100.7:587', 'connection-refused'],
  ['connect ETIMEDOUT 198.51.100.7:587', 'port-blocked'],
  [
    'SSL routines:ssl3_get_record:wrong version number',
    'implicit-tls-on-starttls-port',
    { host: 'mail.example.com', port: 587, encryption: 'tls' },
  ],
  [
    'Greeting never received',
    'plaintext-on-tls-port',
    { host: 'mail.example.com', port: 465, encryption: 'starttls' },
  ],
  ['SMTPNotSupportedError: STARTTLS extension not supported by server.', 'starttls-not-offered'],
  ['Error: certificate has expired, code: CERT_HAS_EXPIRED', 'cert-expired'],
  [
    "Hostname/IP does not match certificate's altnames: Host: smtp.example.com. is not in the cert's altnames: DNS:example.net",
    'cert-hostname-mismatch',
  ],
  ['Error: unable to get local issuer certificate', 'cert-unknown-ca'],
  ['Error: self-signed certificate; code: DEPTH_ZERO_SELF_SIGNED_CERT', 'cert-self-signed'],
  [
    '535-5.7.9 Application-specific password required. For more information, go to\n535 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp',
    'app-password-required',
  ],
  [
    '554 5.2.252 SendAsDenied; postmaster@example.com not allowed to send as info@example.com',
    'send-as-denied',
  ],
  [
    '553 5.7.1 <info@example.com>: Sender address rejected: not owned by user post@example.com',
    'sender-not-owned',
  ],
  ['554 5.7.1 <someone@example.net>: Relay access denied', 'relay-denied'],
  ['530 5.7.0 Must issue a STARTTLS command first', 'starttls-required'],
  ['503 5.5.1 Error: authentication not enabled', 'auth-not-offered'],
  ['El buzón de correo del destinatario está lleno', 'mailbox-full'],
  ['Mottakerens innboks er full', 'mailbox-full'],
  ['Le destinataire est inconnu sur ce serveur de messagerie', 'recipient-unknown'],
  ['421 Too much: maximum message count per session reached', 'connection-message-limit'],
  [
    'The email could not be sent. Possible reason: your host may have disabled the mail() function.',
    'local-mailer-missing',
  ],
  ['Mailer Error: Could not instantiate mail function.', 'local-mailer-missing'],
  ['sh: 1: /usr/sbin/sendmail: not found', 'local-mailer-missing'],
  // A handshake came to its certificate: nothing blocks the port.
  [
    'SMTP Error: Could not connect to SMTP host. Connection failed. stream_socket_enable_crypto(): SSL operation failed with code 1. OpenSSL Error messages: error:0A000086:SSL routines::certificate verify failed',
    'cert-unknown-ca',
  ],
  [
    'ErrorInfo: SMTP Error: Could not connect to SMTP host. Failed to connect to server\nHost: smtp.example.com\nPort: 465\nSMTPSecure: tls',
    'plaintext-on-tls-port',
  ],
  [
    'Failed to connect to server. Port: 587 SMTPSecure: ssl stream_socket_client(): SSL operation failed with code 1',
    'implicit-tls-on-starttls-port',
  ],
  ['554 5.4.14 Hop count exceeded - possible mail loop ATTR34', 'mail-loop'],
  ['554 5.4.0 Error: too many hops (in reply to end of DATA command)', 'mail-loop'],
  // What .NET says first fits both; what the server said tells which.
  [
    'The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.3 STARTTLS is required to send mail',
    'starttls-required',
  ],
  [
    'Sie verfügen nicht über die Berechtigung, die Nachricht im Auftrag des angegebenen Benutzers zu senden.',
    'send-as-denied',
  ],
  [
    'No se pudo enviar este mensaje. Intente enviarlo de nuevo más tarde o póngase en contacto con el administrador de red. No tiene permiso para enviar el mensaje en nombre del usuario especificado.',
    'send-as-denied',
  ],
  [
    'Denne meldingen kunne ikke sendes. Du har ikke tillatelse til å sende meldingen på vegne av den angitte brukeren.',
    'send-as-denied',
  ],
  [
    "Vous n'avez pas l'autorisation d'envoyer le message de la part de l'utilisateur spécifié.",
    'send-as-denied',
  ],
  [
    'Der Postausgangs-Server (SMTP) mail.example.com kann nicht authentifiziert werden. Bitte überprüfen Sie das Passwort und die gewählte „Authentifizierungsmethode“ unter „Konten-Einstellungen | Postausgangs-Server (SMTP)“.',
    'bad-credentials',
  ],
  [
    "Oppgaven 'post@example.com - Sender' rapporterte en feil (0x800CCC0E): 'Outlook kan ikke koble til serveren for utgående e-post (SMTP).'",
    'port-blocked',
  ],
  [
    "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: localhost, 25; timeout -1",
    'client-defaulted-to-localhost',
  ],
  // No address by which IPv6 leads out, and IPv4 is silent: it is the port.
  [
    'connect to mx.example.com[2001:db8::19]:25: Network is unreachable\nconnect to mx.example.com[198.51.100.7]:25: Connection timed out',
    'port-blocked',
  ],
  [
    'connect to mx.example.com[2001:db8::19]:587: Network is unreachable\nSASL authentication failed; server mx.example.com[198.51.100.7] said: 535 5.7.8 Error: authentication failed',
    'bad-credentials',
  ],
  [
    'connect to mx.example.com[2001:db8::1]:25: Network is unreachable\nconnect to mx.example.com[198.51.100.7]:25: Connection refused',
    'connection-refused',
  ],
  [
    'javax.mail.MessagingException: Could not connect to SMTP host: smtp.eu.mailgun.org, port: 465\nPKIX path building failed: unable to find valid certification path to requested target',
    'cert-unknown-ca',
  ],
  [
    "SmtpException: Der Remotename konnte nicht aufgelöst werden: 'smtp.live.com'",
    'retired-hostname',
  ],
  [
    'msmtp: cannot connect to mail.example.com, port 587: Connection refused\nmsmtp: could not send mail (account work from /home/a/.msmtprc)\nError sending message, child exited 69 (Service unavailable.).',
    'connection-refused',
  ],
  [
    'getaddrinfo ENOTFOUND app\nMAIL_URL=smtp://app:pa/ss@mail.example.com:587',
    'password-special-chars',
  ],
]

test.each(cases)('%s is explained by %s', (text, cause, context) => {
  const [first] = diagnoseText(context === undefined ? { text } : { text, context }, texts)
  expect(first?.cause).toBe(cause)
})
