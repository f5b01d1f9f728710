package candour.platform.kafka;

import candour.platform.decision.Citation;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Fold;
import candour.platform.decision.Rule;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Stored;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A noun for tests: one service posts parcels, another receives them. A receipt counts, so that a repeat would show. */
final class Parcels {

    static final String TOPIC = "candour.review.v1";
    static final String TYPE = "candour.review.ParcelPosted.v1";

    sealed interface ParcelEvent {
        UUID review();
    }

    @Stored("parcel-posted")
    record Posted(UUID review, int number) implements ParcelEvent {}

    @Stored("parcel-secret")
    record Secret(UUID review) implements ParcelEvent {}

    @Stored("parcel-received")
    record ReceivedParcel(UUID review, int number) implements ParcelEvent {}

    record Post(UUID review, int from, int upTo) {}

    record KeepSecret(UUID review) {}

    /** Refused until the parcel before {@code after} was received. */
    record Receive(UUID review, int number, int after) {}

    /** What the receiving service reads of it. */
    record ParcelData(int number, String mark) {}

    /** What is published. */
    record ParcelPosted(UUID review, int number, String mark, String more) {}

    /** The numbers seen, in order. */
    record Seen(List<Integer> numbers) {
        Seen next(int number) {
            var more = new java.util.ArrayList<>(numbers);
            more.add(number);
            return new Seen(List.copyOf(more));
        }
    }

    enum ParcelRule implements Rule {
        ONE_AFTER_THE_OTHER;

        @Override
        public Citation citation() {
            return new Citation("T-1", "tests", "One after the other", Strength.MUST, Concerns.ACT);
        }
    }

    static final Fold<Seen, ParcelEvent> FOLD = new Fold<>(
            "parcel",
            ParcelEvent.class,
            ParcelEvent::review,
            (seen, event) -> switch (event) {
                case Posted posted -> seen.next(posted.number());
                case ReceivedParcel received -> seen.next(received.number());
                case Secret _ -> seen;
            },
            new Seen(List.of()));

    static final List<Decider<?>> DECIDERS = List.of(
            Decider.of(Post.class)
                    .writes(FOLD, Post::review)
                    .decides((post, _) -> Decision.of(java.util.stream.IntStream.range(post.from(), post.upTo())
                            .mapToObj(number -> new Posted(post.review(), number))
                            .toList())),
            Decider.of(KeepSecret.class)
                    .writes(FOLD, KeepSecret::review)
                    .decides((keep, _) -> Decision.of(new Secret(keep.review()))),
            Decider.of(Receive.class).writes(FOLD, Receive::review).decides((receive, facts) -> {
                if (receive.after() >= 0 && !facts.of(FOLD).numbers().contains(receive.after())) {
                    throw ParcelRule.ONE_AFTER_THE_OTHER.broken();
                }
                return Decision.of(new ReceivedParcel(receive.review(), receive.number()));
            }));

    private Parcels() {}

    static Optional<PublicEvent> publish(LoggedEvent event) {
        return switch ((ParcelEvent) event.payload()) {
            case Posted posted ->
                Optional.of(new PublicEvent(
                        posted.review().toString(),
                        TYPE,
                        new ParcelPosted(posted.review(), posted.number(), "plain", "unknown to the others")));
            case Secret _, ReceivedParcel _ -> Optional.empty();
        };
    }
}
