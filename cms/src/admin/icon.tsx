/** The lighthouse: sea blue, with the lamp in red. */
export function Icon() {
	return (
		<svg aria-hidden="true" height="100%" viewBox="0 0 32 32" width="100%">
			<rect fill="#0b4f7d" height="32" rx="7" width="32" />
			<path d="M14 11h4l2 14h-8z" fill="#fff" />
			<path d="M12.9 18.5h6.2l.3 2.5h-6.8z" fill="#0b4f7d" />
			<path d="M13 8.2 16 5l3 3.2V11h-6z" fill="#e0322b" />
			<path
				d="M4 9.5 11.5 10M4 13l7.5-1.4M28 9.5 20.5 10M28 13l-7.5-1.4"
				stroke="#9fd3f2"
				strokeLinecap="round"
				strokeWidth="1.3"
			/>
			<path
				d="M5 26.5c2 0 2-1 4-1s2 1 4 1 2-1 4-1 2 1 4 1 2-1 4-1 1.5.6 2 .8"
				fill="none"
				stroke="#9fd3f2"
				strokeLinecap="round"
				strokeWidth="1.5"
			/>
		</svg>
	);
}
