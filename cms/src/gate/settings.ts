import { gateSettingsSchema, type GateSettings } from '@haidang/shared/gate/settings';
import type { PayloadRequest } from 'payload';

/** How this site's gate is set, as “Quy tắc xuất bản” has it now. */
export async function readGateSettings(req: PayloadRequest): Promise<GateSettings> {
	const rules = await readPublishRules(req);
	return gateSettingsSchema.parse({ regime: rules['siteRegime'], rules: rules['rules'] ?? {} });
}

/** The global as it is stored, without hooks; empty before anyone has saved it. */
export async function readPublishRules(req: PayloadRequest): Promise<Record<string, unknown>> {
	const row: unknown = await req.payload.db.findGlobal({ slug: 'publishRules', req });
	return (row ?? {}) as Record<string, unknown>;
}
