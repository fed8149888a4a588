import { dnsNoSuchHost } from './dns-no-such-host/cause.ts'
import { dnsTimeout } from './dns-timeout/cause.ts'
import { dnsRefused } from './dns-refused/cause.ts'
import { dnsWrongAddress } from './dns-wrong-address/cause.ts'
import { configValueMalformed } from './config-value-malformed/cause.ts'
import { clientDefaultedToLocalhost } from './client-defaulted-to-localhost/cause.ts'
import { localMailerMissing } from './local-mailer-missing/cause.ts'
import { containerLocalhost } from './container-localhost/cause.ts'
import { containerPortNotPublished } from './container-port-not-published/cause.ts'
import { clientBug } from './client-bug/cause.ts'
import { connectionRefused } from './connection-refused/cause.ts'
import { portBlocked } from './port-blocked/cause.ts'
import { hostUnreachable } from './host-unreachable/cause.ts'
import { ipv6Broken } from './ipv6-broken/cause.ts'
import { ipv4Unavailable } from './ipv4-unavailable/cause.ts'
import { outsideOwnLimits } from './outside-own-limits/cause.ts'
import { localPolicyDenied } from './local-policy-denied/cause.ts'
import { connectionLost } from './connection-lost/cause.ts'
import { smtpInterceptedByHost } from './smtp-intercepted-by-host/cause.ts'
import { retiredHostname } from './retired-hostname/cause.ts'
import { wrongEndpoint } from './wrong-endpoint/cause.ts'
import { notAnSmtpServer } from './not-an-smtp-server/cause.ts'
import { notAnImapServer } from './not-an-imap-server/cause.ts'
import { plaintextOnTlsPort } from './plaintext-on-tls-port/cause.ts'
import { greetingTimeout } from './greeting-timeout/cause.ts'
import { smtpInspectionMiddlebox } from './smtp-inspection-middlebox/cause.ts'
import { antivirusSmtpProxy } from './antivirus-smtp-proxy/cause.ts'
import { serverBusy } from './server-busy/cause.ts'
import { tooManyConnections } from './too-many-connections/cause.ts'
import { connectionMessageLimit } from './connection-message-limit/cause.ts'
import { tooManyErrors } from './too-many-errors/cause.ts'
import { idleTimeout } from './idle-timeout/cause.ts'
import { heloRejected } from './helo-rejected/cause.ts'
import { clientUsedHeloNotEhlo } from './client-used-helo-not-ehlo/cause.ts'
import { clientProtocolError } from './client-protocol-error/cause.ts'
import { badSequence } from './bad-sequence/cause.ts'
import { wrongPortForSubmission } from './wrong-port-for-submission/cause.ts'
import { implicitTlsOnStarttlsPort } from './implicit-tls-on-starttls-port/cause.ts'
import { starttlsInsideTls } from './starttls-inside-tls/cause.ts'
import { starttlsNotOffered } from './starttls-not-offered/cause.ts'
import { starttlsRequired } from './starttls-required/cause.ts'
import { serverTlsBroken } from './server-tls-broken/cause.ts'
import { tlsVersionTooOld } from './tls-version-too-old/cause.ts'
import { clientTlsOutdated } from './client-tls-outdated/cause.ts'
import { tlsVersionMismatch } from './tls-version-mismatch/cause.ts'
import { tlsCipherMismatch } from './tls-cipher-mismatch/cause.ts'
import { weakKey } from './weak-key/cause.ts'
import { legacyRenegotiation } from './legacy-renegotiation/cause.ts'
import { sniNeeded } from './sni-needed/cause.ts'
import { clientCertRequired } from './client-cert-required/cause.ts'
import { certSelfSigned } from './cert-self-signed/cause.ts'
import { certUnknownCa } from './cert-unknown-ca/cause.ts'
import { certChainIncomplete } from './cert-chain-incomplete/cause.ts'
import { certExpired } from './cert-expired/cause.ts'
import { certNotYetValid } from './cert-not-yet-valid/cause.ts'
import { certHostnameMismatch } from './cert-hostname-mismatch/cause.ts'
import { certRevocationCheckFailed } from './cert-revocation-check-failed/cause.ts'
import { clientCaStoreMissing } from './client-ca-store-missing/cause.ts'
import { clientCaStoreOutdated } from './client-ca-store-outdated/cause.ts'
import { antivirusTlsInterception } from './antivirus-tls-interception/cause.ts'
import { badCredentials } from './bad-credentials/cause.ts'
import { credentialsMissing } from './credentials-missing/cause.ts'
import { wrongUsernameForm } from './wrong-username-form/cause.ts'
import { apiKeyRequiredAsPassword } from './api-key-required-as-password/cause.ts'
import { wrongRegion } from './wrong-region/cause.ts'
import { iamPolicyDenied } from './iam-policy-denied/cause.ts'
import { authRequired } from './auth-required/cause.ts'
import { authNotOffered } from './auth-not-offered/cause.ts'
import { authMechanismUnsupported } from './auth-mechanism-unsupported/cause.ts'
import { clientSaslMissing } from './client-sasl-missing/cause.ts'
import { clientRefusesPlaintextAuth } from './client-refuses-plaintext-auth/cause.ts'
import { authEncodingBroken } from './auth-encoding-broken/cause.ts'
import { accountLocked } from './account-locked/cause.ts'
import { smtpServiceNotEnabled } from './smtp-service-not-enabled/cause.ts'
import { serverAuthBackendDown } from './server-auth-backend-down/cause.ts'
import { serverPolicyBeforeAuth } from './server-policy-before-auth/cause.ts'
import { accountNotActivated } from './account-not-activated/cause.ts'
import { accountSuspended } from './account-suspended/cause.ts'
import { passwordSpecialChars } from './password-special-chars/cause.ts'
import { appPasswordRequired } from './app-password-required/cause.ts'
import { authorizationCodeRequired } from './authorization-code-required/cause.ts'
import { webLoginRequired } from './web-login-required/cause.ts'
import { accountDisabled } from './account-disabled/cause.ts'
import { passwordChangeRequired } from './password-change-required/cause.ts'
import { tooManyLogins } from './too-many-logins/cause.ts'
import { senderNotOwned } from './sender-not-owned/cause.ts'
import { senderLoginMapBroken } from './sender-login-map-broken/cause.ts'
import { senderNotVerified } from './sender-not-verified/cause.ts'
import { domainNotVerified } from './domain-not-verified/cause.ts'
import { sandboxAccount } from './sandbox-account/cause.ts'
import { senderMissing } from './sender-missing/cause.ts'
import { senderMalformed } from './sender-malformed/cause.ts'
import { senderDomainInvalid } from './sender-domain-invalid/cause.ts'
import { senderVerifyFailed } from './sender-verify-failed/cause.ts'
import { antiSpoofingPolicy } from './anti-spoofing-policy/cause.ts'
import { sendAsDenied } from './send-as-denied/cause.ts'
import { relayDenied } from './relay-denied/cause.ts'
import { relayIpNotRegistered } from './relay-ip-not-registered/cause.ts'
import { recipientUnknown } from './recipient-unknown/cause.ts'
import { recipientMalformed } from './recipient-malformed/cause.ts'
import { recipientDomainInvalid } from './recipient-domain-invalid/cause.ts'
import { recipientDomainLocalByMistake } from './recipient-domain-local-by-mistake/cause.ts'
import { recipientSuppressed } from './recipient-suppressed/cause.ts'
import { recipientVerificationPending } from './recipient-verification-pending/cause.ts'
import { tooManyRecipients } from './too-many-recipients/cause.ts'
import { mailboxFull } from './mailbox-full/cause.ts'
import { dailyLimitExceeded } from './daily-limit-exceeded/cause.ts'
import { rateLimited } from './rate-limited/cause.ts'
import { messageTooLarge } from './message-too-large/cause.ts'
import { serverStorageFull } from './server-storage-full/cause.ts'
import { recipientRateLimited } from './recipient-rate-limited/cause.ts'
import { senderMailboxFull } from './sender-mailbox-full/cause.ts'
import { messageMalformed } from './message-malformed/cause.ts'
import { lineTooLong } from './line-too-long/cause.ts'
import { bareLf } from './bare-lf/cause.ts'
import { smtputf8Unsupported } from './smtputf8-unsupported/cause.ts'
import { spamContentRejected } from './spam-content-rejected/cause.ts'
import { domainBlocklisted } from './domain-blocklisted/cause.ts'
import { attachmentBlocked } from './attachment-blocked/cause.ts'
import { ipBlocklisted } from './ip-blocklisted/cause.ts'
import { dnsblMisconfiguredAtReceiver } from './dnsbl-misconfigured-at-receiver/cause.ts'
import { reverseDnsMissing } from './reverse-dns-missing/cause.ts'
import { spfFail } from './spf-fail/cause.ts'
import { dmarcFail } from './dmarc-fail/cause.ts'
import { greylisted } from './greylisted/cause.ts'
import { dkimRequired } from './dkim-required/cause.ts'
import { recipientDisabled } from './recipient-disabled/cause.ts'
import { serverError } from './server-error/cause.ts'
import { mailLoop } from './mail-loop/cause.ts'
import { serverDnsBroken } from './server-dns-broken/cause.ts'
import { smtpAuthDisabledTenant } from './smtp-auth-disabled-tenant/cause.ts'
import { smtpAuthDisabledMailbox } from './smtp-auth-disabled-mailbox/cause.ts'
import { basicAuthRetired } from './basic-auth-retired/cause.ts'
import { securityDefaultsBlock } from './security-defaults-block/cause.ts'
import { conditionalAccessBlock } from './conditional-access-block/cause.ts'
import { mailboxNotLicensed } from './mailbox-not-licensed/cause.ts'
import { sharedMailboxLogin } from './shared-mailbox-login/cause.ts'
import { federationUnavailable } from './federation-unavailable/cause.ts'
import { oauthScopeMissing } from './oauth-scope-missing/cause.ts'
import { oauthTokenExpired } from './oauth-token-expired/cause.ts'
import { oauthTokenWrongUser } from './oauth-token-wrong-user/cause.ts'
import { oauthClientMisconfigured } from './oauth-client-misconfigured/cause.ts'
import { oauthMailboxPermissionMissing } from './oauth-mailbox-permission-missing/cause.ts'
import { accountVerificationRequired } from './account-verification-required/cause.ts'
import { tenantSuspended } from './tenant-suspended/cause.ts'
import { externalForwardingBlocked } from './external-forwarding-blocked/cause.ts'
import { policyBlock } from './policy-block/cause.ts'
import { regionBlock } from './region-block/cause.ts'
import { mxBroken } from './mx-broken/cause.ts'
import { spfMissing } from './spf-missing/cause.ts'
import { spfRecordInvalid } from './spf-record-invalid/cause.ts'
import { dkimKeyMissing } from './dkim-key-missing/cause.ts'
import { dkimKeyInvalid } from './dkim-key-invalid/cause.ts'
import { dmarcMissing } from './dmarc-missing/cause.ts'
import { dmarcRecordInvalid } from './dmarc-record-invalid/cause.ts'
import { dmarcPolicyNone } from './dmarc-policy-none/cause.ts'
import { mtaStsBroken } from './mta-sts-broken/cause.ts'
import { daneMismatch } from './dane-mismatch/cause.ts'
import { dnssecBogus } from './dnssec-bogus/cause.ts'
import { weakTlsOffered } from './weak-tls-offered/cause.ts'
import { authOfferedInClear } from './auth-offered-in-clear/cause.ts'
import { starttlsInjection } from './starttls-injection/cause.ts'
import { openRelay } from './open-relay/cause.ts'
import { senderOutsideDomain } from './sender-outside-domain/cause.ts'
import { senderMayBeRewritten } from './sender-may-be-rewritten/cause.ts'
import { certExpiresSoon } from './cert-expires-soon/cause.ts'
import { certPinMismatch } from './cert-pin-mismatch/cause.ts'
import { ocspStapleMissing } from './ocsp-staple-missing/cause.ts'
import { senderRewritten } from './sender-rewritten/cause.ts'
import { sentOnBehalf } from './sent-on-behalf/cause.ts'
import { deliveredToJunk } from './delivered-to-junk/cause.ts'
import { copyMissing } from './copy-missing/cause.ts'
import { mailboxUnreadable } from './mailbox-unreadable/cause.ts'
import { mailboxLoginRefused } from './mailbox-login-refused/cause.ts'
import { messageBounced } from './message-bounced/cause.ts'
import { copyNotAuthenticated } from './copy-not-authenticated/cause.ts'
import { hopInClear } from './hop-in-clear/cause.ts'
import { refusedAtRandom } from './refused-at-random/cause.ts'
import { sentCopyWithLogin } from './sent-copy-with-login/cause.ts'
import { passwordRefusedBefore } from './password-refused-before/cause.ts'
import type { Cause } from './cause.ts'

/** Every cause, in the order of the taxonomy; a new one is a folder and a line here. */
export const causes = {
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
} satisfies Record<string, Cause>
export type CauseLabel = keyof typeof causes
