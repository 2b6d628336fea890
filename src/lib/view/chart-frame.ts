/** What a chart says of itself wherever it is taken. */
export interface Takeable {
	/** The finding. */
	title: string;
	/** Definition and unit. */
	subtitle: string;
	/** Source, release, states and method, a line each. */
	foot: readonly string[];
	illustrative: boolean;
	/** Names the files: Latin letters, digits and strokes. */
	name: string;
	/** What is shown, as CSV. */
	csv: () => Promise<string>;
	/** The address that shows this chart again; the present one unless given. */
	address?: string | undefined;
	/** The address of the chart alone, for frames in other sites. */
	embed?: string | undefined;
}
