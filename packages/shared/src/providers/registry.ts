import { a1 } from './a1.ts'
import { ahasend } from './ahasend.ts'
import { alibabaDirectmail } from './alibaba-directmail.ts'
import { aliyun } from './aliyun.ts'
import { altibox } from './altibox.ts'
import { amazonSes } from './amazon-ses.ts'
import { aol } from './aol.ts'
import { arsys } from './arsys.ts'
import { aruba } from './aruba.ts'
import { att } from './att.ts'
import { barracuda } from './barracuda.ts'
import { bell } from './bell.ts'
import { bluewin } from './bluewin.ts'
import { brevo } from './brevo.ts'
import { btinternet } from './btinternet.ts'
import { centrum } from './centrum.ts'
import { comcast } from './comcast.ts'
import { cox } from './cox.ts'
import { cyberimpact } from './cyberimpact.ts'
import { dinahosting } from './dinahosting.ts'
import { disroot } from './disroot.ts'
import { domeneshop } from './domeneshop.ts'
import { dreamhost } from './dreamhost.ts'
import { elasticEmail } from './elastic-email.ts'
import { emailit } from './emailit.ts'
import { exmail } from './exmail.ts'
import { fastmail } from './fastmail.ts'
import { feishu } from './feishu.ts'
import { forwardEmail } from './forward-email.ts'
import { freeFr } from './free-fr.ts'
import { freenet } from './freenet.ts'
import { gandi } from './gandi.ts'
import { gigahost } from './gigahost.ts'
import { gmail } from './gmail.ts'
import { gmx } from './gmx.ts'
import { godaddy } from './godaddy.ts'
import { googleRelay } from './google-relay.ts'
import { hetzner } from './hetzner.ts'
import { homePl } from './home-pl.ts'
import { hostinger } from './hostinger.ts'
import { icloud } from './icloud.ts'
import { infomaniak } from './infomaniak.ts'
import { ionos } from './ionos.ts'
import { kakao } from './kakao.ts'
import { kolabNow } from './kolab-now.ts'
import { kpn } from './kpn.ts'
import { laposte } from './laposte.ts'
import { libero } from './libero.ts'
import { locaweb } from './locaweb.ts'
import { loopia } from './loopia.ts'
import { loops } from './loops.ts'
import { mailDe } from './mail-de.ts'
import { mailDk } from './mail-dk.ts'
import { mailRu } from './mail-ru.ts'
import { mailboxOrg } from './mailbox-org.ts'
import { mailersend } from './mailersend.ts'
import { mailgun } from './mailgun.ts'
import { mailjet } from './mailjet.ts'
import { mailpace } from './mailpace.ts'
import { mailtrapSandbox } from './mailtrap-sandbox.ts'
import { mailtrap } from './mailtrap.ts'
import { mandrill } from './mandrill.ts'
import { microsoft365 } from './microsoft-365.ts'
import { migadu } from './migadu.ts'
import { mimecast } from './mimecast.ts'
import { movistar } from './movistar.ts'
import { mxroute } from './mxroute.ts'
import { naver } from './naver.ts'
import { netease } from './netease.ts'
import { oci } from './oci.ts'
import { oneCom } from './one-com.ts'
import { onet } from './onet.ts'
import { orangeFr } from './orange-fr.ts'
import { outlookCom } from './outlook-com.ts'
import { ovh } from './ovh.ts'
import { plunk } from './plunk.ts'
import { posteo } from './posteo.ts'
import { postmark } from './postmark.ts'
import { privateemail } from './privateemail.ts'
import { proisp } from './proisp.ts'
import { proofpoint } from './proofpoint.ts'
import { proton } from './proton.ts'
import { proximus } from './proximus.ts'
import { purelymail } from './purelymail.ts'
import { qq } from './qq.ts'
import { rackspace } from './rackspace.ts'
import { rambler } from './rambler.ts'
import { rediffmail } from './rediffmail.ts'
import { resend } from './resend.ts'
import { runbox } from './runbox.ts'
import { sakura } from './sakura.ts'
import { sapo } from './sapo.ts'
import { scaleway } from './scaleway.ts'
import { sendcloud } from './sendcloud.ts'
import { sendgrid } from './sendgrid.ts'
import { sendpulse } from './sendpulse.ts'
import { seznam } from './seznam.ts'
import { sfr } from './sfr.ts'
import { simply } from './simply.ts'
import { sina } from './sina.ts'
import { sky } from './sky.ts'
import { smtpCom } from './smtp-com.ts'
import { smtp2go } from './smtp2go.ts'
import { socketlabs } from './socketlabs.ts'
import { sparkpost } from './sparkpost.ts'
import { spectrum } from './spectrum.ts'
import { strato } from './strato.ts'
import { tOnline } from './t-online.ts'
import { telenet } from './telenet.ts'
import { telenor } from './telenor.ts'
import { telstra } from './telstra.ts'
import { tim } from './tim.ts'
import { tipimail } from './tipimail.ts'
import { tiscali } from './tiscali.ts'
import { transip } from './transip.ts'
import { turbosmtp } from './turbosmtp.ts'
import { ukrNet } from './ukr-net.ts'
import { uol } from './uol.ts'
import { usesend } from './usesend.ts'
import { virgilio } from './virgilio.ts'
import { virgin } from './virgin.ts'
import { vodafoneDe } from './vodafone-de.ts'
import { webDe } from './web-de.ts'
import { webhuset } from './webhuset.ts'
import { websupport } from './websupport.ts'
import { workmail } from './workmail.ts'
import { wp } from './wp.ts'
import { xtra } from './xtra.ts'
import { yahooJapan } from './yahoo-japan.ts'
import { yahoo } from './yahoo.ts'
import { yandex } from './yandex.ts'
import { ziggo } from './ziggo.ts'
import { zoho } from './zoho.ts'
import type { Provider } from './provider.ts'

/** One line per provider; where two could fit a host, the earlier is the more specific. */
export const providers = {
  'microsoft-365': microsoft365,
  'outlook-com': outlookCom,
  gmail: gmail,
  'google-relay': googleRelay,
  yahoo: yahoo,
  'yahoo-japan': yahooJapan,
  aol: aol,
  att: att,
  icloud: icloud,
  zoho: zoho,
  proton: proton,
  fastmail: fastmail,
  migadu: migadu,
  purelymail: purelymail,
  posteo: posteo,
  'mailbox-org': mailboxOrg,
  runbox: runbox,
  disroot: disroot,
  'kolab-now': kolabNow,
  'forward-email': forwardEmail,
  yandex: yandex,
  'mail-ru': mailRu,
  rambler: rambler,
  'ukr-net': ukrNet,
  qq: qq,
  exmail: exmail,
  netease: netease,
  aliyun: aliyun,
  feishu: feishu,
  sina: sina,
  naver: naver,
  kakao: kakao,
  sakura: sakura,
  gmx: gmx,
  'web-de': webDe,
  ionos: ionos,
  strato: strato,
  hetzner: hetzner,
  't-online': tOnline,
  freenet: freenet,
  'vodafone-de': vodafoneDe,
  'mail-de': mailDe,
  a1: a1,
  bluewin: bluewin,
  infomaniak: infomaniak,
  'one-com': oneCom,
  domeneshop: domeneshop,
  webhuset: webhuset,
  proisp: proisp,
  telenor: telenor,
  altibox: altibox,
  loopia: loopia,
  websupport: websupport,
  'mail-dk': mailDk,
  gigahost: gigahost,
  simply: simply,
  ovh: ovh,
  gandi: gandi,
  'orange-fr': orangeFr,
  laposte: laposte,
  'free-fr': freeFr,
  sfr: sfr,
  aruba: aruba,
  libero: libero,
  virgilio: virgilio,
  tim: tim,
  tiscali: tiscali,
  seznam: seznam,
  centrum: centrum,
  wp: wp,
  onet: onet,
  'home-pl': homePl,
  proximus: proximus,
  telenet: telenet,
  kpn: kpn,
  ziggo: ziggo,
  transip: transip,
  btinternet: btinternet,
  sky: sky,
  virgin: virgin,
  sapo: sapo,
  movistar: movistar,
  arsys: arsys,
  dinahosting: dinahosting,
  godaddy: godaddy,
  privateemail: privateemail,
  hostinger: hostinger,
  rackspace: rackspace,
  dreamhost: dreamhost,
  mxroute: mxroute,
  comcast: comcast,
  spectrum: spectrum,
  cox: cox,
  bell: bell,
  uol: uol,
  locaweb: locaweb,
  telstra: telstra,
  xtra: xtra,
  rediffmail: rediffmail,
  'amazon-ses': amazonSes,
  workmail: workmail,
  sendgrid: sendgrid,
  mailgun: mailgun,
  postmark: postmark,
  brevo: brevo,
  mailjet: mailjet,
  sparkpost: sparkpost,
  resend: resend,
  mailersend: mailersend,
  'elastic-email': elasticEmail,
  smtp2go: smtp2go,
  mailtrap: mailtrap,
  'mailtrap-sandbox': mailtrapSandbox,
  scaleway: scaleway,
  mandrill: mandrill,
  'alibaba-directmail': alibabaDirectmail,
  oci: oci,
  usesend: usesend,
  plunk: plunk,
  emailit: emailit,
  socketlabs: socketlabs,
  ahasend: ahasend,
  turbosmtp: turbosmtp,
  'smtp-com': smtpCom,
  sendpulse: sendpulse,
  sendcloud: sendcloud,
  tipimail: tipimail,
  loops: loops,
  mailpace: mailpace,
  mimecast: mimecast,
  proofpoint: proofpoint,
  barracuda: barracuda,
  cyberimpact: cyberimpact,
} satisfies Record<string, Provider>
export type ProviderId = keyof typeof providers
