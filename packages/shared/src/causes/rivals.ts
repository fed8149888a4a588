import type { CauseLabel } from './index.ts'
import type { ProbeId } from './probes.ts'

/** Another cause that leaves the same traces, and the cheapest probe that tells them apart. */
export type Rival = { cause: CauseLabel; probe: ProbeId; share: number }

/**
 * What each cause may be mistaken for, the likeliest first: `share` is how often it is that other cause where the traces
 * are those of this one.
 */
export const rivals: Partial<Record<CauseLabel, readonly Rival[]>> = {
  'dns-no-such-host': [
    { cause: 'dns-timeout', probe: 'other-resolver', share: 0.15 },
    { cause: 'config-value-malformed', probe: 'compare-configured-host', share: 0.06 },
    { cause: 'retired-hostname', probe: 'provider-log', share: 0.04 },
  ],
  'dns-timeout': [
    { cause: 'dns-no-such-host', probe: 'other-resolver', share: 0.12 },
    { cause: 'dns-refused', probe: 'other-resolver', share: 0.05 },
    { cause: 'port-blocked', probe: 'control-host', share: 0.04 },
  ],
  'dns-refused': [
    { cause: 'dns-timeout', probe: 'other-resolver', share: 0.1 },
    { cause: 'dns-no-such-host', probe: 'other-resolver', share: 0.05 },
  ],
  'dns-wrong-address': [
    { cause: 'cert-hostname-mismatch', probe: 'issuer-and-names', share: 0.2 },
    { cause: 'connection-refused', probe: 'other-port', share: 0.2 },
    { cause: 'wrong-endpoint', probe: 'greeting-and-provider', share: 0.1 },
  ],
  'config-value-malformed': [
    { cause: 'dns-no-such-host', probe: 'compare-configured-host', share: 0.15 },
    { cause: 'password-special-chars', probe: 'compare-configured-host', share: 0.1 },
  ],
  'client-defaulted-to-localhost': [
    { cause: 'container-localhost', probe: 'compare-configured-host', share: 0.3 },
    { cause: 'connection-refused', probe: 'compare-configured-host', share: 0.25 },
    { cause: 'container-port-not-published', probe: 'compare-configured-host', share: 0.1 },
  ],
  'local-mailer-missing': [
    { cause: 'client-defaulted-to-localhost', probe: 'compare-configured-host', share: 0.15 },
  ],
  'container-localhost': [
    { cause: 'client-defaulted-to-localhost', probe: 'compare-configured-host', share: 0.3 },
    { cause: 'connection-refused', probe: 'compare-configured-host', share: 0.25 },
    { cause: 'container-port-not-published', probe: 'compare-configured-host', share: 0.15 },
  ],
  'container-port-not-published': [
    { cause: 'container-localhost', probe: 'compare-configured-host', share: 0.3 },
    { cause: 'connection-refused', probe: 'compare-configured-host', share: 0.25 },
  ],
  'client-bug': [
    { cause: 'config-value-malformed', probe: 'compare-configured-host', share: 0.1 },
    { cause: 'client-protocol-error', probe: 'first-failing-command', share: 0.1 },
  ],
  'connection-refused': [
    { cause: 'port-blocked', probe: 'control-host', share: 0.2 },
    { cause: 'dns-wrong-address', probe: 'greeting-and-provider', share: 0.06 },
    { cause: 'wrong-port-for-submission', probe: 'other-port', share: 0.06 },
  ],
  'port-blocked': [
    { cause: 'host-unreachable', probe: 'control-host', share: 0.12 },
    { cause: 'greeting-timeout', probe: 'tls-hello-same-port', share: 0.08 },
    { cause: 'too-many-connections', probe: 'fresh-connection', share: 0.06 },
    { cause: 'ipv6-broken', probe: 'only-ipv4', share: 0.06 },
  ],
  'host-unreachable': [
    { cause: 'port-blocked', probe: 'control-host', share: 0.25 },
    { cause: 'ipv6-broken', probe: 'only-ipv4', share: 0.1 },
    { cause: 'dns-wrong-address', probe: 'greeting-and-provider', share: 0.05 },
  ],
  'ipv6-broken': [
    { cause: 'host-unreachable', probe: 'only-ipv4', share: 0.08 },
    { cause: 'port-blocked', probe: 'control-host', share: 0.08 },
  ],
  'ipv4-unavailable': [
    { cause: 'port-blocked', probe: 'control-host', share: 0.35 },
    { cause: 'host-unreachable', probe: 'control-host', share: 0.2 },
  ],
  'local-policy-denied': [{ cause: 'port-blocked', probe: 'control-host', share: 0.08 }],
  'connection-lost': [
    { cause: 'plaintext-on-tls-port', probe: 'tls-hello-same-port', share: 0.2 },
    { cause: 'greeting-timeout', probe: 'fresh-connection', share: 0.12 },
    { cause: 'server-busy', probe: 'retry-later', share: 0.1 },
    { cause: 'antivirus-smtp-proxy', probe: 'other-network', share: 0.05 },
  ],
  'smtp-intercepted-by-host': [
    { cause: 'cert-hostname-mismatch', probe: 'greeting-and-provider', share: 0.2 },
    { cause: 'bad-credentials', probe: 'greeting-and-provider', share: 0.15 },
    { cause: 'dns-wrong-address', probe: 'greeting-and-provider', share: 0.08 },
  ],
  'retired-hostname': [
    { cause: 'dns-no-such-host', probe: 'other-resolver', share: 0.2 },
    { cause: 'port-blocked', probe: 'control-host', share: 0.15 },
  ],
  'wrong-endpoint': [
    { cause: 'auth-mechanism-unsupported', probe: 'ehlo-after-tls', share: 0.3 },
    { cause: 'wrong-port-for-submission', probe: 'other-port', share: 0.2 },
    { cause: 'relay-ip-not-registered', probe: 'greeting-and-provider', share: 0.2 },
  ],
  'not-an-smtp-server': [
    { cause: 'implicit-tls-on-starttls-port', probe: 'cleartext-greeting', share: 0.2 },
    { cause: 'smtp-inspection-middlebox', probe: 'other-network', share: 0.1 },
    { cause: 'wrong-port-for-submission', probe: 'other-port', share: 0.1 },
  ],
  'not-an-imap-server': [{ cause: 'not-an-smtp-server', probe: 'cleartext-greeting', share: 0.1 }],
  'plaintext-on-tls-port': [
    { cause: 'greeting-timeout', probe: 'tls-hello-same-port', share: 0.2 },
    { cause: 'smtp-inspection-middlebox', probe: 'other-network', share: 0.1 },
    { cause: 'too-many-connections', probe: 'fresh-connection', share: 0.06 },
    { cause: 'idle-timeout', probe: 'fresh-connection', share: 0.04 },
  ],
  'greeting-timeout': [
    { cause: 'plaintext-on-tls-port', probe: 'tls-hello-same-port', share: 0.25 },
    { cause: 'smtp-inspection-middlebox', probe: 'other-network', share: 0.1 },
    { cause: 'port-blocked', probe: 'control-host', share: 0.12 },
  ],
  'smtp-inspection-middlebox': [
    { cause: 'starttls-not-offered', probe: 'other-network', share: 0.3 },
    { cause: 'antivirus-smtp-proxy', probe: 'other-network', share: 0.15 },
    { cause: 'port-blocked', probe: 'control-host', share: 0.15 },
  ],
  'antivirus-smtp-proxy': [
    { cause: 'server-busy', probe: 'other-network', share: 0.1 },
    { cause: 'port-blocked', probe: 'control-host', share: 0.1 },
  ],
  'server-busy': [
    { cause: 'rate-limited', probe: 'retry-later', share: 0.2 },
    { cause: 'too-many-connections', probe: 'fresh-connection', share: 0.12 },
    { cause: 'connection-message-limit', probe: 'fresh-connection', share: 0.11 },
    { cause: 'greylisted', probe: 'retry-later', share: 0.1 },
    { cause: 'greeting-timeout', probe: 'fresh-connection', share: 0.04 },
  ],
  'too-many-connections': [
    { cause: 'rate-limited', probe: 'retry-later', share: 0.12 },
    { cause: 'server-busy', probe: 'retry-later', share: 0.1 },
  ],
  'connection-message-limit': [{ cause: 'rate-limited', probe: 'fresh-connection', share: 0.1 }],
  'too-many-errors': [
    { cause: 'rate-limited', probe: 'retry-later', share: 0.1 },
    { cause: 'client-protocol-error', probe: 'first-failing-command', share: 0.1 },
  ],
  'idle-timeout': [
    { cause: 'connection-lost', probe: 'fresh-connection', share: 0.15 },
    { cause: 'server-busy', probe: 'retry-later', share: 0.08 },
  ],
  'helo-rejected': [
    { cause: 'reverse-dns-missing', probe: 'greeting-and-provider', share: 0.1 },
    { cause: 'client-bug', probe: 'transcript-235', share: 0.06 },
  ],
  'client-used-helo-not-ehlo': [
    { cause: 'auth-required', probe: 'transcript-235', share: 0.3 },
    { cause: 'bad-sequence', probe: 'first-failing-command', share: 0.2 },
  ],
  'client-protocol-error': [
    { cause: 'bad-sequence', probe: 'first-failing-command', share: 0.15 },
    { cause: 'implicit-tls-on-starttls-port', probe: 'cleartext-greeting', share: 0.08 },
  ],
  'bad-sequence': [
    { cause: 'auth-required', probe: 'transcript-235', share: 0.2 },
    { cause: 'client-protocol-error', probe: 'first-failing-command', share: 0.15 },
    { cause: 'starttls-not-offered', probe: 'ehlo-after-tls', share: 0.06 },
  ],
  'wrong-port-for-submission': [
    { cause: 'auth-not-offered', probe: 'ehlo-after-tls', share: 0.3 },
    { cause: 'starttls-required', probe: 'ehlo-after-tls', share: 0.25 },
    { cause: 'wrong-endpoint', probe: 'greeting-and-provider', share: 0.1 },
  ],
  'implicit-tls-on-starttls-port': [
    { cause: 'not-an-smtp-server', probe: 'cleartext-greeting', share: 0.12 },
    { cause: 'smtp-inspection-middlebox', probe: 'other-network', share: 0.06 },
    { cause: 'server-tls-broken', probe: 'ehlo-after-tls', share: 0.06 },
  ],
  'starttls-inside-tls': [
    { cause: 'bad-sequence', probe: 'first-failing-command', share: 0.1 },
    { cause: 'server-tls-broken', probe: 'ehlo-after-tls', share: 0.05 },
  ],
  'starttls-not-offered': [
    { cause: 'smtp-inspection-middlebox', probe: 'other-network', share: 0.15 },
    { cause: 'wrong-port-for-submission', probe: 'other-port', share: 0.1 },
    { cause: 'plaintext-on-tls-port', probe: 'tls-hello-same-port', share: 0.08 },
  ],
  'starttls-required': [
    { cause: 'auth-required', probe: 'first-failing-command', share: 0.15 },
    { cause: 'wrong-port-for-submission', probe: 'other-port', share: 0.1 },
    { cause: 'auth-mechanism-unsupported', probe: 'ehlo-after-tls', share: 0.08 },
  ],
  'server-tls-broken': [
    { cause: 'smtp-inspection-middlebox', probe: 'other-network', share: 0.15 },
    { cause: 'implicit-tls-on-starttls-port', probe: 'cleartext-greeting', share: 0.12 },
    { cause: 'tls-cipher-mismatch', probe: 'tls-versions', share: 0.1 },
  ],
  'tls-version-too-old': [
    { cause: 'client-tls-outdated', probe: 'tls-versions', share: 0.2 },
    { cause: 'tls-version-mismatch', probe: 'tls-versions', share: 0.15 },
    { cause: 'starttls-required', probe: 'ehlo-after-tls', share: 0.05 },
  ],
  'client-tls-outdated': [
    { cause: 'tls-version-mismatch', probe: 'tls-versions', share: 0.2 },
    { cause: 'tls-version-too-old', probe: 'tls-versions', share: 0.2 },
    { cause: 'tls-cipher-mismatch', probe: 'tls-versions', share: 0.1 },
  ],
  'tls-version-mismatch': [
    { cause: 'client-tls-outdated', probe: 'tls-versions', share: 0.25 },
    { cause: 'tls-version-too-old', probe: 'tls-versions', share: 0.25 },
    { cause: 'tls-cipher-mismatch', probe: 'tls-versions', share: 0.15 },
  ],
  'tls-cipher-mismatch': [
    { cause: 'tls-version-mismatch', probe: 'tls-versions', share: 0.15 },
    { cause: 'server-tls-broken', probe: 'ehlo-after-tls', share: 0.12 },
    { cause: 'client-cert-required', probe: 'tls-versions', share: 0.06 },
  ],
  'weak-key': [
    { cause: 'tls-cipher-mismatch', probe: 'tls-versions', share: 0.08 },
    { cause: 'tls-version-too-old', probe: 'tls-versions', share: 0.05 },
  ],
  'legacy-renegotiation': [{ cause: 'tls-version-too-old', probe: 'tls-versions', share: 0.05 }],
  'sni-needed': [
    { cause: 'cert-hostname-mismatch', probe: 'issuer-and-names', share: 0.2 },
    { cause: 'antivirus-tls-interception', probe: 'issuer-and-names', share: 0.1 },
  ],
  'client-cert-required': [{ cause: 'tls-cipher-mismatch', probe: 'tls-versions', share: 0.12 }],
  'cert-self-signed': [
    { cause: 'antivirus-tls-interception', probe: 'issuer-and-names', share: 0.12 },
    { cause: 'cert-unknown-ca', probe: 'certificates-sent', share: 0.2 },
  ],
  'cert-unknown-ca': [
    { cause: 'cert-chain-incomplete', probe: 'certificates-sent', share: 0.2 },
    { cause: 'antivirus-tls-interception', probe: 'issuer-and-names', share: 0.12 },
    { cause: 'cert-self-signed', probe: 'certificates-sent', share: 0.15 },
    { cause: 'client-ca-store-missing', probe: 'other-server-same-client', share: 0.12 },
  ],
  'cert-chain-incomplete': [
    { cause: 'cert-unknown-ca', probe: 'certificates-sent', share: 0.15 },
    { cause: 'client-ca-store-missing', probe: 'other-server-same-client', share: 0.06 },
    { cause: 'antivirus-tls-interception', probe: 'issuer-and-names', share: 0.05 },
  ],
  'cert-expired': [
    { cause: 'client-ca-store-outdated', probe: 'certificate-dates', share: 0.25 },
    { cause: 'cert-not-yet-valid', probe: 'certificate-dates', share: 0.05 },
  ],
  'cert-not-yet-valid': [{ cause: 'cert-expired', probe: 'certificate-dates', share: 0.1 }],
  'cert-hostname-mismatch': [
    { cause: 'smtp-intercepted-by-host', probe: 'greeting-and-provider', share: 0.12 },
    { cause: 'sni-needed', probe: 'issuer-and-names', share: 0.06 },
    { cause: 'dns-wrong-address', probe: 'look-up-domain', share: 0.06 },
    { cause: 'antivirus-tls-interception', probe: 'issuer-and-names', share: 0.05 },
  ],
  'cert-revocation-check-failed': [
    { cause: 'cert-unknown-ca', probe: 'issuer-and-names', share: 0.06 },
  ],
  'client-ca-store-missing': [
    { cause: 'cert-unknown-ca', probe: 'other-server-same-client', share: 0.25 },
    { cause: 'client-ca-store-outdated', probe: 'other-server-same-client', share: 0.15 },
    { cause: 'cert-chain-incomplete', probe: 'certificates-sent', share: 0.12 },
  ],
  'client-ca-store-outdated': [
    { cause: 'cert-expired', probe: 'certificate-dates', share: 0.4 },
    { cause: 'cert-unknown-ca', probe: 'other-server-same-client', share: 0.1 },
  ],
  'antivirus-tls-interception': [
    { cause: 'cert-unknown-ca', probe: 'issuer-and-names', share: 0.3 },
    { cause: 'cert-self-signed', probe: 'issuer-and-names', share: 0.15 },
  ],
  'bad-credentials': [
    { cause: 'wrong-username-form', probe: 'login-shape', share: 0.12 },
    { cause: 'app-password-required', probe: 'webmail-sign-in', share: 0.12 },
    { cause: 'smtp-service-not-enabled', probe: 'admin-setting', share: 0.1 },
    { cause: 'api-key-required-as-password', probe: 'login-shape', share: 0.04 },
    { cause: 'account-suspended', probe: 'webmail-sign-in', share: 0.05 },
  ],
  'credentials-missing': [
    { cause: 'bad-credentials', probe: 'transcript-235', share: 0.1 },
    { cause: 'auth-encoding-broken', probe: 'transcript-235', share: 0.1 },
    { cause: 'wrong-username-form', probe: 'login-shape', share: 0.06 },
  ],
  'wrong-username-form': [
    { cause: 'bad-credentials', probe: 'login-shape', share: 0.3 },
    { cause: 'app-password-required', probe: 'webmail-sign-in', share: 0.15 },
  ],
  'api-key-required-as-password': [
    { cause: 'bad-credentials', probe: 'login-shape', share: 0.3 },
    { cause: 'wrong-region', probe: 'other-region', share: 0.12 },
    { cause: 'wrong-username-form', probe: 'login-shape', share: 0.1 },
  ],
  'wrong-region': [
    { cause: 'bad-credentials', probe: 'other-region', share: 0.25 },
    { cause: 'api-key-required-as-password', probe: 'login-shape', share: 0.12 },
  ],
  'iam-policy-denied': [
    { cause: 'sender-not-verified', probe: 'listed-address-and-region', share: 0.1 },
  ],
  'auth-required': [
    { cause: 'credentials-missing', probe: 'transcript-235', share: 0.12 },
    { cause: 'relay-denied', probe: 'transcript-235', share: 0.15 },
    { cause: 'starttls-required', probe: 'ehlo-after-tls', share: 0.08 },
    { cause: 'bad-credentials', probe: 'first-failing-command', share: 0.08 },
  ],
  'auth-not-offered': [
    { cause: 'starttls-required', probe: 'ehlo-after-tls', share: 0.25 },
    { cause: 'wrong-port-for-submission', probe: 'other-port', share: 0.2 },
    { cause: 'client-used-helo-not-ehlo', probe: 'transcript-235', share: 0.05 },
    { cause: 'auth-mechanism-unsupported', probe: 'ehlo-after-tls', share: 0.08 },
  ],
  'auth-mechanism-unsupported': [
    { cause: 'wrong-endpoint', probe: 'ehlo-after-tls', share: 0.08 },
    { cause: 'bad-credentials', probe: 'first-failing-command', share: 0.1 },
    { cause: 'auth-not-offered', probe: 'ehlo-after-tls', share: 0.06 },
    { cause: 'starttls-required', probe: 'ehlo-after-tls', share: 0.06 },
  ],
  'client-sasl-missing': [
    { cause: 'auth-mechanism-unsupported', probe: 'ehlo-after-tls', share: 0.06 },
    { cause: 'client-bug', probe: 'transcript-235', share: 0.03 },
  ],
  'client-refuses-plaintext-auth': [
    { cause: 'starttls-required', probe: 'ehlo-after-tls', share: 0.12 },
  ],
  'auth-encoding-broken': [
    { cause: 'credentials-missing', probe: 'transcript-235', share: 0.25 },
    { cause: 'bad-credentials', probe: 'transcript-235', share: 0.1 },
    { cause: 'client-bug', probe: 'transcript-235', share: 0.1 },
  ],
  'account-locked': [
    { cause: 'too-many-logins', probe: 'retry-later', share: 0.12 },
    { cause: 'bad-credentials', probe: 'retry-later', share: 0.12 },
    { cause: 'app-password-required', probe: 'webmail-sign-in', share: 0.06 },
  ],
  'smtp-service-not-enabled': [
    { cause: 'bad-credentials', probe: 'webmail-sign-in', share: 0.2 },
    { cause: 'app-password-required', probe: 'webmail-sign-in', share: 0.12 },
    { cause: 'account-suspended', probe: 'webmail-sign-in', share: 0.05 },
  ],
  'server-auth-backend-down': [
    { cause: 'account-locked', probe: 'retry-later', share: 0.12 },
    { cause: 'server-busy', probe: 'retry-later', share: 0.1 },
    { cause: 'bad-credentials', probe: 'retry-later', share: 0.08 },
    { cause: 'too-many-logins', probe: 'retry-later', share: 0.06 },
  ],
  'server-policy-before-auth': [
    { cause: 'ip-blocklisted', probe: 'look-up-list', share: 0.25 },
    { cause: 'reverse-dns-missing', probe: 'look-up-list', share: 0.15 },
    { cause: 'auth-required', probe: 'transcript-235', share: 0.15 },
  ],
  'account-not-activated': [
    { cause: 'account-suspended', probe: 'webmail-sign-in', share: 0.08 },
    { cause: 'sandbox-account', probe: 'provider-log', share: 0.06 },
  ],
  'account-suspended': [
    { cause: 'account-not-activated', probe: 'webmail-sign-in', share: 0.08 },
    { cause: 'bad-credentials', probe: 'webmail-sign-in', share: 0.05 },
    { cause: 'tenant-suspended', probe: 'admin-setting', share: 0.06 },
    { cause: 'account-locked', probe: 'retry-later', share: 0.06 },
  ],
  'password-special-chars': [
    { cause: 'bad-credentials', probe: 'login-shape', share: 0.3 },
    { cause: 'config-value-malformed', probe: 'compare-configured-host', share: 0.15 },
    { cause: 'app-password-required', probe: 'webmail-sign-in', share: 0.12 },
  ],
  'app-password-required': [
    { cause: 'bad-credentials', probe: 'webmail-sign-in', share: 0.3 },
    { cause: 'web-login-required', probe: 'webmail-sign-in', share: 0.12 },
    { cause: 'smtp-service-not-enabled', probe: 'admin-setting', share: 0.08 },
  ],
  'authorization-code-required': [
    { cause: 'bad-credentials', probe: 'login-shape', share: 0.15 },
    { cause: 'rate-limited', probe: 'retry-later', share: 0.12 },
    { cause: 'smtp-service-not-enabled', probe: 'admin-setting', share: 0.08 },
  ],
  'web-login-required': [
    { cause: 'app-password-required', probe: 'webmail-sign-in', share: 0.2 },
    { cause: 'account-locked', probe: 'retry-later', share: 0.06 },
  ],
  'account-disabled': [
    { cause: 'password-change-required', probe: 'webmail-sign-in', share: 0.15 },
    { cause: 'account-locked', probe: 'retry-later', share: 0.12 },
    { cause: 'account-suspended', probe: 'webmail-sign-in', share: 0.15 },
    { cause: 'mailbox-not-licensed', probe: 'admin-setting', share: 0.08 },
  ],
  'password-change-required': [
    { cause: 'account-disabled', probe: 'webmail-sign-in', share: 0.08 },
    { cause: 'bad-credentials', probe: 'webmail-sign-in', share: 0.08 },
  ],
  'too-many-logins': [
    { cause: 'account-locked', probe: 'retry-later', share: 0.15 },
    { cause: 'rate-limited', probe: 'retry-later', share: 0.12 },
    { cause: 'server-auth-backend-down', probe: 'retry-later', share: 0.05 },
  ],
  'sender-not-owned': [
    { cause: 'send-as-denied', probe: 'admin-setting', share: 0.15 },
    { cause: 'sender-login-map-broken', probe: 'compare-addresses', share: 0.05 },
    { cause: 'relay-denied', probe: 'own-address-as-sender', share: 0.05 },
    { cause: 'sender-not-verified', probe: 'own-address-as-sender', share: 0.05 },
  ],
  'sender-login-map-broken': [
    { cause: 'sender-not-owned', probe: 'compare-addresses', share: 0.2 },
  ],
  'sender-not-verified': [
    { cause: 'sandbox-account', probe: 'listed-address-and-region', share: 0.25 },
    { cause: 'domain-not-verified', probe: 'own-address-as-sender', share: 0.12 },
    { cause: 'wrong-region', probe: 'listed-address-and-region', share: 0.06 },
  ],
  'domain-not-verified': [
    { cause: 'sender-not-verified', probe: 'own-address-as-sender', share: 0.15 },
    { cause: 'relay-ip-not-registered', probe: 'other-network', share: 0.08 },
    { cause: 'iam-policy-denied', probe: 'provider-log', share: 0.03 },
  ],
  'sandbox-account': [
    { cause: 'sender-not-verified', probe: 'listed-address-and-region', share: 0.3 },
    { cause: 'domain-not-verified', probe: 'own-address-as-sender', share: 0.1 },
  ],
  'sender-missing': [
    { cause: 'sender-malformed', probe: 'compare-addresses', share: 0.1 },
    { cause: 'sender-not-owned', probe: 'own-address-as-sender', share: 0.06 },
  ],
  'sender-malformed': [
    { cause: 'sender-missing', probe: 'compare-addresses', share: 0.06 },
    { cause: 'recipient-malformed', probe: 'first-failing-command', share: 0.1 },
    { cause: 'sender-not-owned', probe: 'own-address-as-sender', share: 0.06 },
  ],
  'sender-domain-invalid': [
    { cause: 'server-dns-broken', probe: 'look-up-domain', share: 0.12 },
    { cause: 'sender-malformed', probe: 'compare-addresses', share: 0.05 },
    { cause: 'sender-not-owned', probe: 'own-address-as-sender', share: 0.03 },
  ],
  'sender-verify-failed': [
    { cause: 'sender-domain-invalid', probe: 'look-up-domain', share: 0.1 },
    { cause: 'recipient-unknown', probe: 'other-recipient', share: 0.06 },
  ],
  'anti-spoofing-policy': [
    { cause: 'spf-fail', probe: 'look-up-domain', share: 0.12 },
    { cause: 'dmarc-fail', probe: 'look-up-domain', share: 0.12 },
  ],
  'send-as-denied': [{ cause: 'sender-not-owned', probe: 'admin-setting', share: 0.1 }],
  'relay-denied': [
    { cause: 'auth-required', probe: 'transcript-235', share: 0.25 },
    { cause: 'recipient-domain-local-by-mistake', probe: 'other-recipient', share: 0.06 },
    { cause: 'wrong-port-for-submission', probe: 'other-port', share: 0.04 },
    { cause: 'relay-ip-not-registered', probe: 'other-network', share: 0.05 },
  ],
  'relay-ip-not-registered': [
    { cause: 'relay-denied', probe: 'other-network', share: 0.08 },
    { cause: 'domain-not-verified', probe: 'greeting-and-provider', share: 0.12 },
    { cause: 'helo-rejected', probe: 'greeting-and-provider', share: 0.05 },
    { cause: 'wrong-endpoint', probe: 'greeting-and-provider', share: 0.05 },
  ],
  'recipient-unknown': [
    { cause: 'recipient-disabled', probe: 'other-recipient', share: 0.06 },
    { cause: 'relay-denied', probe: 'transcript-235', share: 0.06 },
    { cause: 'recipient-domain-local-by-mistake', probe: 'other-recipient', share: 0.05 },
    { cause: 'sender-not-owned', probe: 'own-address-as-sender', share: 0.05 },
  ],
  'recipient-malformed': [
    { cause: 'recipient-unknown', probe: 'other-recipient', share: 0.12 },
    { cause: 'sender-malformed', probe: 'first-failing-command', share: 0.08 },
  ],
  'recipient-domain-invalid': [
    { cause: 'recipient-unknown', probe: 'other-recipient', share: 0.1 },
    { cause: 'server-dns-broken', probe: 'look-up-domain', share: 0.08 },
  ],
  'recipient-domain-local-by-mistake': [
    { cause: 'recipient-unknown', probe: 'other-recipient', share: 0.3 },
    { cause: 'relay-denied', probe: 'transcript-235', share: 0.12 },
  ],
  'recipient-suppressed': [{ cause: 'recipient-unknown', probe: 'other-recipient', share: 0.08 }],
  'recipient-verification-pending': [
    { cause: 'greylisted', probe: 'retry-later', share: 0.12 },
    { cause: 'recipient-unknown', probe: 'other-recipient', share: 0.08 },
  ],
  'too-many-recipients': [
    { cause: 'daily-limit-exceeded', probe: 'retry-later', share: 0.1 },
    { cause: 'rate-limited', probe: 'retry-later', share: 0.1 },
  ],
  'mailbox-full': [
    { cause: 'message-too-large', probe: 'small-message', share: 0.06 },
    { cause: 'sender-mailbox-full', probe: 'own-address-as-sender', share: 0.05 },
  ],
  'daily-limit-exceeded': [
    { cause: 'rate-limited', probe: 'retry-later', share: 0.15 },
    { cause: 'account-suspended', probe: 'provider-log', share: 0.04 },
  ],
  'rate-limited': [
    { cause: 'daily-limit-exceeded', probe: 'retry-later', share: 0.1 },
    { cause: 'server-busy', probe: 'retry-later', share: 0.1 },
    { cause: 'too-many-connections', probe: 'fresh-connection', share: 0.06 },
    { cause: 'greylisted', probe: 'retry-later', share: 0.05 },
  ],
  'message-too-large': [
    { cause: 'mailbox-full', probe: 'other-recipient', share: 0.05 },
    { cause: 'attachment-blocked', probe: 'plain-message', share: 0.04 },
    { cause: 'server-storage-full', probe: 'small-message', share: 0.04 },
  ],
  'server-storage-full': [
    { cause: 'server-busy', probe: 'retry-later', share: 0.08 },
    { cause: 'mailbox-full', probe: 'other-recipient', share: 0.05 },
  ],
  'recipient-rate-limited': [{ cause: 'rate-limited', probe: 'other-recipient', share: 0.12 }],
  'sender-mailbox-full': [
    { cause: 'mailbox-full', probe: 'own-address-as-sender', share: 0.1 },
    { cause: 'daily-limit-exceeded', probe: 'retry-later', share: 0.04 },
  ],
  'message-malformed': [
    { cause: 'spam-content-rejected', probe: 'plain-message', share: 0.12 },
    { cause: 'line-too-long', probe: 'plain-message', share: 0.05 },
    { cause: 'policy-block', probe: 'plain-message', share: 0.05 },
  ],
  'line-too-long': [
    { cause: 'message-malformed', probe: 'plain-message', share: 0.2 },
    { cause: 'message-too-large', probe: 'small-message', share: 0.05 },
  ],
  'bare-lf': [{ cause: 'message-malformed', probe: 'plain-message', share: 0.06 }],
  'smtputf8-unsupported': [
    { cause: 'recipient-malformed', probe: 'other-recipient', share: 0.08 },
    { cause: 'sender-malformed', probe: 'own-address-as-sender', share: 0.05 },
  ],
  'spam-content-rejected': [
    { cause: 'policy-block', probe: 'plain-message', share: 0.12 },
    { cause: 'domain-blocklisted', probe: 'look-up-list', share: 0.06 },
    { cause: 'ip-blocklisted', probe: 'look-up-list', share: 0.05 },
  ],
  'domain-blocklisted': [
    { cause: 'ip-blocklisted', probe: 'look-up-list', share: 0.1 },
    { cause: 'spam-content-rejected', probe: 'plain-message', share: 0.08 },
  ],
  'attachment-blocked': [
    { cause: 'spam-content-rejected', probe: 'plain-message', share: 0.06 },
    { cause: 'message-too-large', probe: 'small-message', share: 0.04 },
  ],
  'ip-blocklisted': [
    { cause: 'policy-block', probe: 'other-network', share: 0.08 },
    { cause: 'dnsbl-misconfigured-at-receiver', probe: 'look-up-list', share: 0.04 },
    { cause: 'server-policy-before-auth', probe: 'look-up-list', share: 0.06 },
    { cause: 'reverse-dns-missing', probe: 'look-up-list', share: 0.05 },
  ],
  'dnsbl-misconfigured-at-receiver': [
    { cause: 'ip-blocklisted', probe: 'look-up-list', share: 0.12 },
  ],
  'reverse-dns-missing': [
    { cause: 'server-dns-broken', probe: 'look-up-domain', share: 0.06 },
    { cause: 'helo-rejected', probe: 'greeting-and-provider', share: 0.05 },
    { cause: 'ip-blocklisted', probe: 'look-up-list', share: 0.04 },
  ],
  'spf-fail': [
    { cause: 'dmarc-fail', probe: 'look-up-domain', share: 0.12 },
    { cause: 'dkim-required', probe: 'look-up-domain', share: 0.08 },
  ],
  'dmarc-fail': [
    { cause: 'spf-fail', probe: 'look-up-domain', share: 0.12 },
    { cause: 'dkim-required', probe: 'look-up-domain', share: 0.06 },
  ],
  greylisted: [
    { cause: 'server-busy', probe: 'retry-later', share: 0.12 },
    { cause: 'rate-limited', probe: 'retry-later', share: 0.12 },
    { cause: 'recipient-verification-pending', probe: 'retry-later', share: 0.05 },
  ],
  'dkim-required': [
    { cause: 'spf-fail', probe: 'look-up-domain', share: 0.1 },
    { cause: 'dmarc-fail', probe: 'look-up-domain', share: 0.1 },
  ],
  'recipient-disabled': [
    { cause: 'recipient-unknown', probe: 'other-recipient', share: 0.1 },
    { cause: 'mailbox-full', probe: 'other-recipient', share: 0.04 },
  ],
  'server-error': [
    { cause: 'server-busy', probe: 'retry-later', share: 0.15 },
    { cause: 'greylisted', probe: 'retry-later', share: 0.08 },
    { cause: 'server-dns-broken', probe: 'look-up-domain', share: 0.05 },
  ],
  'mail-loop': [
    { cause: 'recipient-domain-local-by-mistake', probe: 'look-up-domain', share: 0.1 },
    { cause: 'server-error', probe: 'retry-later', share: 0.08 },
  ],
  'server-dns-broken': [
    { cause: 'sender-domain-invalid', probe: 'look-up-domain', share: 0.3 },
    { cause: 'reverse-dns-missing', probe: 'look-up-domain', share: 0.08 },
  ],
  'smtp-auth-disabled-tenant': [
    { cause: 'smtp-auth-disabled-mailbox', probe: 'admin-setting', share: 0.12 },
    { cause: 'security-defaults-block', probe: 'admin-setting', share: 0.05 },
  ],
  'smtp-auth-disabled-mailbox': [
    { cause: 'bad-credentials', probe: 'webmail-sign-in', share: 0.3 },
    { cause: 'smtp-auth-disabled-tenant', probe: 'admin-setting', share: 0.15 },
    { cause: 'security-defaults-block', probe: 'admin-setting', share: 0.08 },
    { cause: 'oauth-scope-missing', probe: 'decode-token', share: 0.04 },
  ],
  'basic-auth-retired': [
    { cause: 'smtp-auth-disabled-tenant', probe: 'admin-setting', share: 0.1 },
    { cause: 'app-password-required', probe: 'webmail-sign-in', share: 0.06 },
  ],
  'security-defaults-block': [
    { cause: 'account-locked', probe: 'retry-later', share: 0.04 },
    { cause: 'smtp-auth-disabled-tenant', probe: 'admin-setting', share: 0.05 },
  ],
  'conditional-access-block': [
    { cause: 'smtp-auth-disabled-mailbox', probe: 'sign-in-log', share: 0.12 },
    { cause: 'security-defaults-block', probe: 'sign-in-log', share: 0.08 },
  ],
  'mailbox-not-licensed': [
    { cause: 'smtp-auth-disabled-mailbox', probe: 'admin-setting', share: 0.15 },
    { cause: 'shared-mailbox-login', probe: 'admin-setting', share: 0.1 },
  ],
  'shared-mailbox-login': [
    { cause: 'oauth-token-wrong-user', probe: 'decode-token', share: 0.2 },
    { cause: 'oauth-scope-missing', probe: 'decode-token', share: 0.2 },
    { cause: 'smtp-auth-disabled-mailbox', probe: 'admin-setting', share: 0.15 },
  ],
  'federation-unavailable': [{ cause: 'bad-credentials', probe: 'webmail-sign-in', share: 0.06 }],
  'oauth-scope-missing': [
    { cause: 'oauth-token-expired', probe: 'decode-token', share: 0.25 },
    { cause: 'oauth-token-wrong-user', probe: 'decode-token', share: 0.2 },
    { cause: 'oauth-mailbox-permission-missing', probe: 'admin-setting', share: 0.08 },
  ],
  'oauth-token-expired': [
    { cause: 'oauth-scope-missing', probe: 'decode-token', share: 0.15 },
    { cause: 'oauth-client-misconfigured', probe: 'decode-token', share: 0.12 },
  ],
  'oauth-token-wrong-user': [
    { cause: 'oauth-scope-missing', probe: 'decode-token', share: 0.25 },
    { cause: 'shared-mailbox-login', probe: 'admin-setting', share: 0.15 },
  ],
  'oauth-client-misconfigured': [
    { cause: 'oauth-token-expired', probe: 'decode-token', share: 0.15 },
    { cause: 'oauth-scope-missing', probe: 'decode-token', share: 0.08 },
  ],
  'oauth-mailbox-permission-missing': [
    { cause: 'oauth-scope-missing', probe: 'decode-token', share: 0.1 },
    { cause: 'server-busy', probe: 'retry-later', share: 0.05 },
  ],
  'account-verification-required': [
    { cause: 'account-suspended', probe: 'webmail-sign-in', share: 0.08 },
    { cause: 'spam-content-rejected', probe: 'plain-message', share: 0.08 },
    { cause: 'web-login-required', probe: 'webmail-sign-in', share: 0.06 },
  ],
  'tenant-suspended': [
    { cause: 'account-suspended', probe: 'admin-setting', share: 0.1 },
    { cause: 'daily-limit-exceeded', probe: 'retry-later', share: 0.06 },
  ],
  'policy-block': [
    { cause: 'spam-content-rejected', probe: 'plain-message', share: 0.2 },
    { cause: 'ip-blocklisted', probe: 'look-up-list', share: 0.12 },
    { cause: 'message-malformed', probe: 'plain-message', share: 0.06 },
  ],
  'region-block': [
    { cause: 'bad-credentials', probe: 'other-network', share: 0.15 },
    { cause: 'policy-block', probe: 'other-network', share: 0.08 },
  ],
}
