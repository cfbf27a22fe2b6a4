import type { PictureEntry } from '../types.ts';
import * as c from './palette.ts';
import { portrait, type PortraitLook } from './portraits.ts';
import { bridge } from './scenes/bridge.ts';
import { clams } from './scenes/clams.ts';
import { classroom } from './scenes/classroom.ts';
import { crates } from './scenes/crates.ts';
import { drone } from './scenes/drone.ts';
import { drums } from './scenes/drums.ts';
import { fishSauce } from './scenes/fish-sauce.ts';
import { greenhouse } from './scenes/greenhouse.ts';
import { hall } from './scenes/hall.ts';
import { harbour } from './scenes/harbour.ts';
import { lighthouse } from './scenes/lighthouse.ts';
import { loudspeaker } from './scenes/loudspeaker.ts';
import { market } from './scenes/market.ts';
import { newsroom } from './scenes/newsroom.ts';
import { oysters } from './scenes/oysters.ts';
import { phuong } from './scenes/phuong.ts';
import { pottery } from './scenes/pottery.ts';
import { salt } from './scenes/salt.ts';
import { scooter } from './scenes/scooter.ts';
import { seedlings } from './scenes/seedlings.ts';
import { signing } from './scenes/signing.ts';
import { solarRoof } from './scenes/solar-roof.ts';
import { stall } from './scenes/stall.ts';
import { studio } from './scenes/studio.ts';
import { tablet } from './scenes/tablet.ts';
import { teaHills } from './scenes/tea-hills.ts';
import { terraces } from './scenes/terraces.ts';
import { trace } from './scenes/trace.ts';
import { weaving } from './scenes/weaving.ts';
import { workshop } from './scenes/workshop.ts';
import { Sheet } from './sheet.ts';

const CREDIT = 'Minh họa: Hải Đăng';

type Drawing = PictureEntry & { draw: () => Sheet };
type SceneRow = [key: string, scene: (sheet: Sheet) => void, alt: string, caption: string];

const scenes: SceneRow[] = [
	[
		'hai-dang-hoang-hon',
		lighthouse,
		'Ngọn hải đăng sọc đỏ trắng chiếu sáng trên mũi đá lúc hoàng hôn, một tàu cá đang về',
		'Hải đăng Mũi Gió, biểu tượng của thành phố Minh Hải',
	],
	[
		'cang-ca',
		harbour,
		'Những tàu cá nhiều màu neo trong cảng, phía sau là dãy nhà mái đỏ và núi xanh',
		'Cảng cá Bến Sỏi buổi sáng',
	],
	[
		'bai-ngao',
		clams,
		'Bốn người đội nón lá cào ngao trên bãi triều, bên những giỏ ngao đầy',
		'Xã viên thu hoạch ngao trên bãi triều Cồn Vọng',
	],
	[
		'be-hau',
		oysters,
		'Những bè tre nuôi hàu nổi trên vịnh có núi đá, một người đứng cạnh chòi canh',
		'Bè nuôi hàu trên vịnh Hòn Sao',
	],
	[
		'dong-muoi',
		salt,
		'Diêm dân gom muối thành đống trên các ô ruộng dưới nắng chiều',
		'Đồng muối Diêm Phố cuối vụ',
	],
	[
		'chum-nuoc-mam',
		fishSauce,
		'Sân nhà thùng xếp hàng chum sành ủ nước mắm, một phụ nữ đội nón đi kiểm tra',
		'Sân ủ chượp của một hợp tác xã nước mắm',
	],
	[
		'cau-cua-song',
		bridge,
		'Cầu dây văng qua cửa sông lúc chiều muộn, xe cộ trên cầu và tàu thuyền bên dưới',
		'Cầu Cửa Vọng nối hai bờ sông Vạn',
	],
	[
		'ruong-bac-thang',
		terraces,
		'Ruộng bậc thang xanh vàng uốn theo sườn núi, hai người đang làm đồng',
		'Ruộng bậc thang vùng cao kết nghĩa',
	],
	[
		'doi-che',
		teaHills,
		'Những luống chè chạy vòng quanh đồi, người hái chè đội nón lá',
		'Đồi chè vào vụ hái xuân',
	],
	[
		'nha-mang',
		greenhouse,
		'Bên trong nhà màng, hai người xem số liệu giữa các luống rau thủy canh',
		'Nhà màng trồng rau thủy canh',
	],
	[
		'cay-giong',
		seedlings,
		'Các hàng bầu cây giống xanh non, hai người đang chăm sóc',
		'Vườn ươm cây giống ngập mặn',
	],
	[
		'mai-dien-mat-troi',
		solarRoof,
		'Mái nhà xưởng lắp kín tấm pin mặt trời, một công nhân đội mũ bảo hộ vẫy tay',
		'Điện mặt trời trên mái kho lạnh',
	],
	[
		'may-bay-phun',
		drone,
		'Máy bay không người lái phun thuốc trên ruộng lúa, một nông dân cầm bộ điều khiển',
		'Máy bay không người lái trên cánh đồng lớn',
	],
	[
		'pho-hoa-phuong',
		phuong,
		'Con phố mùa hè rực hoa phượng đỏ, học sinh áo trắng đi dưới tán cây',
		'Mùa hoa phượng trên phố Bến',
	],
	[
		'kho-hang',
		crates,
		'Kho hàng với các giá kệ cao, xe nâng chở thùng hàng và người kiểm đếm',
		'Kho trung chuyển nông sản của liên hiệp hợp tác xã',
	],
	[
		'nha-long-cho',
		market,
		'Nhà lồng chợ đông người với các sạp rau quả dưới mái gỗ',
		'Chợ Bến Sỏi phiên sáng',
	],
	[
		'hoi-truong',
		hall,
		'Hội trường với phông xanh, một người phát biểu trên bục, đại biểu ngồi kín các hàng ghế',
		'Quang cảnh một hội nghị tại trụ sở Liên minh',
	],
	[
		'gian-hang-ocop',
		stall,
		'Gian hàng mái sọc đỏ trắng bày nước mắm, rượu, hộp quà; hai người bán hàng',
		'Gian hàng OCOP tại tuần lễ sản phẩm địa phương',
	],
	[
		'giao-hang',
		scooter,
		'Người giao hàng đi xe máy đỏ chở thùng hàng qua dãy phố',
		'Giao nông sản trong ngày tới khu dân cư',
	],
	[
		'bieu-do-may-tinh-bang',
		tablet,
		'Máy tính bảng trên bàn hiển thị biểu đồ cột, đường và tròn',
		'Bảng theo dõi hoạt động của hợp tác xã',
	],
	[
		'loa-truyen-thanh',
		loudspeaker,
		'Ba chiếc loa truyền thanh trên cột cao, phía sau là mái nhà và mặt trời',
		'Loa truyền thanh cơ sở',
	],
	[
		'trong-hoi',
		drums,
		'Hai người đánh trống hội trước đình làng treo đèn lồng',
		'Trống khai hội làng chài',
	],
	[
		'lop-tap-huan',
		classroom,
		'Lớp tập huấn: giảng viên đứng cạnh bảng, học viên ngồi với máy tính',
		'Lớp tập huấn kế toán hợp tác xã',
	],
	[
		'xuong-co-khi',
		workshop,
		'Thợ hàn trong xưởng cơ khí, tia lửa sáng cạnh máy và bánh răng',
		'Xưởng cơ khí của hợp tác xã Thép Biển',
	],
	[
		'det-chieu',
		weaving,
		'Người phụ nữ ngồi bên khung dệt chiếu hoa văn đỏ, vàng, xanh',
		'Nghề dệt chiếu cói làng Vạn Lộc',
	],
	[
		'lo-gom',
		pottery,
		'Người thợ vuốt bình gốm trên bàn xoay, phía sau là lò đang đỏ lửa',
		'Lò gốm của hợp tác xã Đất Son',
	],
	[
		'truong-quay',
		studio,
		'Trường quay truyền hình với hai người ngồi trò chuyện, hai máy quay hai bên',
		'Ghi hình chương trình “Hợp tác để đi xa”',
	],
	[
		'toa-soan',
		newsroom,
		'Ba người làm việc trong phòng biên tập có bảng ghi chú, máy tính và đồng hồ',
		'Phòng Thông tin – Tuyên truyền trong giờ duyệt tin',
	],
	[
		'ky-ket',
		signing,
		'Hai đại diện bắt tay sau bàn ký kết phủ khăn xanh, có hoa và hai lá cờ',
		'Ký biên bản ghi nhớ hợp tác tiêu thụ sản phẩm',
	],
	[
		'truy-xuat-nguon-goc',
		trace,
		'Điện thoại quét mã QR trên nhãn một chai nước mắm',
		'Quét mã truy xuất nguồn gốc trên nhãn sản phẩm',
	],
];

const portraits: [key: string, name: string, look: PortraitLook][] = [
	['chan-dung-ha', 'Hải Anh', { ground: [c.teal, c.deep], shirt: c.red, hair: 'long' }],
	['chan-dung-mt', 'Minh Tân', { ground: [c.amber, c.coral], shirt: c.deep, hair: 'short' }],
	[
		'chan-dung-tn',
		'Thanh Nguyệt',
		{ ground: [c.jade, c.teal], shirt: '#7a4f86', hair: 'bun', glasses: true },
	],
	['chan-dung-qv', 'Quang Vỹ', { ground: [c.sand, c.dune], shirt: c.teal, hair: 'side' }],
	[
		'chan-dung-bl',
		'Bích Liên',
		{ ground: [c.coral, c.wine], shirt: c.cream, hair: 'long', glasses: true },
	],
	[
		'chan-dung-ds',
		'Đình Sơn',
		{ ground: [c.sea, c.night], shirt: c.amber, hair: 'short', glasses: true },
	],
];

/** Every picture of the demonstration newsroom, with what editors would have written about it. */
export const pictures: Drawing[] = [
	...scenes.map(([key, scene, alt, caption], index): Drawing => ({
		key,
		alt,
		caption,
		credit: CREDIT,
		draw: () => {
			const sheet = new Sheet(index + 1);
			scene(sheet);
			return sheet;
		},
	})),
	...portraits.map(([key, name, look], index): Drawing => ({
		key,
		alt: `Chân dung minh họa của ${name}`,
		credit: CREDIT,
		draw: () => portrait(100 + index, look),
	})),
];
