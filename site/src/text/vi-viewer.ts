/** Words of the large picture. A file of its own, so that the script that shows them is sent no other text. */
export const viewer = {
	open: 'xem ảnh lớn',
	title: 'Ảnh lớn',
	previous: 'Ảnh trước',
	next: 'Ảnh sau',
	close: 'Đóng',
};
