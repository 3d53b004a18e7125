import 'server-only';
import { geoMercator } from 'd3-geo';
import { feature } from 'topojson-client';
import type { BoundaryCode } from '@/lib/domain/territory/area';
import source from './data/vn-map.topo.json';
import { type Position, simplifyLine } from './simplify';

/** The map's own units: the whole country with its islands is so many tall. */
const height = 2000;
const margin = 12;
/** Detail that a screen would not show at 850 px, in square units. */
const detail = 14;

interface Island {
  readonly x: number;
  readonly y: number;
  readonly group: string;
}

export interface ProvinceShape {
  /** Official code in the scheme's own time. */
  readonly code: string;
  /** Path data in whole units, relative. */
  readonly path: string;
  /** A place well inside, for a sign. */
  readonly x: number;
  readonly y: number;
  readonly islands: readonly Island[];
}

export interface IslandBox {
  readonly group: 'hoang-sa' | 'truong-sa';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  /** The provinces without the two archipelagos. */
  readonly mainland: { readonly width: number; readonly height: number };
  readonly provinces: readonly ProvinceShape[];
  readonly boxes: readonly IslandBox[];
}

type Properties = Readonly<Record<string, string>>;
type AnyTopology = Parameters<typeof feature>[0];
type Collection = Extract<AnyTopology['objects'][string], { type: 'GeometryCollection' }>;
type Topology = AnyTopology & {
  /** Provinces by the code of their boundaries, `provinces63`. */
  readonly objects: Readonly<
    Record<'islands' | 'insets', Collection> & Partial<Record<`provinces${string}`, Collection>>
  >;
};

const cache = new Map<BoundaryCode, MapGeometry | null>();

/** Shapes of a set of boundaries, made once; null where the map's file does not draw them. */
export function mapGeometry(boundary: BoundaryCode): MapGeometry | null {
  const known = cache.get(boundary);
  if (known !== undefined) return known;
  const made = makeGeometry(boundary);
  cache.set(boundary, made);
  return made;
}

function makeGeometry(boundary: BoundaryCode): MapGeometry | null {
  const { topology, place, width } = drawnTopology();
  const drawn = topology.objects[`provinces${boundary}`];
  if (!drawn) return null;
  const { islands, insets } = topology.objects;
  const owned = ownedIslands(islands, boundary, place);
  const shapes = feature(topology, drawn).features;
  const provinces = shapes.map(({ id, geometry }): ProvinceShape => {
    const polygons = ringsOf(geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon);
    const code = String(id);
    return {
      code,
      path: polygons.flatMap((rings) => rings.map(pathOf)).join(''),
      ...centreOf(polygons),
      islands: owned.get(code) ?? [],
    };
  });
  const corners = shapes.flatMap(({ geometry }) =>
    ringsOf(geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon).flat(2),
  );
  return {
    width,
    height,
    mainland: {
      width: Math.max(...corners.map(([x]) => x)) + margin,
      height: Math.max(...corners.map(([, y]) => y)) + margin,
    },
    provinces,
    boxes: feature(topology, insets).features.map(({ properties, geometry }) => {
      const points = ringsOf(geometry as GeoJSON.Polygon).flat(2);
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return {
        group: (properties as Properties).group as IslandBox['group'],
        x,
        y,
        width: Math.max(...xs) - x,
        height: Math.max(...ys) - y,
      };
    }),
  };
}

/** The topology on the plane: projected, simplified line by line, in whole units. */
function drawnTopology() {
  const original = source as unknown as Topology;
  const transform = original.transform;
  if (!transform) throw new Error('the map has no transform');
  const { scale, translate } = transform;
  const decoded = original.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Position => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const mercator = geoMercator().scale(1).translate([0, 0]);
  const flat = (lonLat: Position): Position => mercator([...lonLat]) ?? [0, 0];
  const all = decoded.flat().map(flat);
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [top, bottom] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  const size = (height - 2 * margin) / (bottom - top);
  const place = (lonLat: Position): Position => {
    const [x, y] = flat(lonLat);
    return [Math.round((x - left) * size) + margin, Math.round((y - top) * size) + margin];
  };
  const topology: Topology = {
    type: 'Topology',
    objects: original.objects,
    arcs: decoded.map((arc) => simplifyLine(arc.map(place), detail).map(([x, y]) => [x, y])),
  };
  const placePoint = ([x = 0, y = 0]: readonly number[]): Position =>
    place([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
  return { topology, place: placePoint, width: Math.round((right - left) * size) + 2 * margin };
}

/** Islands by the code of the province they belong to. */
function ownedIslands(
  islands: Collection,
  boundary: BoundaryCode,
  place: (coordinates: readonly number[]) => Position,
): Map<string, Island[]> {
  const owned = new Map<string, Island[]>();
  for (const geometry of islands.geometries) {
    if (geometry.type !== 'Point') continue;
    const properties = (geometry.properties ?? {}) as Properties;
    const owner = properties[`gso${boundary}`] ?? '';
    const [x, y] = place(geometry.coordinates);
    const group = properties.group ?? '';
    owned.set(owner, [...(owned.get(owner) ?? []), { x, y, group }]);
  }
  return owned;
}

type Ring = readonly Position[];

function ringsOf(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): Ring[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) =>
    rings.map((ring) => ring.map(([x = 0, y = 0]): Position => [x, y])),
  );
}

/** `m12 4l3-1 2 5z`: steps instead of places, and no more signs than are needed. */
function pathOf(ring: Ring): string {
  const [first, ...rest] = ring;
  if (!first) return '';
  let [x, y] = first;
  const moves = rest.slice(0, -1).map(([nextX, nextY]) => {
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step.map((part, index) => (part < 0 || index === 0 ? part : ` ${part}`)).join('');
  });
  return `M${first[0]} ${first[1]}l${moves.join(' ').replace(/ -/g, '-')}z`;
}

function areaOf(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Centre of gravity of the largest part. */
function centreOf(polygons: readonly (readonly Ring[])[]): { x: number; y: number } {
  const outer = polygons.map((rings) => rings[0] ?? []);
  const ring = outer.reduce((best, one) =>
    Math.abs(areaOf(one)) > Math.abs(areaOf(best)) ? one : best,
  );
  const area = areaOf(ring);
  let [sumX, sumY] = [0, 0];
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    const cross = x * nextY - nextX * y;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  });
  return { x: Math.round(sumX / (6 * area)), y: Math.round(sumY / (6 * area)) };
}
