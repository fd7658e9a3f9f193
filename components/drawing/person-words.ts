import { isSupport, type Tie } from '@/domain/tie'
import { words } from '@/texts/words'

/** The strength, and whether there is strain: "strong, strained". Empty where nothing is said of the tie. */
export function strengthInWords({ strength, strained }: Tie): string {
  const said = strength === undefined && !strained ? '' : words.tie.strengths[strength ?? 'ordinary']
  return [said, strained ? words.tie.strained : ''].filter(Boolean).join(', ')
}

/** "strong, strained, both ways", for panel and list. */
export function tieInWords(tie: Tie): string {
  const giving = tie.giving === undefined ? '' : words.tie.givings[tie.giving]
  return [strengthInWords(tie), giving].filter(Boolean).join(', ')
}

/** "body and mind" */
export const layersInWords = ({ layers }: Tie): string =>
  words.tie.and((layers ?? []).map((layer) => words.tie.layer[layer]))

/** "listens and comes along"; own words as they are. */
export const supportsInWords = ({ supports }: Tie): string =>
  words.tie.and((supports ?? []).map((one) => (isSupport(one) ? words.tie.support[one] : one)))
