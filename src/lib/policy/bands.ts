import type { SeedFault } from '../seed/fault';
import { faultIn, type Sourced } from '../seed/validate';
import * as message from './messages';
import type { LightPack } from './schema';

const order = ['on-pace', 'slightly-behind', 'behind'];

/** The faults of a light pack whose bands leave a lead without a light, or run out of order. */
export function bandFaults(pack: Sourced<LightPack>): SeedFault[] {
	const { bands } = pack.value;
	return bands.flatMap(({ light, from }, index) => {
		const last = index === bands.length - 1;
		if ((from === undefined) !== last) return [faultIn(pack, ['bands', index], message.bandsGap())];
		const above = bands[index - 1]?.from;
		const rising = from !== undefined && above !== undefined && from >= above;
		return rising || light !== order[index] ? [faultIn(pack, ['bands', index], message.bandsOrder())] : [];
	});
}
