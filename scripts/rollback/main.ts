import { runPublisher } from '../start/run-publisher.ts';

await runPublisher(
	'rollback',
	`Cách dùng: npm run rollback

Quay về bản phát hành trước (giao diện cũ, nội dung vẫn là mới nhất; tin đã gỡ không sống lại).`,
);
