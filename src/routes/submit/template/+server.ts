import { currentRelease } from '$lib/server/current-release';
import { templateFile } from '$lib/server/intake/template-file';
import { templateContent } from '$lib/server/intake/template-rows';
import type { RequestHandler } from './$types';

/** A formatted workbook to be filled in: ?place=510100&year=2024&policy=… (year: the last whole one; policy: all). */
export const GET: RequestHandler = async ({ url }) => {
	const place = url.searchParams.get('place') ?? '';
	const year = Number(url.searchParams.get('year') ?? new Date().getFullYear() - 1);
	const policy = url.searchParams.get('policy');
	const { engine } = await currentRelease();
	const content =
		year >= 1900 && year <= 2100 ? await templateContent(engine, { place, year, policy }) : undefined;
	if (!content) return refuse(422, unknown);
	if (content.rows.length === 0) return refuse(404, nothing);
	const name = `${content.placeName}-${year}.xlsx`;
	return new Response(await templateFile(content), {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `attachment; filename="template-${place}-${year}.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
			'cache-control': 'no-cache'
		}
	});
};

const unknown = {
	zh: '地区、年份或政策不对：place 为六位区划代码，year 为四位年份，policy 为政策编号（可略）。代码见 /open/places.json，编号见 /open/policies.json。',
	en: 'No such place, year or policy: place is a code of six digits, year has four digits, policy is an id and may be left out. See /open/places.json and /open/policies.json.'
};
const nothing = {
	zh: '这项政策没有约束这个地区的目标，无需填报。',
	en: 'No target of this policy binds this place; there is nothing to report.'
};

function refuse(status: number, message: { zh: string; en: string }): Response {
	return Response.json({ message }, { status, headers: { 'cache-control': 'no-store' } });
}
