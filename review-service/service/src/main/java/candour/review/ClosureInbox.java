package candour.review;

import candour.platform.access.Code;
import candour.platform.closure.Blocker;
import candour.platform.kafka.Subscription;
import candour.review.closure.ClosureCommand.NoteAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the other three say keeps a review open (PM-11). */
final class ClosureInbox {
    record Answered(UUID about, UUID requestId, List<Blocker> blockers, LocalDate answeredOn) {}

    private ClosureInbox() {}

    static Subscription<?>[] subscriptions() {
        return new Subscription<?>[] {
            from("family", "family-liaison"), from("chronology", "chronology"), from("reporting", "reporting")
        };
    }

    private static Subscription<Answered> from(String topic, String service) {
        return new Subscription<>(
                "candour." + topic + ".v1",
                "candour." + topic + ".ClosureAnswered.v1",
                Answered.class,
                told -> List.of(new NoteAnswer(
                        told.data().about(),
                        told.data().requestId(),
                        new Code(service),
                        told.data().blockers(),
                        told.eventId(),
                        told.data().answeredOn())));
    }
}
