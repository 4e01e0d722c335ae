// Without signal the questionnaire opens as this phone last saw it; with signal nothing here is used.
const kept = request => caches.match(request).then(found => found || caches.match(request.url.split(/\?|\/thanks/)[0], { ignoreSearch: true }));
addEventListener('install', () => skipWaiting());
addEventListener('activate', e => e.waitUntil(clients.claim()));
addEventListener('fetch', e => {
  if (e.request.method === 'GET') e.respondWith(fetch(e.request)
    .then(r => r.status === 503 ? kept(e.request).then(found => found || r) : r) // a server that restarts
    .catch(() => kept(e.request).then(found => found || Response.error())));
});
