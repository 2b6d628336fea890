import { json } from '@sveltejs/kit';
import { mapAtlas } from '$lib/server/maps';

/** The maps as paths; the release in the address lets browsers keep them. */
export async function GET() {
	return json(await mapAtlas(), { headers: { 'cache-control': 'public, max-age=31536000, immutable' } });
}
