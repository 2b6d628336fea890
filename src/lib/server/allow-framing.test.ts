import { expect, test } from 'vitest';
import { allowFraming } from './allow-framing';

const policy = "script-src 'self' 'nonce-x'; frame-ancestors 'none'; form-action 'self'";

function framed(id: string | null, headers: Record<string, string> = { 'content-security-policy': policy }) {
	const response = new Response('', { headers });
	allowFraming({ route: { id } } as Parameters<typeof allowFraming>[0], response);
	return response.headers.get('content-security-policy');
}

test('only the charts under /embed may be framed, and keep the rest of their policy', () => {
	expect(framed('/embed/compare')).toBe("script-src 'self' 'nonce-x'; frame-ancestors *; form-action 'self'");
	for (const route of ['/', '/embedded/compare', '/login', '/targets/[id]', null])
		expect(framed(route)).toBe(policy);
});

test('an answer without a policy gets none', () => {
	expect(framed('/embed/compare', {})).toBeNull();
});
