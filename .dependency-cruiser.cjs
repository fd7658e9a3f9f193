/**
 * The ladder of docs/architecture.md as rules. Each folder says what it may import; all else is refused.
 * `npm run check` applies them, tests/architecture/ladder.test.ts proves that they bite.
 */
const folders =
  'domain|extract|messages|texts|browser|formats|db|keeping|clipping|stores|components|entrypoints|assets|scripts|tests'

/** One rung: files in `folder` may import themselves and `allowed`, and no other folder of ours. */
function rung(folder, allowed, remedy) {
  return {
    name: `${folder}-imports`,
    severity: 'error',
    comment: `${folder}/ may import ${allowed.length ? allowed.join(', ') : 'nothing of ours'}. ${remedy}`,
    from: { path: `^${folder}/` },
    to: { path: `^(${folders})/`, pathNot: [folder, ...allowed].map((one) => `^${one}(/|\\.|$)`) }
  }
}

/** A package that only one folder may know. */
function onlyImporter(name, packages, owners, remedy) {
  return {
    name,
    severity: 'error',
    comment: remedy,
    from: { path: `^(${folders})/`, pathNot: `^(${owners}|tests|scripts)/` },
    to: { path: `(^|node_modules/)(${packages})(/|\\.|$)` }
  }
}

const upwards =
  'Arrows point up the ladder only: move what you need to a lower folder, or hand it in as an argument.'

module.exports = {
  forbidden: [
    rung('domain', [], 'It is plain data and pure functions.'),
    rung('extract', ['domain'], upwards),
    rung('messages', ['domain'], upwards),
    rung('texts', ['domain'], upwards),
    rung('browser', ['domain'], upwards),
    rung('formats', ['domain'], upwards),
    rung('db', ['domain'], upwards),
    rung('keeping', ['domain', 'db', 'formats', 'messages', 'browser'], upwards),
    rung(
      'clipping',
      ['domain', 'extract', 'db', 'browser', 'messages'],
      'It asks, reads, keeps; what is shown of it is a store.'
    ),
    rung('stores', ['domain', 'db', 'formats', 'messages', 'browser', 'keeping', 'clipping'], upwards),
    rung(
      'components',
      ['domain', 'stores', 'texts', 'assets'],
      'What a component needs from elsewhere, a store gives.'
    ),
    {
      name: 'texts-import-types-only',
      severity: 'error',
      comment: 'texts/ may name the types of domain/, and runs none of it.',
      from: { path: '^texts/' },
      to: { path: '^domain/', dependencyTypesNot: ['type-only'] }
    },
    {
      name: 'domain-packages',
      severity: 'error',
      comment: 'valibot is the one package that domain/ imports. Hand in what else it needs as an argument.',
      from: { path: '^domain/' },
      to: { path: 'node_modules|^(node:|wxt|vue)', pathNot: 'node_modules/valibot/' }
    },
    {
      name: 'domain-needs-no-node',
      severity: 'error',
      comment: 'domain/ runs in a browser: no module of Node.',
      from: { path: '^domain/' },
      to: { dependencyTypes: ['core'] }
    },
    onlyImporter(
      'only-db-knows-dexie',
      'dexie',
      'db',
      'Only db/ knows Dexie. Add a read or a write there and import that.'
    ),
    onlyImporter(
      'only-browser-knows-the-polyfill',
      'webextension-polyfill|wxt/dist/browser|wxt/browser|@wxt-dev/browser',
      'browser',
      'Only browser/ talks to the extension interfaces. Add a small function there and import that.'
    ),
    {
      name: 'page-readers-stay-light',
      severity: 'error',
      comment:
        'entrypoints/read-*.ts run in the visited page: they may import domain/ and extract/, nothing else. IndexedDB there belongs to the site, and every byte is paid on each clip.',
      from: { path: '^entrypoints/read-[^/]+(/|\\.ts$)' },
      to: { path: `^(${folders})/`, pathNot: '^(domain|extract|entrypoints/read-[^/]+)(/|\\.)' }
    },
    {
      name: 'page-readers-reach-no-storage',
      severity: 'error',
      comment:
        'Through some import this page reader reaches the database, Vue or the phone tables. Cut that import.',
      from: { path: '^entrypoints/read-[^/]+(/|\\.ts$)' },
      to: {
        path: '^(extract/finish|db|stores|components|browser|keeping|clipping)(/|\\.)|node_modules/(dexie|vue|pinia|libphonenumber-js|webextension-polyfill)/',
        reachable: true
      }
    },
    {
      name: 'workers-reach-no-browser-interfaces',
      severity: 'error',
      comment:
        'A worker of ours has none of the browser’s own interfaces and stops where they are loaded: no backup was written any more. Hand in what it needs by message.',
      from: { path: '^entrypoints/[a-z]+-worker\\.ts$' },
      to: { path: '^browser/browser\\.ts$', reachable: true }
    },
    {
      name: 'pages-do-not-import-pages',
      severity: 'error',
      comment:
        'Two entrypoints share nothing but what lies below them: move the shared part to components/ or stores/.',
      from: { path: '^entrypoints/([^/.]+)(/|\\.)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1(/|\\.)' }
    },
    {
      name: 'product-imports-no-scripts-or-tests',
      severity: 'error',
      comment: 'What people install must not need the commands or the tests.',
      from: { path: `^(${folders})/`, pathNot: '^(scripts|tests)/' },
      to: { path: '^(scripts|tests)/' }
    },
    {
      name: 'no-generated-imports',
      severity: 'error',
      comment:
        "Import helpers by path ('wxt/utils/define-background'), so that every tool and reader sees the graph.",
      from: {},
      to: { path: '^#imports|^\\.wxt/' }
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one thing, or need a third below both.',
      from: {},
      to: { circular: true }
    },
    {
      name: 'no-missing-imports',
      severity: 'error',
      comment: 'This import leads nowhere.',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?|^virtual:' }
    },
    {
      name: 'product-needs-no-dev-packages',
      severity: 'error',
      comment: 'What ends up in the extension belongs under "dependencies" in package.json.',
      from: { path: `^(${folders})/`, pathNot: '^(scripts|tests)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/wxt/' }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.output/', '\\.(css|svg|png|woff2)$', '\\.(css|svg|png|woff2)\\?'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.domain.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.vue', '.js', '.mjs', '.cjs', '.d.ts', '.json']
    }
  }
}
