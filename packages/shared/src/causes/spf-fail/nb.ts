import type { CauseText } from '../cause.ts'

export const spfFail: CauseText = {
  title: 'SPF lar ikke denne serveren sende for domenet',
  explanation:
    'Avsenderens domene har ikke ført opp serveren som sender, eller har verken SPF eller DKIM.',
  steps: [
    'Legg serveren som sender, til i domenets SPF-oppføring (én TXT-oppføring som begynner med v=spf1).',
    'Sett også opp DKIM.',
  ],
}
