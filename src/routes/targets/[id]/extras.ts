import type { Names } from '$lib/cube/names';
import type { TargetMover } from '$lib/server/registry/target-movers';
import type { TargetRecord } from '$lib/server/registry/target-record';

/** What the registry adds to a target's picture; the picture itself needs none of it. */
export interface TargetExtras {
	target_id: string;
	record: TargetRecord;
	movers: TargetMover[];
	/** Names in both languages of what the record speaks of. */
	names: Names;
}
