export function WorkflowPanel() {
	return null;
}
