package candour.platform.rest;

import candour.platform.access.Actor;
import candour.platform.decision.Rule;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Leaves a record of every act that a rule refused (security, 2.3). The same person refused by the same rule at the same
 * place is recorded once a minute, with how often; and one person at most so many times a minute, whatever they try: the
 * log is nobody's to fill.
 */
@Singleton
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(1);
    private static final int KEPT = 10_000;

    private final AccessTrail trail;
    private final int most;
    private final ConcurrentHashMap<Refused, Tally> tallies = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Allowance> people = new ConcurrentHashMap<>();

    /** The same thing, refused again. */
    private record Refused(String person, String rule, String operation, String path) {}

    Refusals(AccessTrail trail, @ConfigProperty(name = "candour.refusals", defaultValue = "60") int most) {
        this.trail = trail;
        this.most = most;
    }

    /** One more. The answer is the same whether or not it could be recorded, since nothing was done. */
    void refused(Incoming in, Rule rule) {
        Actor actor = in.actor;
        if (actor == null) {
            return;
        }
        forgetWhatIsLongPast();
        var who = people.computeIfAbsent(actor.reference(), _ -> new Allowance(AT_MOST_EVERY, most));
        var what = new Refused(actor.reference(), rule.name(), in.operation, in.path);
        var known = tallies.get(what);
        if (known == null && !who.hasLeft()) {
            return;
        }
        var tally = known == null ? tallies.computeIfAbsent(what, _ -> new Tally(AT_MOST_EVERY)) : known;
        tally.add();
        if (!tally.isDue() || !who.take()) {
            return;
        }
        int times = tally.due();
        if (times > 0) {
            record(in, rule, times);
        }
    }

    private void record(Incoming in, Rule rule, int times) {
        try {
            trail.refused(in, rule, times);
        } catch (RuntimeException e) {
            LOG.errorf("A refusal could not be recorded: %s", e.getClass().getSimpleName());
        }
    }

    private void forgetWhatIsLongPast() {
        if (tallies.size() > KEPT) {
            tallies.values().removeIf(Tally::isDue);
        }
        if (people.size() > KEPT) {
            people.values().removeIf(Allowance::isFresh);
        }
    }
}
