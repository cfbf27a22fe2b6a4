/** The mark of the site, in a box of 48 by 48; the same shapes as `LighthouseMark.astro`. */
export const lighthouse = (tower: string, band: string): string =>
	`<path fill="${tower}" opacity=".3" d="M24 14 46 4v20zM24 14 2 4v20z"/>
<path fill="${tower}" d="M20 19h8l3.2 23H16.8zM18 17h12v2H18zM20 10h8v7h-8zM24 4l5 6H19z"/>
<path fill="${band}" d="M19.1 26h9.8l.9 6H18.2zM17.6 37h12.8l.7 5H16.8z"/>
<circle fill="${band}" cx="24" cy="13.6" r="2.6"/>`;

/** What stands behind a title without a picture: the lighthouse over the sea at dusk. */
export const scene =
	(): string => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
<defs>
<linearGradient id="sky" x1="0" y1="0" x2=".35" y2="1">
<stop offset="0" stop-color="#0a4f7d"/><stop offset="1" stop-color="#062338"/>
</linearGradient>
<linearGradient id="beam" x1="1" y1="0" x2="0" y2="0">
<stop offset="0" stop-color="#b5daf2" stop-opacity=".34"/><stop offset="1" stop-color="#b5daf2" stop-opacity="0"/>
</linearGradient>
</defs>
<path fill="url(#sky)" d="M0 0h1200v630H0z"/>
<path fill="url(#beam)" d="M1036 236 0 20v330z"/>
<path fill="#041a2a" opacity=".55" d="M0 560c220-26 420 18 640 0s380-34 560-10v80H0z"/>
<path fill="#041a2a" d="M880 630c40-46 90-66 156-66s120 20 164 52v14z"/>
<g transform="translate(844 50) scale(8)" >
<path fill="#e7eef3" d="M20 25h8l4.4 41H15.6zM18 22.5h12v2.5H18zM20.4 16h7.2v6.500h-7.200zM24 10l5 6H19z" transform="translate(0 .4)"/>
<path fill="#e0483c" d="M18.9 36h10.200l1.100 10H17.800zM16.700 56h14.600l1.100 10H15.600z" transform="translate(0 .4)"/>
<circle fill="#ff9a8c" cx="24" cy="19.600" r="2.400"/>
</g>
</svg>`;
