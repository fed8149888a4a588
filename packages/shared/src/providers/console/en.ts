import type { PlacesOfProviders } from './console-places.ts'

/** As the consoles name them in English, or in the one language that they speak. */
export const places: PlacesOfProviders = {
  'alibaba-directmail': {
    'create-smtp-credentials': 'Direct Mail console > Sender Addresses > Set SMTP Password',
    'verify-domain': 'Direct Mail console > Email Domains',
    'sign-with-dkim': 'Direct Mail console > Email Domains',
  },
  aliyun: {
    'create-app-password': 'qiye.aliyun.com > 账户安全 > 三方客户端安全密码',
  },
  'amazon-ses': {
    'create-smtp-credentials': 'Amazon SES console > SMTP settings > Create SMTP credentials',
    'verify-domain': 'Amazon SES console > Configuration > Identities > Create identity',
    'allow-sender': 'Amazon SES console > Configuration > Identities',
    'sign-with-dkim':
      'Amazon SES console > Configuration > Identities > (domain) > Authentication > DKIM',
  },
  aol: {
    'create-app-password': 'login.aol.com/account/security > Generate app password',
  },
  att: {
    'create-app-password': 'AT&T profile > Sign-in info > My linked accounts > Secure mail key',
  },
  brevo: {
    'create-smtp-credentials': 'Brevo > Settings > SMTP & API > SMTP > Generate a new SMTP key',
    'verify-domain': 'Brevo > Settings > Senders, domains, IPs > Domains',
    'allow-sender': 'Brevo > Settings > Senders, domains, IPs > Senders',
    'register-address': 'Brevo > Settings > Security > Authorized IPs',
    'sign-with-dkim': 'Brevo > Settings > Senders, domains, IPs > Domains',
  },
  comcast: {
    'allow-smtp': 'Xfinity Email > Settings > Security > Third Party Access Security',
  },
  domeneshop: {
    'allow-sender': 'Mine domener > (domene) > E-post',
    'allow-smtp': 'Mine domener > (domene) > E-post > Avansert > Brukerkontoer',
    'sign-with-dkim': 'Mine domener > (domene) > DNS',
  },
  'elastic-email': {
    'create-smtp-credentials': 'Elastic Email > Settings > SMTP > Create SMTP credentials',
    'verify-domain': 'Elastic Email > Settings > Domains',
    'sign-with-dkim': 'Elastic Email > Settings > Domains',
  },
  exmail: {
    'create-app-password': 'exmail.qq.com > 设置 > 微信绑定 > 客户端专用密码',
  },
  fastmail: {
    'create-app-password': 'Fastmail > Settings > Privacy & Security > Manage app passwords',
    'allow-sender': 'Fastmail > Settings > My email addresses',
    'sign-with-dkim': 'Fastmail > Settings > Domains',
  },
  feishu: {
    'create-app-password': 'Feishu Mail > Settings > Third-party email client > Generate password',
  },
  'free-fr': {
    'allow-smtp': 'subscribe.free.fr/login > Gestion de mon compte e-mail > SMTP authentifié',
  },
  freenet: {
    'allow-smtp': 'freenet Mail > Einstellungen > POP3/IMAP/SMTP',
  },
  gmail: {
    'create-app-password':
      'Google Account > Security > 2-Step Verification > App passwords (myaccount.google.com/apppasswords)',
    'allow-sender':
      'Gmail > Settings > See all settings > Accounts and Import > Send mail as > Add another email address',
    'lift-sign-in-policy': 'Google Admin console > Security > Authentication > 2-Step Verification',
    'sign-with-dkim': 'Google Admin console > Apps > Google Workspace > Gmail > Authenticate email',
  },
  gmx: {
    'allow-smtp': 'GMX > E-Mail > Einstellungen > POP3/IMAP Abruf',
    'create-app-password':
      'GMX > Mein Account > Sicherheitsoptionen > Anwendungsspezifische Passwörter',
  },
  'google-relay': {
    'register-address':
      'Google Admin console > Apps > Google Workspace > Gmail > Routing > SMTP relay service',
    'allow-sender':
      'Google Admin console > Apps > Google Workspace > Gmail > Routing > SMTP relay service > Allowed senders',
    'sign-with-dkim': 'Google Admin console > Apps > Google Workspace > Gmail > Authenticate email',
  },
  hostinger: {
    'allow-smtp': 'hPanel > Emails > (domain) > Email accounts',
  },
  icloud: {
    'create-app-password': 'account.apple.com > Sign-In and Security > App-Specific Passwords',
    'allow-sender': 'icloud.com/settings > Custom Email Domain',
  },
  infomaniak: {
    'create-app-password': 'manager.infomaniak.com > Mail Service > (address) > Devices',
  },
  ionos: {
    'allow-smtp': 'my.ionos.com > Email > (mailbox)',
    'sign-with-dkim': 'my.ionos.com > Domains & SSL > (domain) > DNS',
  },
  kakao: {
    'allow-smtp': 'Daum/Kakao Mail > 설정 > IMAP/POP3',
    'create-app-password': 'Kakao account > 2단계 인증 > 앱 비밀번호',
  },
  libero: {
    'allow-smtp': 'Libero Mail > Impostazioni > Servizi e impostazioni > POP/IMAP',
  },
  'mail-ru': {
    'create-app-password': 'account.mail.ru > Security > Passwords for external applications',
  },
  'mailbox-org': {
    'create-app-password': 'mailbox.org > Settings > Security > Application passwords',
    'allow-sender': 'mailbox.org > Settings > Mail > Alias',
  },
  mailersend: {
    'create-smtp-credentials':
      'MailerSend > Domains > (domain) > Manage > SMTP > Generate new user',
    'verify-domain': 'MailerSend > Domains > Add domain',
    'sign-with-dkim': 'MailerSend > Domains > (domain) > DNS records',
  },
  mailgun: {
    'create-smtp-credentials': 'Mailgun > Sending > Domain settings > SMTP credentials',
    'verify-domain': 'Mailgun > Sending > Domains > Add new domain',
    'register-address': 'Mailgun > Settings > Security > IP Access Management',
    'sign-with-dkim': 'Mailgun > Sending > Domain settings > DNS records',
  },
  mailjet: {
    'create-smtp-credentials': 'Mailjet > Account settings > SMTP and SEND API settings',
    'verify-domain': 'Mailjet > Account settings > Senders and domains',
    'allow-sender': 'Mailjet > Account settings > Senders and domains',
    'sign-with-dkim': 'Mailjet > Account settings > Senders and domains > Authenticate',
  },
  mailtrap: {
    'create-smtp-credentials': 'Mailtrap > Sending Domains > (domain) > Integration',
    'verify-domain': 'Mailtrap > Sending Domains',
    'sign-with-dkim': 'Mailtrap > Sending Domains > (domain) > Domain Verification',
  },
  mandrill: {
    'create-smtp-credentials': 'Mailchimp Transactional > Settings > SMTP & API Info',
    'verify-domain': 'Mailchimp Transactional > Settings > Domains > Sending Domains',
    'sign-with-dkim': 'Mailchimp Transactional > Settings > Domains > Sending Domains',
  },
  'microsoft-365': {
    'allow-smtp':
      'Microsoft 365 admin center > Users > Active users > (user) > Mail > Manage email apps > Authenticated SMTP',
    'create-app-password':
      'mysignins.microsoft.com/security-info > Add sign-in method > App password',
    'allow-sender':
      'Exchange admin center > Recipients > Mailboxes > (mailbox) > Delegation > Send as',
    'register-address': 'Exchange admin center > Mail flow > Connectors',
    'lift-sign-in-policy':
      'Microsoft Entra admin center > Protection > Conditional Access > Policies',
    'sign-with-dkim':
      'security.microsoft.com > Email & collaboration > Policies & rules > Threat policies > Email authentication settings > DKIM',
  },
  naver: {
    'allow-smtp': 'Naver Mail > 환경설정 > POP3/IMAP 설정',
  },
  netease: {
    'allow-smtp': 'mail.163.com > 设置 > POP3/SMTP/IMAP',
    'create-app-password': 'mail.163.com > 设置 > POP3/SMTP/IMAP > 新增授权密码',
  },
  oci: {
    'create-smtp-credentials': 'Oracle Cloud console > Profile > User settings > SMTP Credentials',
    'allow-sender': 'Oracle Cloud console > Developer Services > Email Delivery > Approved Senders',
    'verify-domain': 'Oracle Cloud console > Developer Services > Email Delivery > Email Domains',
    'sign-with-dkim':
      'Oracle Cloud console > Developer Services > Email Delivery > Email Domains > (domain) > DKIM',
  },
  'one-com': {
    'allow-sender': 'one.com > Control panel > Mail',
  },
  onet: {
    'allow-smtp': 'poczta.onet.pl > Ustawienia > Konto główne > POP3/IMAP/SMTP',
  },
  'outlook-com': {
    'allow-sender': 'account.microsoft.com > Your info > Edit account info > Add email',
    'create-app-password': 'account.microsoft.com > Security > Manage how I sign in',
  },
  ovh: {
    'allow-smtp': 'OVHcloud Control Panel > Web Cloud > Emails > (domain) > Email accounts',
    'sign-with-dkim':
      'OVHcloud Control Panel > Web Cloud > Emails > (domain) > General information > DKIM',
  },
  plunk: {
    'create-smtp-credentials': 'Plunk > Project Settings > API Keys',
    'verify-domain': 'Plunk > Project Settings > Verified Domain',
  },
  posteo: {
    'create-app-password': 'Posteo > Settings > Password and security > App passwords',
  },
  postmark: {
    'create-smtp-credentials': 'Postmark > Servers > (server) > (stream) > Settings > SMTP',
    'verify-domain': 'Postmark > Sender Signatures > Add Domain or Signature',
    'allow-sender': 'Postmark > Sender Signatures',
    'sign-with-dkim': 'Postmark > Sender Signatures > (domain) > DNS Settings',
  },
  privateemail: {
    'allow-smtp': 'privateemail.com > Settings',
  },
  proisp: {
    'allow-smtp': 'PRO ISP kontrollpanel > E-post > Utgående epost',
  },
  proton: {
    'create-smtp-credentials': 'Proton Mail > Settings > All settings > IMAP/SMTP > SMTP tokens',
    'verify-domain': 'Proton Mail > Settings > All settings > Domain names',
    'sign-with-dkim': 'Proton Mail > Settings > All settings > Domain names > (domain) > DKIM',
  },
  qq: {
    'allow-smtp': 'mail.qq.com > 设置 > 账号 > POP3/IMAP/SMTP服务',
    'create-app-password': 'mail.qq.com > 设置 > 账号 > 生成授权码',
  },
  rackspace: {
    'allow-smtp': 'Rackspace Cloud Office Control Panel > Rackspace Email > Mailboxes',
  },
  rambler: {
    'allow-smtp': 'mail.rambler.ru > Настройки > Программы > Доступ к почтовому ящику',
  },
  resend: {
    'create-smtp-credentials': 'resend.com/api-keys > Create API Key',
    'verify-domain': 'resend.com/domains > Add Domain',
    'sign-with-dkim': 'resend.com/domains > (domain) > Records',
  },
  sakura: {
    'allow-smtp': 'サーバコントロールパネル > メール > 国外IPアドレスフィルタ',
  },
  scaleway: {
    'create-smtp-credentials': 'Scaleway console > Security & Identity > IAM > API keys',
    'verify-domain': 'Scaleway console > Managed Services > Transactional Email',
    'sign-with-dkim': 'Scaleway console > Managed Services > Transactional Email > (domain)',
  },
  sendgrid: {
    'create-smtp-credentials': 'SendGrid > Settings > API Keys > Create API Key (Mail Send)',
    'verify-domain': 'SendGrid > Settings > Sender Authentication > Authenticate Your Domain',
    'allow-sender': 'SendGrid > Settings > Sender Authentication > Verify a Single Sender',
    'register-address': 'SendGrid > Settings > IP Access Management',
    'sign-with-dkim': 'SendGrid > Settings > Sender Authentication',
  },
  seznam: {
    'create-app-password': 'profil.seznam.cz > Zabezpečení > Hesla pro aplikace',
  },
  sina: {
    'allow-smtp': 'mail.sina.com.cn > 设置区 > 客户端POP/IMAP/SMTP',
    'create-app-password': 'mail.sina.com.cn > 设置区 > 客户端pop/imap/smtp > 授权码',
  },
  smtp2go: {
    'create-smtp-credentials': 'SMTP2GO > Sending > SMTP Users',
    'verify-domain': 'SMTP2GO > Sending > Verified Senders > Sender domains',
    'allow-sender': 'SMTP2GO > Sending > Verified Senders > Single sender emails',
    'register-address': 'SMTP2GO > Sending > IP Auth',
    'sign-with-dkim': 'SMTP2GO > Sending > Verified Senders',
  },
  socketlabs: {
    'create-smtp-credentials': 'SocketLabs > (server) > SMTP & API Integration',
    'verify-domain': 'SocketLabs > (server) > For Senders > Domains',
  },
  sparkpost: {
    'create-smtp-credentials': 'SparkPost > Configuration > API Keys (Send via SMTP)',
    'verify-domain': 'SparkPost > Configuration > Domains',
    'sign-with-dkim': 'SparkPost > Configuration > Domains',
  },
  't-online': {
    'create-app-password': 'Telekom Login > Passwörter > Passwort für E-Mail-Programme',
  },
  'ukr-net': {
    'allow-smtp': 'mail.ukr.net > Налаштування > IMAP-доступ',
    'create-app-password': 'mail.ukr.net > Налаштування > IMAP-доступ',
  },
  'web-de': {
    'allow-smtp': 'WEB.DE > E-Mail > Einstellungen > POP3/IMAP Abruf',
    'create-app-password': 'WEB.DE > Mein Account > Sicherheit > Anwendungsspezifische Passwörter',
  },
  wp: {
    'allow-smtp': 'poczta.wp.pl > Ustawienia > Programy pocztowe POP3/IMAP/SMTP',
  },
  yahoo: {
    'create-app-password': 'login.yahoo.com/account/security > Generate app password',
    'allow-sender': 'Yahoo Mail > Settings > More Settings > Mailboxes > Send-only email address',
  },
  yandex: {
    'allow-smtp': 'mail.yandex.com > Settings > All settings > Email clients',
    'create-app-password': 'id.yandex.com > Security > App passwords > Mail',
  },
  zoho: {
    'create-app-password': 'accounts.zoho.com > Security > App Passwords',
    'allow-smtp': 'Zoho Mail > Settings > Mail Accounts > (account) > SMTP',
    'allow-sender': 'Zoho Mail > Settings > Send Mail As',
    'sign-with-dkim': 'Zoho Mail Admin Console > Domains > (domain) > Email Configuration > DKIM',
  },
}
