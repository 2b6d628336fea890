import { namesFor } from '$lib/cube/names';
import { currentRelease } from '$lib/server/current-release';
import { readContradictions } from '$lib/server/open/contradictions';
import type { PageServerLoad } from './$types';

/** Every contradiction and gap, or those of a policy or of one kind. */
export const load: PageServerLoad = async ({ url, locals }) => {
	const { engine, names } = await currentRelease();
	const all = await readContradictions(engine);
	const policy = url.searchParams.get('policy');
	const kind = url.searchParams.get('kind');
	const findings = all.filter(
		(finding) =>
			(!policy ||
				finding.sides.some(({ policy_id }) => policy_id === policy) ||
				finding.policy_id === policy) &&
			(!kind || finding.kind === kind)
	);
	const sides = findings.flatMap((finding) => finding.sides);
	return {
		findings,
		total: all.length,
		kinds: {
			contradiction: all.filter((finding) => finding.kind === 'contradiction').length,
			gap: all.filter((finding) => finding.kind === 'gap').length
		},
		chosen: { policy, kind },
		names: namesFor(names, {
			targets: sides.flatMap(({ target_id }) => target_id ?? []),
			places: [],
			policies: names.policies.map(({ policy_id }) => policy_id),
			english: locals.language === 'en'
		})
	};
};
