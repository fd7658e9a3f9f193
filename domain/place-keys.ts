import { plainName, plainWords } from './names'
import { normalPageAddress, siteOf } from './page-address'

interface Placed {
  practice?: string
  address?: string
  addresses?: string[]
  website?: string
}

/**
 * What people are found by who may belong to one practice: where they say they work, the house they are in,
 * and their site. Apart
 * from matching keys: two who share these are two.
 */
export function placeKeys({ practice, address, addresses = [], website }: Placed): string[] {
  const keys: string[] = []
  const works = plainName(practice ?? '')
  if (works) keys.push(`works:${works}`)
  for (const line of [address, ...addresses]) if (line) keys.push(...houseKeys(line))
  const site = normalPageAddress(website ?? '')
  if (site !== undefined) keys.push(`site:${siteOf(site)}`)
  return [...new Set(keys)]
}

/**
 * A house by its number and the word beside it, on either side: "2 Alder Street" and "Alderstraße 2". Numbers of five
 * digits are those of a town, unless the line begins with one. A shared key is a reason to look closer, no more.
 */
function houseKeys(line: string): string[] {
  const words = plainWords(line)
  return words.flatMap((word, index) => {
    if (!/^\d{1,5}[a-z]?$/.test(word) || (index > 0 && word.length > 4)) return []
    const beside = [words[index - 1], words[index + 1]].filter((one) => one !== undefined && !/^\d/.test(one))
    return beside.map((one) => `at:${word} ${one}`)
  })
}
