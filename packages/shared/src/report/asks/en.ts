import type { Asks } from './asks.ts'

export const asks: Asks = {
  'auth-not-offered': [
    'Offer authentication (AUTH) for submission on this port, or tell us which host, port and encryption to use.',
  ],
  'auth-offered-in-clear': ['Offer AUTH only after TLS (Postfix: smtpd_tls_auth_only = yes).'],
  'cert-chain-incomplete': ['Install the full chain ("fullchain") and restart the mail service.'],
  'cert-expired': [
    'Renew the certificate and restart the mail service, which often still holds the old one.',
  ],
  'cert-hostname-mismatch': [
    'Add the name that we connect to to the certificate, or tell us which name to use.',
  ],
  'cert-self-signed': [
    "Install a certificate from a public authority; Let's Encrypt gives them free of charge.",
    'Until then tell us the SHA-256 fingerprint of the present one, so that we can compare it.',
  ],
  'cert-unknown-ca': [
    'Install a publicly trusted certificate, or send us the root certificate of the authority that issued the present one.',
  ],
  'conditional-access-block': [
    'Look at the sign-in log: Microsoft Entra admin center > Monitoring & health > Sign-in logs; it names the policy.',
    'Make a narrow exception for this account and its fixed address, or tell us how to use OAuth.',
  ],
  'connection-lost': [
    'Find out what cuts off connections from the machine that sends to this host and port: a firewall, a proxy or a security program in between.',
  ],
  'connection-refused': [
    'Tell us whether the service is running at this host and port, and which host, port and encryption to use.',
  ],
  'delivered-to-junk': [
    "See to it that mail of the sender's domain passes SPF, DKIM and DMARC; what the receiver said of them stands below.",
  ],
  'dns-refused': [
    'Let the resolver answer the machine that sends, or name a resolver that serves it.',
  ],
  'dns-timeout': [
    'Check the DNS server that the sending machine uses: it did not answer in time.',
    'Open port 53 (UDP and TCP) from that machine to it.',
  ],
  'dns-wrong-address': [
    "Compare the address with the one that the mail provider gives, and correct the record in the domain's DNS.",
  ],
  'dnsbl-misconfigured-at-receiver': [
    'Query the list through a resolver of your own, not a public one: the list refuses those, and its refusal is taken for a listing.',
  ],
  'federation-unavailable': ['Make AD FS reachable over HTTPS with a valid certificate.'],
  'greeting-timeout': [
    'Find out why the server takes the connection and then sends no greeting, or sends it late.',
  ],
  greylisted: [
    'Exempt our sending server from greylisting, if you can; otherwise nothing has to be done.',
  ],
  'hop-in-clear': ['Let the server named below use TLS towards the next one.'],
  'host-unreachable': [
    'Check the route from the machine that sends to this host, and that no firewall rejects the port.',
  ],
  'ipv4-unavailable': [
    'Give the machine that sends IPv4 or NAT64, or let it use IPv6 where the mail provider offers that.',
  ],
  'ipv6-broken': ['Repair IPv6 for the machine that sends, or let the program prefer IPv4.'],
  'legacy-renegotiation': ["Update the server's TLS software, or the device in front of it."],
  'mail-loop': [
    'Take away what forwards mail back to where it came from: rules and aliases of the recipient, and of the address that it is forwarded to.',
    'Check that the MX records of the domain lead to the server that has the mailboxes; in Microsoft 365 the type of the accepted domain (authoritative or internal relay) and the connectors as well.',
  ],
  'mailbox-full': ['Raise the quota of this mailbox, or let its owner make room in it.'],
  'open-relay': ['Allow relaying to authenticated users only, and to networks that you own.'],
  'policy-block': [
    "Find the rule in your server's log, and let such messages pass or tell us what to change.",
  ],
  'port-blocked': ['Open the outgoing port to this host for the machine that sends.'],
  'recipient-disabled': [
    'Tell us whether this mailbox will take mail again, or which address takes its place.',
  ],
  'recipient-domain-local-by-mistake': [
    'Take the domain out of the server\'s list of local domains (in cPanel: "Email Routing", remote).',
  ],
  'recipient-rate-limited': [
    'Tell us how much mail this mailbox takes in an hour, or raise its limit.',
  ],
  'recipient-verification-pending': [
    "Find out why your server could not verify the recipient's address at once.",
  ],
  'refused-at-random': [
    'Find out why your server refuses this sender at one time and takes the same at another.',
  ],
  'security-defaults-block': [
    'Tell us how the program signs in with OAuth, or set up another way to send: a relay connector with a fixed address, or a mail service.',
    'With Microsoft Entra ID P1 you may replace security defaults by Conditional Access that keeps MFA for everyone and admits only this account from its fixed address.',
  ],
  'sender-login-map-broken': [
    'Check the list of sender logins (Postfix: smtpd_sender_login_maps) for this address.',
  ],
  'server-auth-backend-down': [
    'Check what your server looks up logins in (directory, database): it did not answer, so all users are affected.',
  ],
  'server-busy': ['Tell us whether there is a disturbance, and when it is expected to be over.'],
  'server-dns-broken': [
    "Check your server's resolver: it could not look up the domain that the reply names.",
  ],
  'server-error': ["Look for this reply in your server's log and mend what caused it."],
  'server-policy-before-auth': [
    'Exempt authenticated clients from these checks on ports 587 and 465.',
  ],
  'server-storage-full': ["Make room on the server's disk or in its queue."],
  'server-tls-broken': [
    'Check certificate, key and their permissions, and restart the mail service.',
  ],
  'shared-mailbox-login': [
    'Give us a user that has "Send as" on the shared mailbox, to log in with.',
  ],
  'smtp-auth-disabled-mailbox': [
    'Tick Authenticated SMTP for this mailbox: Microsoft 365 admin center > Users > Active users > the user > Mail > Manage email apps.',
    'Or in Exchange Online PowerShell: Set-CASMailbox <mailbox> -SmtpClientAuthenticationDisabled $false.',
  ],
  'smtp-auth-disabled-tenant': [
    "Enable SMTP AUTH for this mailbox only; that overrides the organisation's setting: Microsoft 365 admin center > Users > Active users > the user > Mail > Manage email apps > Authenticated SMTP.",
    'Or in Exchange Online PowerShell: Set-CASMailbox <mailbox> -SmtpClientAuthenticationDisabled $false.',
  ],
  'smtp-inspection-middlebox': [
    'Switch off SMTP inspection (Cisco: "inspect esmtp", older "fixup protocol smtp") for this server.',
  ],
  'smtp-intercepted-by-host': [
    'Stop redirecting outgoing SMTP for this site (in cPanel/WHM: "SMTP Restrictions", CSF "SMTP_BLOCK").',
  ],
  'starttls-injection': ['Update the mail server or the device in front of it.'],
  'starttls-not-offered': [
    'Set up a certificate and STARTTLS on this port, or tell us which port takes encrypted connections.',
  ],
  'tenant-suspended': [
    'Open a support request with Microsoft and paste the full reply.',
    'Check for misused accounts and for connectors that let anyone send.',
  ],
  'tls-cipher-mismatch': [
    "Update the server's TLS configuration and certificate, so that current programs find a common cipher.",
  ],
  'tls-version-mismatch': [
    'Tell us which versions of TLS the server speaks, and enable TLS 1.2 and 1.3 if they are off.',
  ],
  'tls-version-too-old': ['Enable TLS 1.2 and 1.3 on the server.'],
  'weak-key': [
    'Install a certificate with RSA 2048 bits or ECDSA, signed with SHA-256, and DH parameters of 2048 bits or more.',
  ],
}
