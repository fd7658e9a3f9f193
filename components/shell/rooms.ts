import {
  createRouter,
  createWebHashHistory,
  type LocationQuery,
  type RouteParams,
  type Router,
  type RouterHistory
} from 'vue-router'

/** The addresses of the full page, after the `#`. A room stands here when it works. */
const rooms = [
  { path: '/', name: 'web', component: () => import('@/components/web/WebRoom.vue') },
  {
    path: '/:table(people|practices)/:id',
    name: 'person',
    component: () => import('@/components/person/PersonRoom.vue'),
    props: ({ params }: { params: RouteParams }) => ({ id: params.id })
  },
  {
    path: '/:table(products|advice)/:id',
    name: 'thing',
    component: () => import('@/components/thing/ThingRoom.vue'),
    props: ({ params }: { params: RouteParams }) => ({ id: params.id })
  },
  { path: '/loose', name: 'loose', component: () => import('@/components/thing/LooseRoom.vue') },
  {
    path: '/clips/:id?',
    name: 'clips',
    component: () => import('@/components/clip/ClipRoom.vue'),
    props: true
  },
  {
    path: '/qualities',
    name: 'qualities',
    component: () => import('@/components/quality/QualitiesRoom.vue'),
    props: ({ query }: { query: LocationQuery }) => ({ open: query.open })
  },
  {
    path: '/compare',
    name: 'compare',
    component: () => import('@/components/compare/CompareRoom.vue'),
    props: ({ query }: { query: LocationQuery }) => ({ id: query.id ?? undefined })
  },
  { path: '/what-suits-me', name: 'suits', component: () => import('@/components/compare/SuitsRoom.vue') },
  { path: '/visits', name: 'visits', component: () => import('@/components/visit/VisitViews.vue') },
  {
    path: '/visits/:id',
    name: 'visit',
    component: () => import('@/components/visit/VisitRoom.vue'),
    props: true
  },
  { path: '/what-i-take', name: 'takings', component: () => import('@/components/taking/TakingsRoom.vue') },
  { path: '/review', name: 'review', component: () => import('@/components/review/ReviewRoom.vue') },
  {
    path: '/pictures',
    name: 'pictures',
    component: () => import('@/components/picture/PicturesRoom.vue'),
    props: ({ query }: { query: LocationQuery }) => ({
      of: query.of ?? undefined,
      beside: query.beside ?? undefined
    })
  },
  { path: '/take-away', name: 'take', component: () => import('@/components/take/TakeRoom.vue') },
  { path: '/data', name: 'data', component: () => import('@/components/data/DataRoom.vue') },
  { path: '/copies', name: 'copies', component: () => import('@/components/copies/CopiesRoom.vue') },
  {
    path: '/history',
    name: 'history',
    component: () => import('@/components/history/HistoryRoom.vue'),
    props: ({ query }: { query: LocationQuery }) => ({ about: query.about, until: query.until })
  },
  { path: '/help', name: 'help', component: () => import('@/components/help/HelpRoom.vue') },
  { path: '/settings', name: 'settings', component: () => import('@/components/settings/SettingsRoom.vue') },
  { path: '/about', name: 'about', component: () => import('@/components/about/AboutRoom.vue') },
  {
    path: '/removed',
    name: 'removed',
    component: () => import('@/components/removed/RemovedRoom.vue')
  },
  { path: '/:nowhere(.*)*', name: 'nowhere', component: () => import('./NowhereRoom.vue') }
]

/** The router of the full page; a test hands in a history of its own. */
export function careWebRouter(history: RouterHistory = createWebHashHistory()): Router {
  return createRouter({
    history,
    routes: rooms,
    scrollBehavior: (to, from, saved) => saved ?? (to.name === from.name ? false : { top: 0 })
  })
}
