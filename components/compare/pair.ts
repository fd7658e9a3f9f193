import { computed, ref, watch, type Ref } from 'vue'
import type { ComparedColumn, ComparisonTable } from '@/domain/compared'

/**
 * The two that are seen on a small screen: those that were chosen, as far as they stand here, else the first two.
 * @param sought the id of a sentence that someone comes for: the one it is said of is one of the two
 */
export function usePair(
  columns: Readonly<Ref<readonly ComparedColumn[]>>,
  table: Readonly<Ref<ComparisonTable | undefined>>,
  sought: () => string | undefined
) {
  const chosen = ref<string[]>([])
  const pair = computed(() => {
    const ids = columns.value.map((column) => column.id)
    const [first, second] = chosen.value.filter((one) => ids.includes(one))
    const one = first ?? ids[0]
    return [one, second ?? ids.find((other) => other !== one)].filter((other) => other !== undefined)
  })
  watch([sought, table], ([sentence, now]) => {
    const cells = sentence ? (now?.rows.flatMap((row) => row.cells) ?? []) : []
    const said = cells.find(({ statements }) => statements.some(({ id }) => id === sentence))
    if (said && !pair.value.includes(said.column)) chosen.value = [said.column]
  })
  return { pair, choosePair: (next: string[]) => (chosen.value = next) }
}
