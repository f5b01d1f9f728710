package candour.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.platform.decision.Fold;
import candour.platform.decision.MarkedInError;
import candour.platform.decision.RecordRule;
import candour.platform.decision.Refusal;
import candour.platform.decision.Rule;
import candour.platform.log.StreamName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Given what has happened, when this is asked, then that follows: one decision with nothing around it. Streams are
 * folded as the platform folds them, events marked in error left out.
 *
 * <pre>{@code
 * given(submitted).when(new WithdrawNotification(…)).then(withdrawn);
 * given(closed).when(new WithdrawNotification(…)).refused(NotificationRule.ALREADY_CLOSED);
 * given(withdrawn).when(new WithdrawNotification(…)).staysQuiet();
 * }</pre>
 */
public final class Spec<C> {
    /** An event under an id that a later one can mark as recorded in error. */
    public record Recorded(UUID eventId, Object event) {}

    private final Decider<C> decider;
    private final List<Recorded> history = new ArrayList<>();
    private final Set<StreamName> read = new HashSet<>();

    private Spec(Decider<C> decider, Object... history) {
        this.decider = decider;
        for (Object event : history) {
            this.history.add(event instanceof Recorded r ? r : new Recorded(UUID.randomUUID(), event));
        }
    }

    /** The decider under test, and what has happened, oldest first. */
    public static <C> Spec<C> given(Decider<C> decider, Object... history) {
        return new Spec<>(decider, history);
    }

    /** Asks for something. */
    public Outcome when(C command) {
        return new Outcome(() -> {
            var decision = decider.decide().apply(command, facts(command));
            decision.events().forEach(this::mustMarkWhatStands);
            return decision;
        });
    }

    /** As the platform does before it appends. */
    private void mustMarkWhatStands(Object event) {
        if (event instanceof MarkedInError marking) {
            var fold = decider.reads().stream()
                    .map(Decider.Read::fold)
                    .filter(each -> each.events().isInstance(event))
                    .findFirst()
                    .orElseThrow();
            var events = eventsOf(fold, fold.streamOf(event));
            var standing = new HashMap<UUID, Object>();
            events.forEach(each -> standing.put(each.eventId(), each.event()));
            standing.keySet().removeAll(marked(events));
            RecordRule.mustStand(marking, standing);
        }
    }

    private Facts facts(C command) {
        var facts = new Facts();
        for (var each : decider.reads()) {
            for (Object id : each.ids().apply(command, facts)) {
                read(facts, each.fold(), id);
            }
        }
        return facts;
    }

    private <S> void read(Facts facts, Fold<S, ?> fold, Object id) {
        var stream = fold.stream(id);
        read.add(stream);
        var events = eventsOf(fold, stream);
        var marked = marked(events);
        S state = fold.initial();
        for (var each : events) {
            state = marked.contains(each.eventId()) ? state : fold.next(state, each.event());
        }
        facts.with(fold, id, state, events.size() - 1);
    }

    private List<Recorded> eventsOf(Fold<?, ?> fold, StreamName stream) {
        return history.stream()
                .filter(each -> fold.events().isInstance(each.event()))
                .filter(each -> fold.streamOf(each.event()).equals(stream))
                .toList();
    }

    private static Set<UUID> marked(List<Recorded> events) {
        return events.stream()
                .map(Recorded::event)
                .filter(MarkedInError.class::isInstance)
                .map(event -> ((MarkedInError) event).markedEventId())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was decided. */
    public final class Outcome {
        private final java.util.function.Supplier<Decision> decision;

        private Outcome(java.util.function.Supplier<Decision> decision) {
            this.decision = decision;
        }

        /** Exactly these events are stored, each in a stream the decision has read (and so guards). */
        public Outcome then(Object... events) {
            var decided = decision.get();
            assertThat(decided.events()).containsExactly(events);
            assertThat(decided.events()).allSatisfy(this::isGuarded);
            return this;
        }

        /** Looks at what was decided, when naming every event would say less. */
        public Outcome satisfying(java.util.function.Consumer<Decision> look) {
            look.accept(decision.get());
            return this;
        }

        /** Nothing is stored: it is already so. */
        public void staysQuiet() {
            assertThat(decision.get().events()).as("already so").isEmpty();
        }

        /** This rule refuses it, and nothing is stored. */
        public void refused(Rule rule) {
            var refusal = catchThrowableOfType(Refusal.class, decision::get);
            assertThat(refusal).as("refused by " + rule).isNotNull();
            assertThat(refusal.rule()).isEqualTo(rule);
        }

        /** It is accepted with exactly these warnings. */
        public Outcome warned(Rule... rules) {
            assertThat(decision.get().warnings()).containsExactly(rules);
            return this;
        }

        private void isGuarded(Object event) {
            assertThat(read)
                    .as("the stream of " + event.getClass().getSimpleName() + " was read")
                    .anyMatch(stream -> decider.reads().stream()
                            .map(Decider.Read::fold)
                            .anyMatch(fold -> fold.events().isInstance(event)
                                    && fold.streamOf(event).equals(stream)));
        }
    }
}
