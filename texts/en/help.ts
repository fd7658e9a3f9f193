import type { HelpLines } from '@/domain/help-lines'

/** Words of "I need help now". */
export const help = {
  title: 'I need help now',
  danger:
    'Are you or someone near you in danger, hurt or suddenly very ill? Call the emergency number of the place where you are. You do not have to be certain.',
  listening:
    'Does it all feel like too much? Do you think about not living any more? You can talk with someone right now, at any hour.',
  near: 'If calling is hard, show this page to someone near you and ask them to call.',
  places: {
    us: 'United States and Canada',
    uk: 'United Kingdom',
    ie: 'Ireland',
    de: 'Germany',
    at: 'Austria',
    ch: 'Switzerland',
    au: 'Australia',
    nz: 'New Zealand',
    eu: 'All other countries of the European Union'
  } satisfies Record<HelpLines['id'], string>,
  emergency: 'Emergency',
  talk: 'Someone to talk to',
  or: 'or',
  call: (number: string) => `Call ${number}`,
  elsewhere:
    'Anywhere else: call the emergency number of your country. On most mobile phones 112 leads there too.',
  asOf: 'Numbers as of November 2026. This page is the same for everybody, and needs no internet. Nobody learns that you opened it.',
  back: 'Back to your care web'
} as const
