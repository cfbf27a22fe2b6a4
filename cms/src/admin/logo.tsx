import { Icon } from './icon.tsx';

/** Mark and name, as the login page shows them. */
export function Logo() {
	return (
		<div className="haidang-logo">
			<Icon />
			<span>Hải Đăng</span>
		</div>
	);
}
