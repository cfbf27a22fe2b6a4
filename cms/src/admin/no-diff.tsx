/** In the comparison of versions: for what says nothing to an editor. */
export function NoDiff() {
	return null;
}
