import type { Language } from '$lib/text';

declare global {
	namespace App {
		interface Locals {
			language: Language;
			theme: 'light' | 'dark' | 'system';
		}
		interface Error {
			message: string;
		}
	}
}

export {};
