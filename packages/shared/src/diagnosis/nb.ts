import { dnsNoSuchHost } from '../causes/dns-no-such-host/nb.ts'
import { dnsTimeout } from '../causes/dns-timeout/nb.ts'
import { dnsRefused } from '../causes/dns-refused/nb.ts'
import { dnsWrongAddress } from '../causes/dns-wrong-address/nb.ts'
import { configValueMalformed } from '../causes/config-value-malformed/nb.ts'
import { clientDefaultedToLocalhost } from '../causes/client-defaulted-to-localhost/nb.ts'
import { localMailerMissing } from '../causes/local-mailer-missing/nb.ts'
import { containerLocalhost } from '../causes/container-localhost/nb.ts'
import { containerPortNotPublished } from '../causes/container-port-not-published/nb.ts'
import { clientBug } from '../causes/client-bug/nb.ts'
import { connectionRefused } from '../causes/connection-refused/nb.ts'
import { portBlocked } from '../causes/port-blocked/nb.ts'
import { hostUnreachable } from '../causes/host-unreachable/nb.ts'
import { ipv6Broken } from '../causes/ipv6-broken/nb.ts'
import { ipv4Unavailable } from '../causes/ipv4-unavailable/nb.ts'
import { outsideOwnLimits } from '../causes/outside-own-limits/nb.ts'
import { localPolicyDenied } from '../causes/local-policy-denied/nb.ts'
import { connectionLost } from '../causes/connection-lost/nb.ts'
import { smtpInterceptedByHost } from '../causes/smtp-intercepted-by-host/nb.ts'
import { retiredHostname } from '../causes/retired-hostname/nb.ts'
import { wrongEndpoint } from '../causes/wrong-endpoint/nb.ts'
import { notAnSmtpServer } from '../causes/not-an-smtp-server/nb.ts'
import { notAnImapServer } from '../causes/not-an-imap-server/nb.ts'
import { plaintextOnTlsPort } from '../causes/plaintext-on-tls-port/nb.ts'
import { greetingTimeout } from '../causes/greeting-timeout/nb.ts'
import { smtpInspectionMiddlebox } from '../causes/smtp-inspection-middlebox/nb.ts'
import { antivirusSmtpProxy } from '../causes/antivirus-smtp-proxy/nb.ts'
import { serverBusy } from '../causes/server-busy/nb.ts'
import { tooManyConnections } from '../causes/too-many-connections/nb.ts'
import { connectionMessageLimit } from '../causes/connection-message-limit/nb.ts'
import { tooManyErrors } from '../causes/too-many-errors/nb.ts'
import { idleTimeout } from '../causes/idle-timeout/nb.ts'
import { heloRejected } from '../causes/helo-rejected/nb.ts'
import { clientUsedHeloNotEhlo } from '../causes/client-used-helo-not-ehlo/nb.ts'
import { clientProtocolError } from '../causes/client-protocol-error/nb.ts'
import { badSequence } from '../causes/bad-sequence/nb.ts'
import { wrongPortForSubmission } from '../causes/wrong-port-for-submission/nb.ts'
import { implicitTlsOnStarttlsPort } from '../causes/implicit-tls-on-starttls-port/nb.ts'
import { starttlsInsideTls } from '../causes/starttls-inside-tls/nb.ts'
import { starttlsNotOffered } from '../causes/starttls-not-offered/nb.ts'
import { starttlsRequired } from '../causes/starttls-required/nb.ts'
import { serverTlsBroken } from '../causes/server-tls-broken/nb.ts'
import { tlsVersionTooOld } from '../causes/tls-version-too-old/nb.ts'
import { clientTlsOutdated } from '../causes/client-tls-outdated/nb.ts'
import { tlsVersionMismatch } from '../causes/tls-version-mismatch/nb.ts'
import { tlsCipherMismatch } from '../causes/tls-cipher-mismatch/nb.ts'
import { weakKey } from '../causes/weak-key/nb.ts'
import { legacyRenegotiation } from '../causes/legacy-renegotiation/nb.ts'
import { sniNeeded } from '../causes/sni-needed/nb.ts'
import { clientCertRequired } from '../causes/client-cert-required/nb.ts'
import { certSelfSigned } from '../causes/cert-self-signed/nb.ts'
import { certUnknownCa } from '../causes/cert-unknown-ca/nb.ts'
import { certChainIncomplete } from '../causes/cert-chain-incomplete/nb.ts'
import { certExpired } from '../causes/cert-expired/nb.ts'
import { certNotYetValid } from '../causes/cert-not-yet-valid/nb.ts'
import { certHostnameMismatch } from '../causes/cert-hostname-mismatch/nb.ts'
import { certRevocationCheckFailed } from '../causes/cert-revocation-check-failed/nb.ts'
import { clientCaStoreMissing } from '../causes/client-ca-store-missing/nb.ts'
import { clientCaStoreOutdated } from '../causes/client-ca-store-outdated/nb.ts'
import { antivirusTlsInterception } from '../causes/antivirus-tls-interception/nb.ts'
import { badCredentials } from '../causes/bad-credentials/nb.ts'
import { credentialsMissing } from '../causes/credentials-missing/nb.ts'
import { wrongUsernameForm } from '../causes/wrong-username-form/nb.ts'
import { apiKeyRequiredAsPassword } from '../causes/api-key-required-as-password/nb.ts'
import { wrongRegion } from '../causes/wrong-region/nb.ts'
import { iamPolicyDenied } from '../causes/iam-policy-denied/nb.ts'
import { authRequired } from '../causes/auth-required/nb.ts'
import { authNotOffered } from '../causes/auth-not-offered/nb.ts'
import { authMechanismUnsupported } from '../causes/auth-mechanism-unsupported/nb.ts'
import { clientSaslMissing } from '../causes/client-sasl-missing/nb.ts'
import { clientRefusesPlaintextAuth } from '../causes/client-refuses-plaintext-auth/nb.ts'
import { authEncodingBroken } from '../causes/auth-encoding-broken/nb.ts'
import { accountLocked } from '../causes/account-locked/nb.ts'
import { smtpServiceNotEnabled } from '../causes/smtp-service-not-enabled/nb.ts'
import { serverAuthBackendDown } from '../causes/server-auth-backend-down/nb.ts'
import { serverPolicyBeforeAuth } from '../causes/server-policy-before-auth/nb.ts'
import { accountNotActivated } from '../causes/account-not-activated/nb.ts'
import { accountSuspended } from '../causes/account-suspended/nb.ts'
import { passwordSpecialChars } from '../causes/password-special-chars/nb.ts'
import { appPasswordRequired } from '../causes/app-password-required/nb.ts'
import { authorizationCodeRequired } from '../causes/authorization-code-required/nb.ts'
import { webLoginRequired } from '../causes/web-login-required/nb.ts'
import { accountDisabled } from '../causes/account-disabled/nb.ts'
import { passwordChangeRequired } from '../causes/password-change-required/nb.ts'
import { tooManyLogins } from '../causes/too-many-logins/nb.ts'
import { senderNotOwned } from '../causes/sender-not-owned/nb.ts'
import { senderLoginMapBroken } from '../causes/sender-login-map-broken/nb.ts'
import { senderNotVerified } from '../causes/sender-not-verified/nb.ts'
import { domainNotVerified } from '../causes/domain-not-verified/nb.ts'
import { sandboxAccount } from '../causes/sandbox-account/nb.ts'
import { senderMissing } from '../causes/sender-missing/nb.ts'
import { senderMalformed } from '../causes/sender-malformed/nb.ts'
import { senderDomainInvalid } from '../causes/sender-domain-invalid/nb.ts'
import { senderVerifyFailed } from '../causes/sender-verify-failed/nb.ts'
import { antiSpoofingPolicy } from '../causes/anti-spoofing-policy/nb.ts'
import { sendAsDenied } from '../causes/send-as-denied/nb.ts'
import { relayDenied } from '../causes/relay-denied/nb.ts'
import { relayIpNotRegistered } from '../causes/relay-ip-not-registered/nb.ts'
import { recipientUnknown } from '../causes/recipient-unknown/nb.ts'
import { recipientMalformed } from '../causes/recipient-malformed/nb.ts'
import { recipientDomainInvalid } from '../causes/recipient-domain-invalid/nb.ts'
import { recipientDomainLocalByMistake } from '../causes/recipient-domain-local-by-mistake/nb.ts'
import { recipientSuppressed } from '../causes/recipient-suppressed/nb.ts'
import { recipientVerificationPending } from '../causes/recipient-verification-pending/nb.ts'
import { tooManyRecipients } from '../causes/too-many-recipients/nb.ts'
import { mailboxFull } from '../causes/mailbox-full/nb.ts'
import { dailyLimitExceeded } from '../causes/daily-limit-exceeded/nb.ts'
import { rateLimited } from '../causes/rate-limited/nb.ts'
import { messageTooLarge } from '../causes/message-too-large/nb.ts'
import { serverStorageFull } from '../causes/server-storage-full/nb.ts'
import { recipientRateLimited } from '../causes/recipient-rate-limited/nb.ts'
import { senderMailboxFull } from '../causes/sender-mailbox-full/nb.ts'
import { messageMalformed } from '../causes/message-malformed/nb.ts'
import { lineTooLong } from '../causes/line-too-long/nb.ts'
import { bareLf } from '../causes/bare-lf/nb.ts'
import { smtputf8Unsupported } from '../causes/smtputf8-unsupported/nb.ts'
import { spamContentRejected } from '../causes/spam-content-rejected/nb.ts'
import { domainBlocklisted } from '../causes/domain-blocklisted/nb.ts'
import { attachmentBlocked } from '../causes/attachment-blocked/nb.ts'
import { ipBlocklisted } from '../causes/ip-blocklisted/nb.ts'
import { dnsblMisconfiguredAtReceiver } from '../causes/dnsbl-misconfigured-at-receiver/nb.ts'
import { reverseDnsMissing } from '../causes/reverse-dns-missing/nb.ts'
import { spfFail } from '../causes/spf-fail/nb.ts'
import { dmarcFail } from '../causes/dmarc-fail/nb.ts'
import { greylisted } from '../causes/greylisted/nb.ts'
import { dkimRequired } from '../causes/dkim-required/nb.ts'
import { recipientDisabled } from '../causes/recipient-disabled/nb.ts'
import { serverError } from '../causes/server-error/nb.ts'
import { mailLoop } from '../causes/mail-loop/nb.ts'
import { serverDnsBroken } from '../causes/server-dns-broken/nb.ts'
import { smtpAuthDisabledTenant } from '../causes/smtp-auth-disabled-tenant/nb.ts'
import { smtpAuthDisabledMailbox } from '../causes/smtp-auth-disabled-mailbox/nb.ts'
import { basicAuthRetired } from '../causes/basic-auth-retired/nb.ts'
import { securityDefaultsBlock } from '../causes/security-defaults-block/nb.ts'
import { conditionalAccessBlock } from '../causes/conditional-access-block/nb.ts'
import { mailboxNotLicensed } from '../causes/mailbox-not-licensed/nb.ts'
import { sharedMailboxLogin } from '../causes/shared-mailbox-login/nb.ts'
import { federationUnavailable } from '../causes/federation-unavailable/nb.ts'
import { oauthScopeMissing } from '../causes/oauth-scope-missing/nb.ts'
import { oauthTokenExpired } from '../causes/oauth-token-expired/nb.ts'
import { oauthTokenWrongUser } from '../causes/oauth-token-wrong-user/nb.ts'
import { oauthClientMisconfigured } from '../causes/oauth-client-misconfigured/nb.ts'
import { oauthMailboxPermissionMissing } from '../causes/oauth-mailbox-permission-missing/nb.ts'
import { accountVerificationRequired } from '../causes/account-verification-required/nb.ts'
import { tenantSuspended } from '../causes/tenant-suspended/nb.ts'
import { externalForwardingBlocked } from '../causes/external-forwarding-blocked/nb.ts'
import { policyBlock } from '../causes/policy-block/nb.ts'
import { regionBlock } from '../causes/region-block/nb.ts'
import { mxBroken } from '../causes/mx-broken/nb.ts'
import { spfMissing } from '../causes/spf-missing/nb.ts'
import { spfRecordInvalid } from '../causes/spf-record-invalid/nb.ts'
import { dkimKeyMissing } from '../causes/dkim-key-missing/nb.ts'
import { dkimKeyInvalid } from '../causes/dkim-key-invalid/nb.ts'
import { dmarcMissing } from '../causes/dmarc-missing/nb.ts'
import { dmarcRecordInvalid } from '../causes/dmarc-record-invalid/nb.ts'
import { dmarcPolicyNone } from '../causes/dmarc-policy-none/nb.ts'
import { mtaStsBroken } from '../causes/mta-sts-broken/nb.ts'
import { daneMismatch } from '../causes/dane-mismatch/nb.ts'
import { dnssecBogus } from '../causes/dnssec-bogus/nb.ts'
import { weakTlsOffered } from '../causes/weak-tls-offered/nb.ts'
import { authOfferedInClear } from '../causes/auth-offered-in-clear/nb.ts'
import { starttlsInjection } from '../causes/starttls-injection/nb.ts'
import { openRelay } from '../causes/open-relay/nb.ts'
import { senderOutsideDomain } from '../causes/sender-outside-domain/nb.ts'
import { senderMayBeRewritten } from '../causes/sender-may-be-rewritten/nb.ts'
import { certExpiresSoon } from '../causes/cert-expires-soon/nb.ts'
import { certPinMismatch } from '../causes/cert-pin-mismatch/nb.ts'
import { ocspStapleMissing } from '../causes/ocsp-staple-missing/nb.ts'
import { senderRewritten } from '../causes/sender-rewritten/nb.ts'
import { sentOnBehalf } from '../causes/sent-on-behalf/nb.ts'
import { deliveredToJunk } from '../causes/delivered-to-junk/nb.ts'
import { copyMissing } from '../causes/copy-missing/nb.ts'
import { mailboxUnreadable } from '../causes/mailbox-unreadable/nb.ts'
import { mailboxLoginRefused } from '../causes/mailbox-login-refused/nb.ts'
import { messageBounced } from '../causes/message-bounced/nb.ts'
import { copyNotAuthenticated } from '../causes/copy-not-authenticated/nb.ts'
import { hopInClear } from '../causes/hop-in-clear/nb.ts'
import { refusedAtRandom } from '../causes/refused-at-random/nb.ts'
import { sentCopyWithLogin } from '../causes/sent-copy-with-login/nb.ts'
import { passwordRefusedBefore } from '../causes/password-refused-before/nb.ts'
import { observationWords } from './observations/nb.ts'
import { probeTexts } from './probe-texts/nb.ts'
import type { DiagnosisTexts } from './texts.ts'

export const texts: DiagnosisTexts = {
  language: 'nb',
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
