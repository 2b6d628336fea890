import type { Light } from './light';

export interface LightMarkProps {
	light: Light;
	/** What a screen reader says; without it the mark is decoration beside a text. */
	label?: string | undefined;
	/** Width and height in pixels. */
	size?: number | undefined;
}
