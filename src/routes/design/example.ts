import type { Catalogue } from '$lib/assessment/catalogue';

/** The target that stands for all others: one that binds many places with a number; any where the release lacks it. */
export function exampleTarget({ targets }: Catalogue): string {
	const wanted = 'sichuan-health-industry-share-2025';
	return (targets.find(({ target_id }) => target_id === wanted) ?? targets[0])?.target_id ?? wanted;
}
