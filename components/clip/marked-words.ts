import { h, type FunctionalComponent } from 'vue'
import type { FoundPart } from '@/domain/found-line'

/** Words with what was looked for marked. Runs without a mark are bare text: an element for each is felt while typing. */
export const MarkedWords: FunctionalComponent<{ parts: FoundPart[] }> = ({ parts }) =>
  parts.map(({ words, found }) => (found ? h('mark', words) : words))
MarkedWords.props = ['parts']
