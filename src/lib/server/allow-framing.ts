import type { RequestEvent } from '@sveltejs/kit';

/**
 * Lets other sites frame the charts under /embed, and nothing else: they have no form and run no script
 * (docs/decisions/0031-charts-may-be-framed.md).
 */
export function allowFraming({ route }: Pick<RequestEvent, 'route'>, { headers }: Response): void {
	const policy = headers.get('content-security-policy');
	if (!policy || !route.id?.startsWith('/embed/')) return;
	headers.set('content-security-policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'));
}
