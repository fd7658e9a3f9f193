/**
 * What another language must say, from what English says: a word for each word, a function with the same arguments for
 * each function. A catalogue that lacks one does not compile.
 */
export type Catalogue<English> = English extends string
  ? string
  : English extends (...given: infer Given) => infer Said
    ? (...given: Given) => Catalogue<Said>
    : { readonly [Key in keyof English]: Catalogue<English[Key]> }
