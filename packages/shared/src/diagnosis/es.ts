import { dnsNoSuchHost } from '../causes/dns-no-such-host/es.ts'
import { dnsTimeout } from '../causes/dns-timeout/es.ts'
import { dnsRefused } from '../causes/dns-refused/es.ts'
import { dnsWrongAddress } from '../causes/dns-wrong-address/es.ts'
import { configValueMalformed } from '../causes/config-value-malformed/es.ts'
import { clientDefaultedToLocalhost } from '../causes/client-defaulted-to-localhost/es.ts'
import { localMailerMissing } from '../causes/local-mailer-missing/es.ts'
import { containerLocalhost } from '../causes/container-localhost/es.ts'
import { containerPortNotPublished } from '../causes/container-port-not-published/es.ts'
import { clientBug } from '../causes/client-bug/es.ts'
import { connectionRefused } from '../causes/connection-refused/es.ts'
import { portBlocked } from '../causes/port-blocked/es.ts'
import { hostUnreachable } from '../causes/host-unreachable/es.ts'
import { ipv6Broken } from '../causes/ipv6-broken/es.ts'
import { ipv4Unavailable } from '../causes/ipv4-unavailable/es.ts'
import { outsideOwnLimits } from '../causes/outside-own-limits/es.ts'
import { localPolicyDenied } from '../causes/local-policy-denied/es.ts'
import { connectionLost } from '../causes/connection-lost/es.ts'
import { smtpInterceptedByHost } from '../causes/smtp-intercepted-by-host/es.ts'
import { retiredHostname } from '../causes/retired-hostname/es.ts'
import { wrongEndpoint } from '../causes/wrong-endpoint/es.ts'
import { notAnSmtpServer } from '../causes/not-an-smtp-server/es.ts'
import { notAnImapServer } from '../causes/not-an-imap-server/es.ts'
import { plaintextOnTlsPort } from '../causes/plaintext-on-tls-port/es.ts'
import { greetingTimeout } from '../causes/greeting-timeout/es.ts'
import { smtpInspectionMiddlebox } from '../causes/smtp-inspection-middlebox/es.ts'
import { antivirusSmtpProxy } from '../causes/antivirus-smtp-proxy/es.ts'
import { serverBusy } from '../causes/server-busy/es.ts'
import { tooManyConnections } from '../causes/too-many-connections/es.ts'
import { connectionMessageLimit } from '../causes/connection-message-limit/es.ts'
import { tooManyErrors } from '../causes/too-many-errors/es.ts'
import { idleTimeout } from '../causes/idle-timeout/es.ts'
import { heloRejected } from '../causes/helo-rejected/es.ts'
import { clientUsedHeloNotEhlo } from '../causes/client-used-helo-not-ehlo/es.ts'
import { clientProtocolError } from '../causes/client-protocol-error/es.ts'
import { badSequence } from '../causes/bad-sequence/es.ts'
import { wrongPortForSubmission } from '../causes/wrong-port-for-submission/es.ts'
import { implicitTlsOnStarttlsPort } from '../causes/implicit-tls-on-starttls-port/es.ts'
import { starttlsInsideTls } from '../causes/starttls-inside-tls/es.ts'
import { starttlsNotOffered } from '../causes/starttls-not-offered/es.ts'
import { starttlsRequired } from '../causes/starttls-required/es.ts'
import { serverTlsBroken } from '../causes/server-tls-broken/es.ts'
import { tlsVersionTooOld } from '../causes/tls-version-too-old/es.ts'
import { clientTlsOutdated } from '../causes/client-tls-outdated/es.ts'
import { tlsVersionMismatch } from '../causes/tls-version-mismatch/es.ts'
import { tlsCipherMismatch } from '../causes/tls-cipher-mismatch/es.ts'
import { weakKey } from '../causes/weak-key/es.ts'
import { legacyRenegotiation } from '../causes/legacy-renegotiation/es.ts'
import { sniNeeded } from '../causes/sni-needed/es.ts'
import { clientCertRequired } from '../causes/client-cert-required/es.ts'
import { certSelfSigned } from '../causes/cert-self-signed/es.ts'
import { certUnknownCa } from '../causes/cert-unknown-ca/es.ts'
import { certChainIncomplete } from '../causes/cert-chain-incomplete/es.ts'
import { certExpired } from '../causes/cert-expired/es.ts'
import { certNotYetValid } from '../causes/cert-not-yet-valid/es.ts'
import { certHostnameMismatch } from '../causes/cert-hostname-mismatch/es.ts'
import { certRevocationCheckFailed } from '../causes/cert-revocation-check-failed/es.ts'
import { clientCaStoreMissing } from '../causes/client-ca-store-missing/es.ts'
import { clientCaStoreOutdated } from '../causes/client-ca-store-outdated/es.ts'
import { antivirusTlsInterception } from '../causes/antivirus-tls-interception/es.ts'
import { badCredentials } from '../causes/bad-credentials/es.ts'
import { credentialsMissing } from '../causes/credentials-missing/es.ts'
import { wrongUsernameForm } from '../causes/wrong-username-form/es.ts'
import { apiKeyRequiredAsPassword } from '../causes/api-key-required-as-password/es.ts'
import { wrongRegion } from '../causes/wrong-region/es.ts'
import { iamPolicyDenied } from '../causes/iam-policy-denied/es.ts'
import { authRequired } from '../causes/auth-required/es.ts'
import { authNotOffered } from '../causes/auth-not-offered/es.ts'
import { authMechanismUnsupported } from '../causes/auth-mechanism-unsupported/es.ts'
import { clientSaslMissing } from '../causes/client-sasl-missing/es.ts'
import { clientRefusesPlaintextAuth } from '../causes/client-refuses-plaintext-auth/es.ts'
import { authEncodingBroken } from '../causes/auth-encoding-broken/es.ts'
import { accountLocked } from '../causes/account-locked/es.ts'
import { smtpServiceNotEnabled } from '../causes/smtp-service-not-enabled/es.ts'
import { serverAuthBackendDown } from '../causes/server-auth-backend-down/es.ts'
import { serverPolicyBeforeAuth } from '../causes/server-policy-before-auth/es.ts'
import { accountNotActivated } from '../causes/account-not-activated/es.ts'
import { accountSuspended } from '../causes/account-suspended/es.ts'
import { passwordSpecialChars } from '../causes/password-special-chars/es.ts'
import { appPasswordRequired } from '../causes/app-password-required/es.ts'
import { authorizationCodeRequired } from '../causes/authorization-code-required/es.ts'
import { webLoginRequired } from '../causes/web-login-required/es.ts'
import { accountDisabled } from '../causes/account-disabled/es.ts'
import { passwordChangeRequired } from '../causes/password-change-required/es.ts'
import { tooManyLogins } from '../causes/too-many-logins/es.ts'
import { senderNotOwned } from '../causes/sender-not-owned/es.ts'
import { senderLoginMapBroken } from '../causes/sender-login-map-broken/es.ts'
import { senderNotVerified } from '../causes/sender-not-verified/es.ts'
import { domainNotVerified } from '../causes/domain-not-verified/es.ts'
import { sandboxAccount } from '../causes/sandbox-account/es.ts'
import { senderMissing } from '../causes/sender-missing/es.ts'
import { senderMalformed } from '../causes/sender-malformed/es.ts'
import { senderDomainInvalid } from '../causes/sender-domain-invalid/es.ts'
import { senderVerifyFailed } from '../causes/sender-verify-failed/es.ts'
import { antiSpoofingPolicy } from '../causes/anti-spoofing-policy/es.ts'
import { sendAsDenied } from '../causes/send-as-denied/es.ts'
import { relayDenied } from '../causes/relay-denied/es.ts'
import { relayIpNotRegistered } from '../causes/relay-ip-not-registered/es.ts'
import { recipientUnknown } from '../causes/recipient-unknown/es.ts'
import { recipientMalformed } from '../causes/recipient-malformed/es.ts'
import { recipientDomainInvalid } from '../causes/recipient-domain-invalid/es.ts'
import { recipientDomainLocalByMistake } from '../causes/recipient-domain-local-by-mistake/es.ts'
import { recipientSuppressed } from '../causes/recipient-suppressed/es.ts'
import { recipientVerificationPending } from '../causes/recipient-verification-pending/es.ts'
import { tooManyRecipients } from '../causes/too-many-recipients/es.ts'
import { mailboxFull } from '../causes/mailbox-full/es.ts'
import { dailyLimitExceeded } from '../causes/daily-limit-exceeded/es.ts'
import { rateLimited } from '../causes/rate-limited/es.ts'
import { messageTooLarge } from '../causes/message-too-large/es.ts'
import { serverStorageFull } from '../causes/server-storage-full/es.ts'
import { recipientRateLimited } from '../causes/recipient-rate-limited/es.ts'
import { senderMailboxFull } from '../causes/sender-mailbox-full/es.ts'
import { messageMalformed } from '../causes/message-malformed/es.ts'
import { lineTooLong } from '../causes/line-too-long/es.ts'
import { bareLf } from '../causes/bare-lf/es.ts'
import { smtputf8Unsupported } from '../causes/smtputf8-unsupported/es.ts'
import { spamContentRejected } from '../causes/spam-content-rejected/es.ts'
import { domainBlocklisted } from '../causes/domain-blocklisted/es.ts'
import { attachmentBlocked } from '../causes/attachment-blocked/es.ts'
import { ipBlocklisted } from '../causes/ip-blocklisted/es.ts'
import { dnsblMisconfiguredAtReceiver } from '../causes/dnsbl-misconfigured-at-receiver/es.ts'
import { reverseDnsMissing } from '../causes/reverse-dns-missing/es.ts'
import { spfFail } from '../causes/spf-fail/es.ts'
import { dmarcFail } from '../causes/dmarc-fail/es.ts'
import { greylisted } from '../causes/greylisted/es.ts'
import { dkimRequired } from '../causes/dkim-required/es.ts'
import { recipientDisabled } from '../causes/recipient-disabled/es.ts'
import { serverError } from '../causes/server-error/es.ts'
import { mailLoop } from '../causes/mail-loop/es.ts'
import { serverDnsBroken } from '../causes/server-dns-broken/es.ts'
import { smtpAuthDisabledTenant } from '../causes/smtp-auth-disabled-tenant/es.ts'
import { smtpAuthDisabledMailbox } from '../causes/smtp-auth-disabled-mailbox/es.ts'
import { basicAuthRetired } from '../causes/basic-auth-retired/es.ts'
import { securityDefaultsBlock } from '../causes/security-defaults-block/es.ts'
import { conditionalAccessBlock } from '../causes/conditional-access-block/es.ts'
import { mailboxNotLicensed } from '../causes/mailbox-not-licensed/es.ts'
import { sharedMailboxLogin } from '../causes/shared-mailbox-login/es.ts'
import { federationUnavailable } from '../causes/federation-unavailable/es.ts'
import { oauthScopeMissing } from '../causes/oauth-scope-missing/es.ts'
import { oauthTokenExpired } from '../causes/oauth-token-expired/es.ts'
import { oauthTokenWrongUser } from '../causes/oauth-token-wrong-user/es.ts'
import { oauthClientMisconfigured } from '../causes/oauth-client-misconfigured/es.ts'
import { oauthMailboxPermissionMissing } from '../causes/oauth-mailbox-permission-missing/es.ts'
import { accountVerificationRequired } from '../causes/account-verification-required/es.ts'
import { tenantSuspended } from '../causes/tenant-suspended/es.ts'
import { externalForwardingBlocked } from '../causes/external-forwarding-blocked/es.ts'
import { policyBlock } from '../causes/policy-block/es.ts'
import { regionBlock } from '../causes/region-block/es.ts'
import { mxBroken } from '../causes/mx-broken/es.ts'
import { spfMissing } from '../causes/spf-missing/es.ts'
import { spfRecordInvalid } from '../causes/spf-record-invalid/es.ts'
import { dkimKeyMissing } from '../causes/dkim-key-missing/es.ts'
import { dkimKeyInvalid } from '../causes/dkim-key-invalid/es.ts'
import { dmarcMissing } from '../causes/dmarc-missing/es.ts'
import { dmarcRecordInvalid } from '../causes/dmarc-record-invalid/es.ts'
import { dmarcPolicyNone } from '../causes/dmarc-policy-none/es.ts'
import { mtaStsBroken } from '../causes/mta-sts-broken/es.ts'
import { daneMismatch } from '../causes/dane-mismatch/es.ts'
import { dnssecBogus } from '../causes/dnssec-bogus/es.ts'
import { weakTlsOffered } from '../causes/weak-tls-offered/es.ts'
import { authOfferedInClear } from '../causes/auth-offered-in-clear/es.ts'
import { starttlsInjection } from '../causes/starttls-injection/es.ts'
import { openRelay } from '../causes/open-relay/es.ts'
import { senderOutsideDomain } from '../causes/sender-outside-domain/es.ts'
import { senderMayBeRewritten } from '../causes/sender-may-be-rewritten/es.ts'
import { certExpiresSoon } from '../causes/cert-expires-soon/es.ts'
import { certPinMismatch } from '../causes/cert-pin-mismatch/es.ts'
import { ocspStapleMissing } from '../causes/ocsp-staple-missing/es.ts'
import { senderRewritten } from '../causes/sender-rewritten/es.ts'
import { sentOnBehalf } from '../causes/sent-on-behalf/es.ts'
import { deliveredToJunk } from '../causes/delivered-to-junk/es.ts'
import { copyMissing } from '../causes/copy-missing/es.ts'
import { mailboxUnreadable } from '../causes/mailbox-unreadable/es.ts'
import { mailboxLoginRefused } from '../causes/mailbox-login-refused/es.ts'
import { messageBounced } from '../causes/message-bounced/es.ts'
import { copyNotAuthenticated } from '../causes/copy-not-authenticated/es.ts'
import { hopInClear } from '../causes/hop-in-clear/es.ts'
import { refusedAtRandom } from '../causes/refused-at-random/es.ts'
import { sentCopyWithLogin } from '../causes/sent-copy-with-login/es.ts'
import { passwordRefusedBefore } from '../causes/password-refused-before/es.ts'
import { observationWords } from './observations/es.ts'
import { probeTexts } from './probe-texts/es.ts'
import type { DiagnosisTexts } from './texts.ts'

export const texts: DiagnosisTexts = {
  language: 'es',
  causes: {
    'dns-no-such-host': dnsNoSuchHost,
    'dns-timeout': dnsTimeout,
    'dns-refused': dnsRefused,
    'dns-wrong-address': dnsWrongAddress,
    'config-value-malformed': configValueMalformed,
    'client-defaulted-to-localhost': clientDefaultedToLocalhost,
    'local-mailer-missing': localMailerMissing,
    'container-localhost': containerLocalhost,
    'container-port-not-published': containerPortNotPublished,
    'client-bug': clientBug,
    'connection-refused': connectionRefused,
    'port-blocked': portBlocked,
    'host-unreachable': hostUnreachable,
    'ipv6-broken': ipv6Broken,
    'ipv4-unavailable': ipv4Unavailable,
    'outside-own-limits': outsideOwnLimits,
    'local-policy-denied': localPolicyDenied,
    'connection-lost': connectionLost,
    'smtp-intercepted-by-host': smtpInterceptedByHost,
    'retired-hostname': retiredHostname,
    'wrong-endpoint': wrongEndpoint,
    'not-an-smtp-server': notAnSmtpServer,
    'not-an-imap-server': notAnImapServer,
    'plaintext-on-tls-port': plaintextOnTlsPort,
    'greeting-timeout': greetingTimeout,
    'smtp-inspection-middlebox': smtpInspectionMiddlebox,
    'antivirus-smtp-proxy': antivirusSmtpProxy,
    'server-busy': serverBusy,
    'too-many-connections': tooManyConnections,
    'connection-message-limit': connectionMessageLimit,
    'too-many-errors': tooManyErrors,
    'idle-timeout': idleTimeout,
    'helo-rejected': heloRejected,
    'client-used-helo-not-ehlo': clientUsedHeloNotEhlo,
    'client-protocol-error': clientProtocolError,
    'bad-sequence': badSequence,
    'wrong-port-for-submission': wrongPortForSubmission,
    'implicit-tls-on-starttls-port': implicitTlsOnStarttlsPort,
    'starttls-inside-tls': starttlsInsideTls,
    'starttls-not-offered': starttlsNotOffered,
    'starttls-required': starttlsRequired,
    'server-tls-broken': serverTlsBroken,
    'tls-version-too-old': tlsVersionTooOld,
    'client-tls-outdated': clientTlsOutdated,
    'tls-version-mismatch': tlsVersionMismatch,
    'tls-cipher-mismatch': tlsCipherMismatch,
    'weak-key': weakKey,
    'legacy-renegotiation': legacyRenegotiation,
    'sni-needed': sniNeeded,
    'client-cert-required': clientCertRequired,
    'cert-self-signed': certSelfSigned,
    'cert-unknown-ca': certUnknownCa,
    'cert-chain-incomplete': certChainIncomplete,
    'cert-expired': certExpired,
    'cert-not-yet-valid': certNotYetValid,
    'cert-hostname-mismatch': certHostnameMismatch,
    'cert-revocation-check-failed': certRevocationCheckFailed,
    'client-ca-store-missing': clientCaStoreMissing,
    'client-ca-store-outdated': clientCaStoreOutdated,
    'antivirus-tls-interception': antivirusTlsInterception,
    'bad-credentials': badCredentials,
    'credentials-missing': credentialsMissing,
    'wrong-username-form': wrongUsernameForm,
    'api-key-required-as-password': apiKeyRequiredAsPassword,
    'wrong-region': wrongRegion,
    'iam-policy-denied': iamPolicyDenied,
    'auth-required': authRequired,
    'auth-not-offered': authNotOffered,
    'auth-mechanism-unsupported': authMechanismUnsupported,
    'client-sasl-missing': clientSaslMissing,
    'client-refuses-plaintext-auth': clientRefusesPlaintextAuth,
    'auth-encoding-broken': authEncodingBroken,
    'account-locked': accountLocked,
    'smtp-service-not-enabled': smtpServiceNotEnabled,
    'server-auth-backend-down': serverAuthBackendDown,
    'server-policy-before-auth': serverPolicyBeforeAuth,
    'account-not-activated': accountNotActivated,
    'account-suspended': accountSuspended,
    'password-special-chars': passwordSpecialChars,
    'app-password-required': appPasswordRequired,
    'authorization-code-required': authorizationCodeRequired,
    'web-login-required': webLoginRequired,
    'account-disabled': accountDisabled,
    'password-change-required': passwordChangeRequired,
    'too-many-logins': tooManyLogins,
    'sender-not-owned': senderNotOwned,
    'sender-login-map-broken': senderLoginMapBroken,
    'sender-not-verified': senderNotVerified,
    'domain-not-verified': domainNotVerified,
    'sandbox-account': sandboxAccount,
    'sender-missing': senderMissing,
    'sender-malformed': senderMalformed,
    'sender-domain-invalid': senderDomainInvalid,
    'sender-verify-failed': senderVerifyFailed,
    'anti-spoofing-policy': antiSpoofingPolicy,
    'send-as-denied': sendAsDenied,
    'relay-denied': relayDenied,
    'relay-ip-not-registered': relayIpNotRegistered,
    'recipient-unknown': recipientUnknown,
    'recipient-malformed': recipientMalformed,
    'recipient-domain-invalid': recipientDomainInvalid,
    'recipient-domain-local-by-mistake': recipientDomainLocalByMistake,
    'recipient-suppressed': recipientSuppressed,
    'recipient-verification-pending': recipientVerificationPending,
    'too-many-recipients': tooManyRecipients,
    'mailbox-full': mailboxFull,
    'daily-limit-exceeded': dailyLimitExceeded,
    'rate-limited': rateLimited,
    'message-too-large': messageTooLarge,
    'server-storage-full': serverStorageFull,
    'recipient-rate-limited': recipientRateLimited,
    'sender-mailbox-full': senderMailboxFull,
    'message-malformed': messageMalformed,
    'line-too-long': lineTooLong,
    'bare-lf': bareLf,
    'smtputf8-unsupported': smtputf8Unsupported,
    'spam-content-rejected': spamContentRejected,
    'domain-blocklisted': domainBlocklisted,
    'attachment-blocked': attachmentBlocked,
    'ip-blocklisted': ipBlocklisted,
    'dnsbl-misconfigured-at-receiver': dnsblMisconfiguredAtReceiver,
    'reverse-dns-missing': reverseDnsMissing,
    'spf-fail': spfFail,
    'dmarc-fail': dmarcFail,
    greylisted: greylisted,
    'dkim-required': dkimRequired,
    'recipient-disabled': recipientDisabled,
    'server-error': serverError,
    'mail-loop': mailLoop,
    'server-dns-broken': serverDnsBroken,
    'smtp-auth-disabled-tenant': smtpAuthDisabledTenant,
    'smtp-auth-disabled-mailbox': smtpAuthDisabledMailbox,
    'basic-auth-retired': basicAuthRetired,
    'security-defaults-block': securityDefaultsBlock,
    'conditional-access-block': conditionalAccessBlock,
    'mailbox-not-licensed': mailboxNotLicensed,
    'shared-mailbox-login': sharedMailboxLogin,
    'federation-unavailable': federationUnavailable,
    'oauth-scope-missing': oauthScopeMissing,
    'oauth-token-expired': oauthTokenExpired,
    'oauth-token-wrong-user': oauthTokenWrongUser,
    'oauth-client-misconfigured': oauthClientMisconfigured,
    'oauth-mailbox-permission-missing': oauthMailboxPermissionMissing,
    'account-verification-required': accountVerificationRequired,
    'tenant-suspended': tenantSuspended,
    'external-forwarding-blocked': externalForwardingBlocked,
    'policy-block': policyBlock,
    'region-block': regionBlock,
    'mx-broken': mxBroken,
    'spf-missing': spfMissing,
    'spf-record-invalid': spfRecordInvalid,
    'dkim-key-missing': dkimKeyMissing,
    'dkim-key-invalid': dkimKeyInvalid,
    'dmarc-missing': dmarcMissing,
    'dmarc-record-invalid': dmarcRecordInvalid,
    'dmarc-policy-none': dmarcPolicyNone,
    'mta-sts-broken': mtaStsBroken,
    'dane-mismatch': daneMismatch,
    'dnssec-bogus': dnssecBogus,
    'weak-tls-offered': weakTlsOffered,
    'auth-offered-in-clear': authOfferedInClear,
    'starttls-injection': starttlsInjection,
    'open-relay': openRelay,
    'sender-outside-domain': senderOutsideDomain,
    'sender-may-be-rewritten': senderMayBeRewritten,
    'cert-expires-soon': certExpiresSoon,
    'cert-pin-mismatch': certPinMismatch,
    'ocsp-staple-missing': ocspStapleMissing,
    'sender-rewritten': senderRewritten,
    'sent-on-behalf': sentOnBehalf,
    'delivered-to-junk': deliveredToJunk,
    'copy-missing': copyMissing,
    'mailbox-unreadable': mailboxUnreadable,
    'mailbox-login-refused': mailboxLoginRefused,
    'message-bounced': messageBounced,
    'copy-not-authenticated': copyNotAuthenticated,
    'hop-in-clear': hopInClear,
    'refused-at-random': refusedAtRandom,
    'sent-copy-with-login': sentCopyWithLogin,
    'password-refused-before': passwordRefusedBefore,
  },
  observations: observationWords,
  ...probeTexts,
}
