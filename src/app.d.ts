import type { Account } from '$lib/server/people/account';
import type { Vintage } from '$lib/server/releases/vintage';
import type { Language } from '$lib/text';
import type { Theme } from '$lib/view/themes';
import type { Publication } from '$lib/view/published';

declare global {
	namespace App {
		interface Locals {
			language: Language;
			theme: Theme;
			/** Who makes the request; undefined without a session. */
			account: Account | undefined;
			/** The earlier release that the address asks for; null for the newest. */
			vintage: Vintage | null;
			/** The static copy that the answer is for; null but on a server that writes one. */
			publication: Publication | null;
		}
		interface Error {
			message: string;
		}
	}
}

export {};
