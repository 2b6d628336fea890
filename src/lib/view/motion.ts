/** How the page moves to a place that is shown: gliding, or at once for a reader who wants no motion. */
export function scrolling(): ScrollBehavior {
	return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
