'use client';

export function SiteStatus() {
	return null;
}
