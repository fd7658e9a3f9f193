/** A set of words from a line of them: the lists in this folder weigh less in the injected script that way. */
export const wordList = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '))
