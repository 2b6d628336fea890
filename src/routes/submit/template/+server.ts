import { error } from '@sveltejs/kit';
import { dayInBeijing } from '$lib/figure/beijing-day';
import { currentRelease } from '$lib/server/current-release';
import { templateFile } from '$lib/server/intake/template-file';
import { templateContent, templatePolicies } from '$lib/server/intake/template-rows';
import { templateText } from './text';
import type { RequestHandler } from './$types';

/** A formatted workbook to be filled in: ?place=510100&year=2024&policy=… (year: the last whole one; policy: all). */
export const GET: RequestHandler = async ({ url, locals }) => {
	const words = templateText[locals.language];
	const place = url.searchParams.get('place') ?? '';
	const year = url.searchParams.get('year') || String(lastWholeYear());
	const policy = url.searchParams.get('policy') || null;
	if (!/^\d{6}$/.test(place)) error(400, words.badPlace(place));
	if (!/^(19|20)\d\d$|^2100$/.test(year)) error(400, words.badYear(year));
	if (policy !== null && !/^[a-z0-9-]{1,80}$/.test(policy)) error(400, words.badPolicy(policy));
	const { engine, names } = await currentRelease();
	const content = await templateContent(engine, { place, year: Number(year), policy });
	if ('unknown' in content)
		error(404, content.unknown === 'place' ? words.noPlace(place) : words.noPolicy(policy));
	if (content.rows.length === 0) {
		const offered = (await templatePolicies(engine)).get(place) ?? [];
		const titles = names.policies.filter(({ policy_id }) => offered.includes(policy_id));
		error(404, words.notBound(content.placeName, titles));
	}
	const name = `${content.placeName}-${year}.xlsx`;
	return new Response(await templateFile(content), {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `attachment; filename="template-${place}-${year}.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
			'cache-control': 'no-cache'
		}
	});
};

function lastWholeYear(): number {
	return Number(dayInBeijing(new Date().toISOString()).slice(0, 4)) - 1;
}
