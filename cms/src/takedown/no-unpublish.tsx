/**
 * In place of Payload's “Gỡ khỏi trang”, which asks for no reason: an article leaves the site through “Gỡ bài” or
 * “Gỡ khẩn cấp” of the workflow panel. Renders nothing.
 */
export function NoUnpublish() {
	return null;
}
