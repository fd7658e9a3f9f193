import { locale } from '@/texts/when'
import { words } from '@/texts/safety-words'

const told = Object.keys(words.safety.holds) as (keyof typeof words.safety.holds)[]

/** What a copy holds, as a person counts it; what there is none of is left out. */
export function holdsInWords(counts: Readonly<Record<string, number>>): string[] {
  return told.flatMap((table) => {
    const count = counts[table] ?? 0
    return count > 0 ? [words.safety.holds[table](count)] : []
  })
}

/** "0.2 MB", "34 MB": as exact as anybody needs. */
export function sizeInWords(bytes: number): string {
  const megabytes = bytes / 1_000_000
  const digits = megabytes < 10 ? 1 : 0
  return `${Math.max(0.1, megabytes).toLocaleString(locale, { maximumFractionDigits: digits })} MB`
}
