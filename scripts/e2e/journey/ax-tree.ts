import type { Page } from 'playwright-core';

/** One node of the accessibility tree, as assistive programs get it. */
export type AxNode = { role: string; name: string; level?: number };

const LANDMARKS = ['banner', 'complementary', 'contentinfo', 'main', 'navigation', 'search'];
const CONTROLS = ['button', 'link', 'searchbox', 'checkbox', 'radio'];

/** The page's landmarks, headings and controls in the order of the tree; from the browser, not from the markup. */
export async function axTree(page: Page): Promise<AxNode[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	// They come level by level; readers meet them branch by branch.
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const inOrder = (id: string): typeof nodes => {
		const node = byId.get(id);
		return node ? [node, ...(node.childIds ?? []).flatMap(inOrder)] : [];
	};
	return inOrder(nodes[0]?.nodeId ?? '').flatMap(({ ignored, role, name, properties = [] }) => {
		const said = String(role?.value ?? '');
		if (ignored || ![...LANDMARKS, ...CONTROLS, 'heading'].includes(said)) return [];
		const level = properties.find((property) => property.name === 'level')?.value.value as unknown;
		return [
			{
				role: said,
				name: String(name?.value ?? '').trim(),
				...(typeof level === 'number' && { level }),
			},
		];
	});
}

/** Landmarks as `role name`, each once. */
export const landmarksOf = (tree: readonly AxNode[]): string[] =>
	tree
		.filter(({ role }) => LANDMARKS.includes(role))
		.map(({ role, name }) => `${role} ${name}`.trim());

/** What is wrong with the tree of any page; empty when nothing is. */
export function faultsOf(tree: readonly AxNode[]): string[] {
	const landmarks = landmarksOf(tree);
	const twice = landmarks.filter((one, index) => landmarks.indexOf(one) !== index);
	const levels = tree.flatMap(({ level }) => (level === undefined ? [] : [level]));
	const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
	const nameless = tree.filter(({ role, name }) => CONTROLS.includes(role) && name === '');
	const firsts = levels.filter((level) => level === 1).length;
	return [
		...twice.map((one) => `two landmarks are called “${one}”`),
		...skips.map((level) => `a heading of level ${level} skips one`),
		...nameless.map(({ role }) => `a ${role} has no name`),
		...(firsts === 1 ? [] : [`${firsts} headings of level 1`]),
	];
}
