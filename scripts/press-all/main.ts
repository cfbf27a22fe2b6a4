import { runPublisher } from '../start/run-publisher.ts';

await runPublisher(
	'press-all',
	`Cách dùng: npm run press:all

Dựng lại mọi trang vào một bản phát hành mới, kiểm tra rồi mới đưa ra cho người đọc.
Người đọc vẫn xem bản hiện tại cho đến khi bản mới xong.`,
);
