import { FILES_CACHE, PAGES_CACHE } from './offline-cache.ts';

/** So many pages are kept, the oldest leave first. */
const MOST_PAGES = 20;
/** And so many days, so that what was taken down does not live on in a drawer. */
const MOST_DAYS = 7;

/**
 * The service worker, as text. The network always comes first: the cache answers only where the network does
 * not, so whoever is online never sees what was changed or taken down, and a page that answers 404 or 410
 * leaves the cache at once.
 */
export const serviceWorker = `const P='${PAGES_CACHE}',F='${FILES_CACHE}',OFF='/ngoai-tuyen/';
self.addEventListener('install',e=>{self.skipWaiting();e.waitUntil(caches.open(P).then(c=>c.add(OFF)))});
self.addEventListener('activate',e=>e.waitUntil((async()=>{
	for(const k of await caches.keys())if(k!==P&&k!==F)await caches.delete(k);
	await self.clients.claim();
})()));
self.addEventListener('fetch',e=>{
	const{request:r}=e,u=new URL(r.url);
	if(r.method!=='GET'||u.origin!==location.origin)return;
	if(r.mode==='navigate')e.respondWith(page(e,r,u));
	else if(u.pathname.startsWith('/_astro/'))e.respondWith(file(r));
});
async function page(e,r,u){
	try{
		const a=await fetch(r);
		const c=a.clone();
		if(!/^\\/(tim-kiem|xem-truoc)/.test(u.pathname))e.waitUntil(keep(u.pathname,c));
		return a;
	}catch{
		const k=await caches.open(P),a=await k.match(u.pathname);
		return a&&Date.now()-Date.parse(a.headers.get('x-kept'))<${MOST_DAYS}*864e5?a:(await k.match(OFF))||Response.error();
	}
}
async function keep(path,a){
	const k=await caches.open(P);
	await k.delete(path);
	if(!a.ok||a.redirected||!/html/.test(a.headers.get('content-type')))return;
	const h=new Headers(a.headers);
	h.set('x-kept',new Date().toUTCString());
	await k.put(path,new Response(await a.blob(),{headers:h}));
	const old=(await k.keys()).filter(x=>!x.url.endsWith(OFF));
	for(const x of old.slice(0,Math.max(0,old.length-${MOST_PAGES})))await k.delete(x);
}
async function file(r){
	const k=await caches.open(F);
	const kept=await k.match(r);
	if(kept)return kept;
	const a=await fetch(r);
	if(a.ok)await k.put(r,a.clone());
	return a;
}
`;

/** Takes the place of {@link serviceWorker} when offline reading is switched off, and removes itself everywhere. */
export const noServiceWorker = `self.addEventListener('install',()=>self.skipWaiting());
self.addEventListener('activate',e=>e.waitUntil((async()=>{
	for(const k of await caches.keys())await caches.delete(k);
	await self.registration.unregister();
})()));
`;
