/**
 * What another language must say, from what English says: a word for each word, a function with the same arguments for
 * each function. A catalogue that lacks one does not compile.
 */
export type Catalogue<English> = English extends string
  ? string
  : English extends (...given: infer Given) => infer Said
    ? (...given: Given) => Catalogue<Said>
    : { readonly [Key in keyof English]: Catalogue<English[Key]> }

/** A catalogue on its way: what is not said yet is said in English until it is (see `over`). */
export type Draft<English> = English extends string
  ? string
  : English extends (...given: infer Given) => infer Said
    ? (...given: Given) => Draft<Said>
    : { readonly [Key in keyof English]?: Draft<English[Key]> }

/** A draft with English where it has nothing yet. */
export function over<English>(english: English, draft: unknown): Catalogue<English> {
  if (typeof english !== 'object' || english === null) return (draft ?? english) as Catalogue<English>
  if (Array.isArray(english)) return (draft ?? english) as Catalogue<English>
  const said = (draft ?? {}) as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    Object.entries(english).map(([key, value]) => [key, over(value, said[key])])
  ) as Catalogue<English>
}
