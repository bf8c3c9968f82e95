/**
 * The usual order of a section's topics: by their usual places, or, in reports on one subject, by precedence:
 * a topic goes before the first that most reports treating both put behind it.
 */
import type { TopicCluster } from './skeletonTopics.ts';

/** First place of a topic in each report that treats it. */
function placesOf({ headings }: TopicCluster): Map<string, number> {
  const places = new Map<string, number>();
  for (const { report, position } of headings)
    places.set(report.id, Math.min(position, places.get(report.id) ?? position));
  return places;
}

/** By their usual places: 党建 opens or closes a report, and a vote of pairs would put it in the middle. */
export function byPlace(clusters: readonly TopicCluster[]): TopicCluster[] {
  return [...clusters].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** Reports that treat `one` before `other`, less those that do the reverse. */
function votes(one: TopicCluster, other: TopicCluster): number {
  const places = placesOf(other);
  let ahead = 0;
  for (const [report, place] of placesOf(one)) {
    const behind = places.get(report);
    if (behind !== undefined) ahead += Math.sign(behind - place);
  }
  return ahead;
}

/** By what comes before what, for reports on one subject: each goes before the first that reports put behind it. */
export function byPrecedence(clusters: readonly TopicCluster[]): TopicCluster[] {
  const order: TopicCluster[] = [];
  for (const cluster of byPlace(clusters)) {
    const at = order.findIndex((placed) => votes(cluster, placed) > 0);
    order.splice(at < 0 ? order.length : at, 0, cluster);
  }
  return order;
}
