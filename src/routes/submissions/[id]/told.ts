import type { SubmissionRecord } from '$lib/server/submissions/read';

/** What a page tells of a submission. */
export type ToldSubmission = Omit<SubmissionRecord, 'left_out' | 'answers' | 'origin' | 'by_id'>;

/**
 * What a page may tell of a submission: to those who work with it all but from where it was sent; to whoever else reads the release no
 * name of a person and nothing that people wrote to each other.
 */
export function toldOf(record: SubmissionRecord, isInside: boolean): ToldSubmission {
	const { left_out: _, answers: __, origin: ___, by_id: ____, ...told } = record;
	if (isInside) return told;
	return {
		...told,
		by_name: '',
		note: '',
		same_file: [],
		events: told.events.map((event) => ({ ...event, by_name: '', comment: '', comments: [] }))
	};
}
