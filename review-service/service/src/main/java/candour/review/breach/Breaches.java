package candour.review.breach;

import candour.platform.access.Code;
import candour.platform.decision.Fold;
import candour.review.breach.BreachEvent.BreachTakenBack;
import candour.review.breach.BreachEvent.RuleBreached;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The rules that a review's record shows to have been broken.
 *
 * @param rules by what broke them
 */
public record Breaches(Map<UUID, Set<Code>> rules) {
    /** How their events become their state; the stream's id is the review's. */
    public static final Fold<Breaches, BreachEvent> FOLD =
            new Fold<>("breaches", BreachEvent.class, BreachEvent::reviewId, Breaches::evolve, new Breaches(Map.of()));

    static Breaches evolve(Breaches was, BreachEvent event) {
        var all = new HashMap<>(was.rules);
        return switch (event) {
            case RuleBreached e -> {
                var more = new HashSet<>(was.by(e.about()));
                more.add(e.rule());
                all.put(e.about(), Set.copyOf(more));
                yield new Breaches(Map.copyOf(all));
            }
            case BreachTakenBack e -> {
                var fewer = new HashSet<>(was.by(e.about()));
                fewer.remove(e.rule());
                all.put(e.about(), Set.copyOf(fewer));
                yield new Breaches(Map.copyOf(all));
            }
        };
    }

    /** Those broken by one thing. */
    public Set<Code> by(UUID about) {
        return rules.getOrDefault(about, Set.of());
    }
}
