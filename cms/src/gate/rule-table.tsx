'use client';
export function RuleTable() {
	return null;
}
