import type { Provider } from './provider.ts'

export const oci: Provider = {
  name: 'Oracle Cloud Email Delivery',
  submission: [
    { host: 'smtp.email.eu-frankfurt-1.oci.oraclecloud.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['.oraclecloud.com'],
  submissionHosts: ['smtp.email.*.oci.oraclecloud.com', 'smtp.*.oraclecloud.com'],
  customerSuffixes: ['.oraclecloud.com'],
  regional: true,
  says: ['oraclecloud', 'ocid1'],
  login: 'smtp-credentials',
  loginName: 'credential',
  spfInclude: 'eu.rp.oracleemaildelivery.com',
  help: 'https://docs.oracle.com/en-us/iaas/Content/Email/home.htm',
}
