import { dnsNoSuchHost } from '../causes/dns-no-such-host/en.ts'
import { dnsTimeout } from '../causes/dns-timeout/en.ts'
import { dnsRefused } from '../causes/dns-refused/en.ts'
import { dnsWrongAddress } from '../causes/dns-wrong-address/en.ts'
import { configValueMalformed } from '../causes/config-value-malformed/en.ts'
import { clientDefaultedToLocalhost } from '../causes/client-defaulted-to-localhost/en.ts'
import { localMailerMissing } from '../causes/local-mailer-missing/en.ts'
import { containerLocalhost } from '../causes/container-localhost/en.ts'
import { containerPortNotPublished } from '../causes/container-port-not-published/en.ts'
import { clientBug } from '../causes/client-bug/en.ts'
import { connectionRefused } from '../causes/connection-refused/en.ts'
import { portBlocked } from '../causes/port-blocked/en.ts'
import { hostUnreachable } from '../causes/host-unreachable/en.ts'
import { ipv6Broken } from '../causes/ipv6-broken/en.ts'
import { ipv4Unavailable } from '../causes/ipv4-unavailable/en.ts'
import { outsideOwnLimits } from '../causes/outside-own-limits/en.ts'
import { localPolicyDenied } from '../causes/local-policy-denied/en.ts'
import { connectionLost } from '../causes/connection-lost/en.ts'
import { smtpInterceptedByHost } from '../causes/smtp-intercepted-by-host/en.ts'
import { retiredHostname } from '../causes/retired-hostname/en.ts'
import { wrongEndpoint } from '../causes/wrong-endpoint/en.ts'
import { notAnSmtpServer } from '../causes/not-an-smtp-server/en.ts'
import { notAnImapServer } from '../causes/not-an-imap-server/en.ts'
import { plaintextOnTlsPort } from '../causes/plaintext-on-tls-port/en.ts'
import { greetingTimeout } from '../causes/greeting-timeout/en.ts'
import { smtpInspectionMiddlebox } from '../causes/smtp-inspection-middlebox/en.ts'
import { antivirusSmtpProxy } from '../causes/antivirus-smtp-proxy/en.ts'
import { serverBusy } from '../causes/server-busy/en.ts'
import { tooManyConnections } from '../causes/too-many-connections/en.ts'
import { connectionMessageLimit } from '../causes/connection-message-limit/en.ts'
import { tooManyErrors } from '../causes/too-many-errors/en.ts'
import { idleTimeout } from '../causes/idle-timeout/en.ts'
import { heloRejected } from '../causes/helo-rejected/en.ts'
import { clientUsedHeloNotEhlo } from '../causes/client-used-helo-not-ehlo/en.ts'
import { clientProtocolError } from '../causes/client-protocol-error/en.ts'
import { badSequence } from '../causes/bad-sequence/en.ts'
import { wrongPortForSubmission } from '../causes/wrong-port-for-submission/en.ts'
import { implicitTlsOnStarttlsPort } from '../causes/implicit-tls-on-starttls-port/en.ts'
import { starttlsInsideTls } from '../causes/starttls-inside-tls/en.ts'
import { starttlsNotOffered } from '../causes/starttls-not-offered/en.ts'
import { starttlsRequired } from '../causes/starttls-required/en.ts'
import { serverTlsBroken } from '../causes/server-tls-broken/en.ts'
import { tlsVersionTooOld } from '../causes/tls-version-too-old/en.ts'
import { clientTlsOutdated } from '../causes/client-tls-outdated/en.ts'
import { tlsVersionMismatch } from '../causes/tls-version-mismatch/en.ts'
import { tlsCipherMismatch } from '../causes/tls-cipher-mismatch/en.ts'
import { weakKey } from '../causes/weak-key/en.ts'
import { legacyRenegotiation } from '../causes/legacy-renegotiation/en.ts'
import { sniNeeded } from '../causes/sni-needed/en.ts'
import { clientCertRequired } from '../causes/client-cert-required/en.ts'
import { certSelfSigned } from '../causes/cert-self-signed/en.ts'
import { certUnknownCa } from '../causes/cert-unknown-ca/en.ts'
import { certChainIncomplete } from '../causes/cert-chain-incomplete/en.ts'
import { certExpired } from '../causes/cert-expired/en.ts'
import { certNotYetValid } from '../causes/cert-not-yet-valid/en.ts'
import { certHostnameMismatch } from '../causes/cert-hostname-mismatch/en.ts'
import { certRevocationCheckFailed } from '../causes/cert-revocation-check-failed/en.ts'
import { clientCaStoreMissing } from '../causes/client-ca-store-missing/en.ts'
import { clientCaStoreOutdated } from '../causes/client-ca-store-outdated/en.ts'
import { antivirusTlsInterception } from '../causes/antivirus-tls-interception/en.ts'
import { badCredentials } from '../causes/bad-credentials/en.ts'
import { credentialsMissing } from '../causes/credentials-missing/en.ts'
import { wrongUsernameForm } from '../causes/wrong-username-form/en.ts'
import { apiKeyRequiredAsPassword } from '../causes/api-key-required-as-password/en.ts'
import { wrongRegion } from '../causes/wrong-region/en.ts'
import { iamPolicyDenied } from '../causes/iam-policy-denied/en.ts'
import { authRequired } from '../causes/auth-required/en.ts'
import { authNotOffered } from '../causes/auth-not-offered/en.ts'
import { authMechanismUnsupported } from '../causes/auth-mechanism-unsupported/en.ts'
import { clientSaslMissing } from '../causes/client-sasl-missing/en.ts'
import { clientRefusesPlaintextAuth } from '../causes/client-refuses-plaintext-auth/en.ts'
import { authEncodingBroken } from '../causes/auth-encoding-broken/en.ts'
import { accountLocked } from '../causes/account-locked/en.ts'
import { smtpServiceNotEnabled } from '../causes/smtp-service-not-enabled/en.ts'
import { serverAuthBackendDown } from '../causes/server-auth-backend-down/en.ts'
import { serverPolicyBeforeAuth } from '../causes/server-policy-before-auth/en.ts'
import { accountNotActivated } from '../causes/account-not-activated/en.ts'
import { accountSuspended } from '../causes/account-suspended/en.ts'
import { passwordSpecialChars } from '../causes/password-special-chars/en.ts'
import { appPasswordRequired } from '../causes/app-password-required/en.ts'
import { authorizationCodeRequired } from '../causes/authorization-code-required/en.ts'
import { webLoginRequired } from '../causes/web-login-required/en.ts'
import { accountDisabled } from '../causes/account-disabled/en.ts'
import { passwordChangeRequired } from '../causes/password-change-required/en.ts'
import { tooManyLogins } from '../causes/too-many-logins/en.ts'
import { senderNotOwned } from '../causes/sender-not-owned/en.ts'
import { senderLoginMapBroken } from '../causes/sender-login-map-broken/en.ts'
import { senderNotVerified } from '../causes/sender-not-verified/en.ts'
import { domainNotVerified } from '../causes/domain-not-verified/en.ts'
import { sandboxAccount } from '../causes/sandbox-account/en.ts'
import { senderMissing } from '../causes/sender-missing/en.ts'
import { senderMalformed } from '../causes/sender-malformed/en.ts'
import { senderDomainInvalid } from '../causes/sender-domain-invalid/en.ts'
import { senderVerifyFailed } from '../causes/sender-verify-failed/en.ts'
import { antiSpoofingPolicy } from '../causes/anti-spoofing-policy/en.ts'
import { sendAsDenied } from '../causes/send-as-denied/en.ts'
import { relayDenied } from '../causes/relay-denied/en.ts'
import { relayIpNotRegistered } from '../causes/relay-ip-not-registered/en.ts'
import { recipientUnknown } from '../causes/recipient-unknown/en.ts'
import { recipientMalformed } from '../causes/recipient-malformed/en.ts'
import { recipientDomainInvalid } from '../causes/recipient-domain-invalid/en.ts'
import { recipientDomainLocalByMistake } from '../causes/recipient-domain-local-by-mistake/en.ts'
import { recipientSuppressed } from '../causes/recipient-suppressed/en.ts'
import { recipientVerificationPending } from '../causes/recipient-verification-pending/en.ts'
import { tooManyRecipients } from '../causes/too-many-recipients/en.ts'
import { mailboxFull } from '../causes/mailbox-full/en.ts'
import { dailyLimitExceeded } from '../causes/daily-limit-exceeded/en.ts'
import { rateLimited } from '../causes/rate-limited/en.ts'
import { messageTooLarge } from '../causes/message-too-large/en.ts'
import { serverStorageFull } from '../causes/server-storage-full/en.ts'
import { recipientRateLimited } from '../causes/recipient-rate-limited/en.ts'
import { senderMailboxFull } from '../causes/sender-mailbox-full/en.ts'
import { messageMalformed } from '../causes/message-malformed/en.ts'
import { lineTooLong } from '../causes/line-too-long/en.ts'
import { bareLf } from '../causes/bare-lf/en.ts'
import { smtputf8Unsupported } from '../causes/smtputf8-unsupported/en.ts'
import { spamContentRejected } from '../causes/spam-content-rejected/en.ts'
import { domainBlocklisted } from '../causes/domain-blocklisted/en.ts'
import { attachmentBlocked } from '../causes/attachment-blocked/en.ts'
import { ipBlocklisted } from '../causes/ip-blocklisted/en.ts'
import { dnsblMisconfiguredAtReceiver } from '../causes/dnsbl-misconfigured-at-receiver/en.ts'
import { reverseDnsMissing } from '../causes/reverse-dns-missing/en.ts'
import { spfFail } from '../causes/spf-fail/en.ts'
import { dmarcFail } from '../causes/dmarc-fail/en.ts'
import { greylisted } from '../causes/greylisted/en.ts'
import { dkimRequired } from '../causes/dkim-required/en.ts'
import { recipientDisabled } from '../causes/recipient-disabled/en.ts'
import { serverError } from '../causes/server-error/en.ts'
import { mailLoop } from '../causes/mail-loop/en.ts'
import { serverDnsBroken } from '../causes/server-dns-broken/en.ts'
import { smtpAuthDisabledTenant } from '../causes/smtp-auth-disabled-tenant/en.ts'
import { smtpAuthDisabledMailbox } from '../causes/smtp-auth-disabled-mailbox/en.ts'
import { basicAuthRetired } from '../causes/basic-auth-retired/en.ts'
import { securityDefaultsBlock } from '../causes/security-defaults-block/en.ts'
import { conditionalAccessBlock } from '../causes/conditional-access-block/en.ts'
import { mailboxNotLicensed } from '../causes/mailbox-not-licensed/en.ts'
import { sharedMailboxLogin } from '../causes/shared-mailbox-login/en.ts'
import { federationUnavailable } from '../causes/federation-unavailable/en.ts'
import { oauthScopeMissing } from '../causes/oauth-scope-missing/en.ts'
import { oauthTokenExpired } from '../causes/oauth-token-expired/en.ts'
import { oauthTokenWrongUser } from '../causes/oauth-token-wrong-user/en.ts'
import { oauthClientMisconfigured } from '../causes/oauth-client-misconfigured/en.ts'
import { oauthMailboxPermissionMissing } from '../causes/oauth-mailbox-permission-missing/en.ts'
import { accountVerificationRequired } from '../causes/account-verification-required/en.ts'
import { tenantSuspended } from '../causes/tenant-suspended/en.ts'
import { externalForwardingBlocked } from '../causes/external-forwarding-blocked/en.ts'
import { policyBlock } from '../causes/policy-block/en.ts'
import { regionBlock } from '../causes/region-block/en.ts'
import { mxBroken } from '../causes/mx-broken/en.ts'
import { spfMissing } from '../causes/spf-missing/en.ts'
import { spfRecordInvalid } from '../causes/spf-record-invalid/en.ts'
import { dkimKeyMissing } from '../causes/dkim-key-missing/en.ts'
import { dkimKeyInvalid } from '../causes/dkim-key-invalid/en.ts'
import { dmarcMissing } from '../causes/dmarc-missing/en.ts'
import { dmarcRecordInvalid } from '../causes/dmarc-record-invalid/en.ts'
import { dmarcPolicyNone } from '../causes/dmarc-policy-none/en.ts'
import { mtaStsBroken } from '../causes/mta-sts-broken/en.ts'
import { daneMismatch } from '../causes/dane-mismatch/en.ts'
import { dnssecBogus } from '../causes/dnssec-bogus/en.ts'
import { weakTlsOffered } from '../causes/weak-tls-offered/en.ts'
import { authOfferedInClear } from '../causes/auth-offered-in-clear/en.ts'
import { starttlsInjection } from '../causes/starttls-injection/en.ts'
import { openRelay } from '../causes/open-relay/en.ts'
import { senderOutsideDomain } from '../causes/sender-outside-domain/en.ts'
import { senderMayBeRewritten } from '../causes/sender-may-be-rewritten/en.ts'
import { certExpiresSoon } from '../causes/cert-expires-soon/en.ts'
import { certPinMismatch } from '../causes/cert-pin-mismatch/en.ts'
import { ocspStapleMissing } from '../causes/ocsp-staple-missing/en.ts'
import { senderRewritten } from '../causes/sender-rewritten/en.ts'
import { sentOnBehalf } from '../causes/sent-on-behalf/en.ts'
import { deliveredToJunk } from '../causes/delivered-to-junk/en.ts'
import { copyMissing } from '../causes/copy-missing/en.ts'
import { mailboxUnreadable } from '../causes/mailbox-unreadable/en.ts'
import { mailboxLoginRefused } from '../causes/mailbox-login-refused/en.ts'
import { messageBounced } from '../causes/message-bounced/en.ts'
import { copyNotAuthenticated } from '../causes/copy-not-authenticated/en.ts'
import { hopInClear } from '../causes/hop-in-clear/en.ts'
import { refusedAtRandom } from '../causes/refused-at-random/en.ts'
import { sentCopyWithLogin } from '../causes/sent-copy-with-login/en.ts'
import { passwordRefusedBefore } from '../causes/password-refused-before/en.ts'
import { observationWords } from './observations/en.ts'
import { probeTexts } from './probe-texts/en.ts'
import type { DiagnosisTexts } from './texts.ts'

export const texts: DiagnosisTexts = {
  language: 'en',
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
