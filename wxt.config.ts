import { defineConfig } from 'wxt'

/**
 * The strict policy for our own pages. Under the default one a stored clip phones home when it is viewed
 * (an image, a frame, a stylesheet in kept HTML); under this one nothing of it reaches the network.
 * The three Trusted Types policies are Vue's own, DOMPurify's and ours; tests/e2e/manifest.test.ts pins them.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types vue dompurify care-web'
].join('; ')

interface ModuleGraph {
  getModuleInfo: (id: string) => { importers: string[] } | null
}

/**
 * Whether the popup needs a module before anything is pressed: an unbroken line of imports leads to it, none of them by
 * `import()`. Told by the graph and not by a list, which had to be remembered with every new file.
 */
function isInFirstLook(id: string, graph: ModuleGraph): boolean {
  const seen = new Set([id])
  for (const one of seen) {
    if (one.endsWith('entrypoints/popup/main.ts')) return true
    for (const importer of graph.getModuleInfo(one)?.importers ?? []) seen.add(importer)
  }
  return false
}

/** What the popup alone shows first. Everything else that it needs at once, the full page needs, too. */
const isLauncher = /\/entrypoints\//
const popupAlone = /\/components\/keep\/|\/stores\/keeping|\/clipping\//

export default defineConfig({
  modules: ['@wxt-dev/module-vue', '@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    build: {
      target: 'es2022',
      // The oldest browsers that the manifest lets in know light-dark(); written out for others it weighs 0.6 kB gzip.
      cssTarget: ['chrome123', 'firefox140'],
      modulePreload: {
        polyfill: false,
        resolveDependencies: (file, needed, { hostType }) =>
          hostType === 'html' || /popup-/.test(file) ? needed : needed.filter((one) => one.endsWith('.css'))
      }
    },
    // Dexie's own build for today's browsers; the one that bundlers take by default is written for ES5 (+2 kB gzip).
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false'
    }
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // The popup's first script asks the browser itself: three calls that all browsers answer alike, without the 3 kB
      // that even them out.
      if (entrypoints.some(({ name }) => name === 'begin'))
        config.resolve = { ...config.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } }
      // Scripts and the worker are built alone, each as one file; only our pages share chunks.
      if (!entrypoints.some((entrypoint) => entrypoint.type === 'popup')) return
      config.build ??= {}
      // Many small chunks compress badly: what the popup needs at once is one (-6 kB gzip at its first load).
      config.build.rollupOptions = {
        ...config.build.rollupOptions,
        output: {
          codeSplitting: {
            groups: [
              {
                name: (id, graph) =>
                  !isInFirstLook(id, graph) || isLauncher.test(id)
                    ? null
                    : popupAlone.test(id)
                      ? 'kept'
                      : 'ground',
                debugName: 'first look'
              }
            ]
          }
        }
      }
    }
  },
  zip: { name: 'care-web' },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Care Web',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '123',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel'])
    ],
    optional_permissions: ['downloads', 'notifications'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_keepThisPage__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } }
    },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{6f2b8e0c-3f53-4c1e-9a52-0f6c1d9b7a41}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] }
            }
          },
          sidebar_action: {
            default_title: 'Care Web',
            default_panel: 'sidepanel.html',
            open_at_install: false
          }
        }
      : {})
  })
})
