import { allOwners, placesOf, type Place, type Route } from './listing.ts';
import { defineQuery } from './query.ts';

const placesOfRoute = defineQuery('places-of-route', (reader, route: Route): Place[] =>
	allOwners(reader)
		.flatMap((owner) => placesOf(owner))
		.filter((place) => place.route === route),
);

/** `getStaticPaths` of a route: parameters only, since the renderer has no other way to read content. */
export const staticPaths = (route: Route): { params: Place['params'] }[] =>
	placesOfRoute(route).map(({ params }) => ({ params }));

/** The redirects that stand now. */
export const redirectPlaces = (): Place[] => placesOfRoute('redirect');
