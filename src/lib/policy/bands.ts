import type { SeedFault } from '../seed/fault';
import { faultIn, type Sourced } from '../seed/validate';
import * as message from './messages';
import type { LightPack } from './schema';

const order: LightName[] = ['on-pace', 'slightly-behind', 'behind'];
type LightName = NonNullable<LightPack['bands'][number]['light']>;

/** The faults of a light pack whose bands leave a lead without a light, or run out of order. */
export function bandFaults(pack: Sourced<LightPack>): SeedFault[] {
	const { bands, measure } = pack.value;
	const lights = bands.map(({ light }) => light);
	const all = order.every((light) => lights.includes(light));
	const missing = all ? [] : [faultIn(pack, ['bands'], message.bandsOrder())];
	return bands
		.flatMap(({ light, from }, index) => {
			const at = ['bands', index];
			if (light === undefined) return [faultIn(pack, at, message.bandOpen())];
			if (measure === 'growth') return from === undefined ? [] : [faultIn(pack, at, message.bandsGap())];
			const last = index === bands.length - 1;
			if ((from === undefined) !== last) return [faultIn(pack, at, message.bandsGap())];
			const above = bands[index - 1];
			const rising = from !== undefined && above?.from !== undefined && from >= above.from;
			const brighter = above?.light !== undefined && order.indexOf(light) < order.indexOf(above.light);
			return rising || brighter ? [faultIn(pack, at, message.bandsOrder())] : [];
		})
		.concat(bands.every(({ light }) => light !== undefined) ? missing : []);
}
