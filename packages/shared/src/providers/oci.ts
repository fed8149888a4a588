import type { Provider } from './provider.ts'

export const oci: Provider = {
  name: 'Oracle Cloud Email Delivery',
  submission: [
    { host: 'smtp.email.eu-frankfurt-1.oci.oraclecloud.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['.oraclecloud.com'],
  says: ['oraclecloud', 'ocid1'],
  login: 'smtp-credentials',
  loginName: 'credential',
  spfInclude: 'eu.rp.oracleemaildelivery.com',
  console: {
    'create-smtp-credentials': 'Oracle Cloud console > Profile > User settings > SMTP Credentials',
    'allow-sender': 'Oracle Cloud console > Developer Services > Email Delivery > Approved Senders',
    'verify-domain': 'Oracle Cloud console > Developer Services > Email Delivery > Email Domains',
    'sign-with-dkim':
      'Oracle Cloud console > Developer Services > Email Delivery > Email Domains > (domain) > DKIM',
  },
  help: 'https://docs.oracle.com/en-us/iaas/Content/Email/home.htm',
}
