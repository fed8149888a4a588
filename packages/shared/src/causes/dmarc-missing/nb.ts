import type { CauseText } from '../cause.ts'

export const dmarcMissing: CauseText = {
  title: 'Domenet har ingen DMARC-oppføring',
  explanation:
    'Ingenting sier hva mottakere skal gjøre med e-post som bare utgir seg for å komme fra domenet, og ingen får vite om det. Store mottakere krever en oppføring av dem som sender mye.',
  steps: [
    'Publiser forslaget, les rapportene noen uker, og hev så policyen til quarantine eller reject.',
  ],
}
