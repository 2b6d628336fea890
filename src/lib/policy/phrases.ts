import type { SeedFault } from '../seed/fault';
import { faultIn, type Sourced } from '../seed/validate';
import * as message from './messages';
import { withoutBreaks } from './passage';
import type { Policy } from './schema';

/** A phrase of a policy file and the way to it inside the file. */
export interface Quotation {
	phrase: string;
	path: (string | number)[];
}

/** Every phrase a policy file quotes: of targets, commitments, facts, focus, awards, priorities and findings of its own. */
export function quotationsOf(policy: Policy): Quotation[] {
	const quoted = (path: (string | number)[], phrase: string): Quotation => ({
		phrase,
		path: [...path, 'phrase']
	});
	return [
		...(['targets', 'commitments', 'focus'] as const).flatMap((section) =>
			policy[section].flatMap(({ phrase, also_at }, index) => [
				quoted([section, index], phrase),
				...also_at.map((location, position) => quoted([section, index, 'also_at', position], location.phrase))
			])
		),
		...(['facts', 'priorities'] as const).flatMap((section) =>
			policy[section].map(({ phrase }, index) => quoted([section, index], phrase))
		),
		...policy.awards.flatMap(({ ways }, index) =>
			ways.map(({ phrase }, position) => quoted(['awards', index, 'ways', position], phrase))
		),
		...policy.findings.flatMap(({ sides }, index) =>
			sides.flatMap(({ phrase, policy: other }, position) =>
				other === undefined || other === policy.id
					? [quoted(['findings', index, 'sides', position], phrase)]
					: []
			)
		)
	];
}

/** The faults of phrases that do not stand word for word in the document's text; line breaks in the text do not count. */
export function phraseFaults(policy: Sourced<Policy>, text: string): SeedFault[] {
	const plain = withoutBreaks(text);
	return quotationsOf(policy.value).flatMap(({ phrase, path }) =>
		plain.includes(withoutBreaks(phrase)) ? [] : [faultIn(policy, path, message.phraseAstray(phrase))]
	);
}
