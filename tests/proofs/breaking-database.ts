import type { DBCore, DBCoreTable, Middleware } from 'dexie'

/** Breaks at the nth call to the database from now on; never when 0. */
export interface Fuse {
  left: number
}
class Crash extends Error {}

/** Stands under a database and breaks it off where its fuse is at its end. */
export function crashing(fuse: Fuse): Middleware<DBCore> {
  const burn = () => {
    if (fuse.left === 0) return
    fuse.left -= 1
    if (fuse.left === 0) throw new Crash('the browser was closed')
  }
  const broken = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: (request) => (burn(), table.mutate(request)),
    get: (request) => (burn(), table.get(request)),
    getMany: (request) => (burn(), table.getMany(request)),
    query: (request) => (burn(), table.query(request)),
    openCursor: (request) => (burn(), table.openCursor(request)),
    count: (request) => (burn(), table.count(request))
  })
  return {
    stack: 'dbcore',
    name: 'crash',
    create: (core) => ({ ...core, table: (name) => broken(core.table(name)) })
  }
}
