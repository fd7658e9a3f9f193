import type { PicturedPerson, PicturedThread } from '@/domain/snapshot'
import type { ThreadChanges, TieChange, ToldField, WebChanges } from '@/domain/web-changes'
import { isSupport } from '@/domain/tie'
import { words as more } from '@/texts/partnership-words'
import { words } from '@/texts/review-words'

const { pictures } = words
export const pictureName = (name: string, day: string) => name || pictures.ofDay(day)
const named = (name: string) => name || pictures.someone

/** What is different, in words, under the headings that have something to say. */
export function changesInWords(
  { came, left, moved, ties }: WebChanges,
  among: ThreadChanges,
  nameOf: (id: string) => string
): { title: string; lines: string[] }[] {
  const { covers, kinds } = more.partnership
  const saidOf = ({ fromId, toId, kind }: PicturedThread) =>
    `${named(nameOf(fromId))} ${kind === 'covers' ? covers : kinds[kind]} ${named(nameOf(toId))}`
  return [
    { title: pictures.came, lines: came.map(({ name }) => named(name)) },
    { title: pictures.left, lines: left.map(({ name }) => named(name)) },
    {
      title: pictures.moved,
      lines: moved.flatMap(({ name, before, after }) => [
        ...(before.ring === after.ring
          ? []
          : [pictures.nowIn(named(name), words.ring[before.ring], words.ring[after.ring])]),
        ...(before.sector === after.sector
          ? []
          : [pictures.nowIn(named(name), words.sector[before.sector], words.sector[after.sector])])
      ])
    },
    { title: pictures.ties, lines: ties.flatMap(tieInWords) },
    {
      title: pictures.among,
      lines: [
        ...among.came.map((one) => `${saidOf(one)}.`),
        ...among.left.map((one) => pictures.threadWent(saidOf(one)))
      ]
    }
  ].filter(({ lines }) => lines.length > 0)
}

function tieInWords({ name, before, after, fields }: TieChange): string[] {
  return fields.map((field) => {
    if (field === 'strained')
      return after.strained ? pictures.strainCame(named(name)) : pictures.strainWent(named(name))
    const whose = pictures.ofField(named(name), pictures.fields[field])
    return pictures.nowIn(whose, said(field, before), said(field, after))
  })
}

function said(field: ToldField, one: PicturedPerson): string {
  const { strength, giving, layers = [], supports = [], load } = one
  const word =
    field === 'strength'
      ? words.tie.strengths[strength ?? 'ordinary']
      : field === 'giving'
        ? giving && words.tie.givings[giving]
        : field === 'load'
          ? load && words.review.loads[load]
          : field === 'layers'
            ? words.tie.and(layers.map((layer) => words.tie.layer[layer]))
            : words.tie.and(supports.map((kind) => (isSupport(kind) ? words.tie.support[kind] : kind)))
  return word || pictures.notSaid
}
