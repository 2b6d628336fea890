import { geoMercator } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { innermost } from './innermost';
import { pathOf, type Ring } from './rings';
import { simplified } from './simplify';

export interface MapShape {
	code: string;
	name: string;
	path: string;
	/** The point of the largest part that lies deepest inside it: for a name or a glyph. */
	centre: [number, number];
	/** About how wide and high the room around the centre is, in units of the viewBox. */
	room: number;
}

export interface ProjectedMap {
	viewBox: [number, number, number, number];
	shapes: MapShape[];
}

export interface ProjectOptions {
	/** Empty edge around the map. */
	padding?: number | undefined;
	/** Points that change a border by less than this are left out; neighbours keep sharing their borders. */
	tolerance?: number | undefined;
	/** Parts smaller than this area are left out, save the largest of a place. */
	smallest?: number | undefined;
	/** Which places to draw; all unless given. */
	keep?: ((code: string) => boolean) | undefined;
}

interface Properties {
	adcode?: string;
	name?: string;
}
type Shape = Polygon | MultiPolygon;

/**
 * Draws one object of a TopoJSON file into a box: a path for each place, in coordinates of a tenth of a unit.
 * @throws Error when the file has no such collection of places
 */
export function projectShapes(
	topology: Topology,
	objectName: string,
	width: number,
	height: number,
	{ padding = 4, tolerance = 0.8, smallest = 1, keep = () => true }: ProjectOptions = {}
): ProjectedMap {
	const features = placesOf(topology, objectName).features.filter((place) => keep(codeOf(place)));
	const projection = geoMercator();
	projection.fitExtent(
		[
			[padding, padding],
			[width - padding, height - padding]
		],
		{ type: 'FeatureCollection', features }
	);
	const unit = 1 / degrees(projection.scale());
	const light = placesOf(simplified(topology, tolerance * unit), objectName);
	const shapes = light.features
		.filter((place) => keep(codeOf(place)))
		.map((place) =>
			shapeOf(place, (position) => projection(position as [number, number]) ?? [0, 0], smallest)
		);
	return { viewBox: [0, 0, width, height], shapes };
}

/** Pixels a degree of longitude takes at a scale of Mercator. */
function degrees(scale: number): number {
	return (scale * Math.PI) / 180;
}

function placesOf(topology: Topology, objectName: string): FeatureCollection<Shape, Properties> {
	const object = topology.objects[objectName];
	if (object?.type !== 'GeometryCollection') {
		throw new Error(
			`map: no collection "${objectName}"; there are ${Object.keys(topology.objects).join(', ')}`
		);
	}
	return feature(topology, object as GeometryCollection<Properties>) as FeatureCollection<Shape, Properties>;
}

function codeOf({ id, properties }: Feature<Shape, Properties>): string {
	return String(id ?? properties.adcode ?? '');
}

function shapeOf(
	place: Feature<Shape, Properties>,
	project: (position: Position) => [number, number],
	smallest: number
): MapShape {
	const { geometry } = place;
	const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(
		(rings) => rings.map((ring): Ring => ring.map(project))
	);
	const { path, largest } = pathOf(polygons, smallest);
	const { centre, room } = innermost(largest);
	return { code: codeOf(place), name: place.properties.name ?? '', path, centre, room };
}
