import { READING_KEY, SEEN_KEY } from './reading-key.ts';

/**
 * Runs in the head before anything is painted: says that scripts run, and puts back what the reader chose. The text
 * face is asked for early and used from a reader's second page on; after the first page it is brought into the
 * browser's store (on wide screens the styles and the media of the links use it at once). A constant, as its hash is
 * part of the policy.
 */
export const firstPaint = `(d=>{d.js='';navigator.share&&(d.share='');try{let s=localStorage,l=document.querySelectorAll('[as=font]');Object.assign(d,JSON.parse(s.getItem('${READING_KEY}')));if(s['${SEEN_KEY}']){d.face='';for(let f of l)f.media='all'}else addEventListener('load',()=>{for(let f of l){f.rel='prefetch';f.media='all'}s['${SEEN_KEY}']=1})}catch{}})(document.documentElement.dataset)`;
