import { READING_KEY } from './reading-key.ts';

/**
 * Runs in the head before anything is painted: says that scripts run, and puts back what the reader chose.
 * Its hash is part of the policy, so it is a constant.
 */
export const firstPaint = `(d=>{d.js='';navigator.share&&(d.share='');try{Object.assign(d,JSON.parse(localStorage.getItem('${READING_KEY}')))}catch{}})(document.documentElement.dataset)`;
