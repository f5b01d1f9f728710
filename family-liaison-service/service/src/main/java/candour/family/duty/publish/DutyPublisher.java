package candour.family.duty.publish;

import candour.family.duty.DutyEvent;
import candour.family.duty.DutyEvent.DischargeRecordedInError;
import candour.family.duty.DutyEvent.DutyDeferred;
import candour.family.duty.DutyEvent.DutyLapsed;
import candour.family.duty.DutyEvent.DutyNotApplicable;
import candour.family.duty.DutyEvent.DutyReopened;
import candour.family.duty.DutyEvent.DutyTakenBack;
import candour.family.duty.DutyKind;
import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rest of the system may know of duties: kinds and days, by references. Reasons stay here. */
public final class DutyPublisher implements Publisher {

    /** Something has to be done by a day. */
    public record DutyRaised(
            UUID reviewId,
            UUID dutyId,
            DutyKind kind,
            @Nullable UUID memberRef,
            UUID causeEventId,
            LocalDate dueOn) {}

    /** It was done. */
    public record DutyDischarged(UUID reviewId, UUID dutyId, LocalDate on, boolean late) {}

    /** Its day has passed. */
    public record DutyOverdue(UUID reviewId, UUID dutyId, LocalDate noticedOn) {}

    /** It stands otherwise now: put off, not applicable, or open again. */
    public record DutyChanged(UUID reviewId, UUID dutyId, String status) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof DutyEvent e ? Optional.of(of(e)) : Optional.empty();
    }

    private static PublicEvent of(DutyEvent event) {
        return switch (event) {
            case DutyEvent.DutyRaised e ->
                named(
                        "DutyRaised",
                        e,
                        new DutyRaised(e.reviewId(), e.dutyId(), e.kind(), e.memberId(), e.causeEventId(), e.dueOn()));
            case DutyEvent.DutyDischarged e ->
                named("DutyDischarged", e, new DutyDischarged(e.reviewId(), e.dutyId(), e.on(), e.late()));
            case DutyEvent.DutyOverdue e ->
                named("DutyOverdue", e, new DutyOverdue(e.reviewId(), e.dutyId(), e.noticedOn()));
            case DutyDeferred e -> changed(e, "DEFERRED");
            case DutyNotApplicable _, DutyTakenBack _, DutyLapsed _ -> changed(event, "NOT_APPLICABLE");
            case DutyReopened _, DischargeRecordedInError _ -> changed(event, "OPEN");
        };
    }

    private static PublicEvent changed(DutyEvent event, String status) {
        return named("DutyChanged", event, new DutyChanged(event.reviewId(), event.dutyId(), status));
    }

    private static PublicEvent named(String name, DutyEvent event, Object data) {
        return new PublicEvent(event.reviewId().toString(), "candour.family." + name + ".v1", data);
    }
}
