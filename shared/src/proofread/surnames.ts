/**
 * Common family names of the Viet people and of neighbours, in small letters: after a title, one of
 * them in small letters before a capital is a slip (“Đồng chí lương Minh Huệ”), while “Bà con Minh
 * Hải” is not. Names that are everyday verbs or nouns before a place (đào, mai…) need two capitals.
 */
const CERTAIN =
	'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương lý lương trịnh đinh tô tạ phùng tăng châu chu đoàn lưu mạc nghiêm quách thạch triệu hứa khuất giáp lã đàm doãn quản kim mã cù đồng khổng vi nông bế';
const AMBIGUOUS =
	'hồ đào mai hà cao lâm thái tôn trương từ văn vương kiều la lại giang tống ninh an';

const toPattern = (names: string): string => names.split(' ').join('|');

/** A family name in small letters, as a pattern. */
export const SURNAME = toPattern(CERTAIN.replace('', ''));
export const AMBIGUOUS_SURNAME = toPattern(AMBIGUOUS);
