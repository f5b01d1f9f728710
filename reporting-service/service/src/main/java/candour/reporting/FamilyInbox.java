package candour.reporting;

import candour.platform.access.Code;
import candour.platform.kafka.Subscription;
import candour.reporting.knownfamily.KnownFamilyEvent;
import candour.reporting.knownfamily.KnownFamilyEvent.ConsentNoted;
import candour.reporting.knownfamily.KnownFamilyEvent.ConsentNotedInError;
import candour.reporting.knownfamily.KnownFamilyEvent.ParticipationNoted;
import candour.reporting.knownfamily.NoteFamily;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** What this service learns from family-liaison-service: opaque references and states. */
final class FamilyInbox {

    private static final String TOPIC = "candour.family.v1";

    record Participation(UUID reviewId, UUID memberRef, Code status) {}

    record Consent(UUID reviewId, UUID memberRef, Code purpose, Code status, LocalDate from) {}

    record InError(UUID reviewId, UUID memberRef, Code purpose, UUID markedEventId) {}

    private FamilyInbox() {}

    static Subscription<?>[] subscriptions() {
        return new Subscription<?>[] {
            on(
                    "ParticipationChanged",
                    Participation.class,
                    (id, d) -> new ParticipationNoted(d.reviewId(), id, d.memberRef(), d.status())),
            on(
                    "ConsentChanged",
                    Consent.class,
                    (id, d) -> new ConsentNoted(d.reviewId(), id, d.memberRef(), d.purpose(), d.status(), d.from())),
            on(
                    "ConsentRecordedInError",
                    InError.class,
                    (id, d) ->
                            new ConsentNotedInError(d.reviewId(), id, d.memberRef(), d.purpose(), d.markedEventId())),
        };
    }

    private static <D> Subscription<D> on(String name, Class<D> data, BiFunction<UUID, D, KnownFamilyEvent> event) {
        return new Subscription<>(
                TOPIC,
                "candour.family." + name + ".v1",
                data,
                in -> List.of(NoteFamily.of(event.apply(in.eventId(), in.data()))));
    }
}
