export function SitePanel() {
	return null;
}
