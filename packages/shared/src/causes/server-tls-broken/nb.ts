import type { CauseText } from '../cause.ts'

export const serverTlsBroken: CauseText = {
  title: 'Serverens kryptering er i ustand',
  explanation:
    'Serveren tilbyr TLS, men klarer ikke å starte det, som regel fordi sertifikatet eller nøkkelen mangler eller ikke kan leses.',
  steps: [
    'Be serverens administrator sjekke sertifikat, nøkkel og tillatelser og starte e-posttjenesten på nytt.',
    'Så lenge kan port 465 med TLS virke, hvis leverandøren tilbyr den.',
  ],
}
