/** Words of the row of ways to share an article. A file of its own, so that the script that shows them is sent no other text. */
export const share = {
	title: 'Chia sẻ bài này',
	share: 'Chia sẻ…',
	on: (place: string) => `Chia sẻ trên ${place}`,
	copy: 'Chép liên kết',
	copied: 'Đã sao chép liên kết.',
	failed: 'Trình duyệt không cho sao chép. Hãy chép tay địa chỉ này:',
	print: 'In',
};
