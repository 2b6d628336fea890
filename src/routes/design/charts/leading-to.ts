/**
 * A chart's example with every way out of it turned to one address: what is invented has no page of its own. Functions that make addresses
 * (`hrefOf`) are turned, too; everything else stays as it is.
 */
export function leadingTo<Props>(address: string, props: Props): Props {
	return turned(address, props) as Props;
}

function turned(address: string, value: unknown): unknown {
	if (Array.isArray(value)) return value.map((item) => turned(address, item));
	if (!isPlain(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => {
			if (name === 'href' && typeof inner === 'string') return [name, address];
			if (name === 'hrefOf' && typeof inner === 'function') return [name, () => address];
			return [name, turned(address, inner)];
		})
	);
}

function isPlain(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
