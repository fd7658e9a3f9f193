import type { GatheredPage } from '../gathered-page'
import { plainText } from './entities'

/** Values of `<meta name|property|itemprop>` by lower case name, first ones first. */
export type Metas = Map<string, string[]>

/** Reads meta and OpenGraph elements. Empty values are left out. (ogp.me, HTML standard) */
export function readMetas(view: GatheredPage): Metas {
  const metas: Metas = new Map()
  for (const element of view.metas) {
    const { name } = element
    const value = plainText(element.content)
    if (!name || !value) continue
    const key = name.trim().toLowerCase()
    metas.set(key, [...(metas.get(key) ?? []).slice(0, 20), value])
  }
  return metas
}

/** The first value of the first of these names that is there. */
export function meta(metas: Metas, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = metas.get(name)?.[0]
    if (value) return value
  }
  return undefined
}
