/** What somebody did, as the history tells it: “Lan gửi duyệt”. */
const VERBS: Record<string, string> = {
	submit: 'gửi duyệt',
	recall: 'rút lại',
	approve: 'duyệt',
	return: 'trả lại',
	publish: 'đăng',
	published: 'đăng',
	draft: 'chuyển về bản nháp',
	schedule: 'hẹn giờ đăng',
	unschedule: 'bỏ hẹn giờ',
	withdraw: 'gỡ khỏi trang',
	withdrawn: 'gỡ khỏi trang',
	takedown: 'gỡ khẩn cấp',
	expired: 'cho hết hạn',
};

export const actionVerb = (action: string): string => VERBS[action] ?? action;
