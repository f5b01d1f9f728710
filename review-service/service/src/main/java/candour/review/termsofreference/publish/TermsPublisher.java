package candour.review.termsofreference.publish;

import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Publisher;
import candour.platform.log.LoggedEvent;
import candour.review.termsofreference.TermsEvent;
import candour.review.termsofreference.TermsEvent.CommitteeInformedOfTermsChange;
import candour.review.termsofreference.TermsEvent.TermsAgreed;
import candour.review.termsofreference.TermsEvent.TermsAgreementTakenBack;
import candour.review.termsofreference.TermsEvent.TermsChangeAgreed;
import candour.review.termsofreference.TermsEvent.TermsChangeProposed;
import candour.review.termsofreference.TermsEvent.TermsChangeRejected;
import candour.review.termsofreference.TermsEvent.TermsProposed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which version of the terms of reference stands: its period; its words are fetched here, with a purpose. */
public final class TermsPublisher implements Publisher {
    /**
     * A version is agreed: version 1, or a change with its id.
     *
     * @param periodTo null when the period runs on
     */
    public record TermsOfReferenceAgreed(
            UUID reviewId,
            @Nullable UUID changeId,
            int version,
            LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            LocalDate agreedOn) {}

    /** A change waits for the committee. */
    public record TermsOfReferenceChangeProposed(
            UUID reviewId, UUID changeId, int basedOnVersion, LocalDate proposedOn) {}

    /** The committee did not agree to it. */
    public record TermsOfReferenceChangeRejected(UUID reviewId, UUID changeId, LocalDate rejectedOn) {}

    @Override
    public Optional<PublicEvent> toPublic(LoggedEvent event) {
        return event.payload() instanceof TermsEvent e ? of(e) : Optional.empty();
    }

    private static Optional<PublicEvent> of(TermsEvent event) {
        return switch (event) {
            case TermsAgreed e ->
                named(
                        "TermsOfReferenceAgreed",
                        event,
                        new TermsOfReferenceAgreed(
                                e.reviewId(),
                                null,
                                e.version(),
                                e.periodFrom(),
                                e.periodTo(),
                                e.decidedBy().decidedOn()));
            case TermsChangeAgreed e ->
                named(
                        "TermsOfReferenceAgreed",
                        event,
                        new TermsOfReferenceAgreed(
                                e.reviewId(),
                                e.changeId(),
                                e.version(),
                                e.periodFrom(),
                                e.periodTo(),
                                e.decidedBy().decidedOn()));
            case TermsChangeProposed e ->
                named(
                        "TermsOfReferenceChangeProposed",
                        event,
                        new TermsOfReferenceChangeProposed(
                                e.reviewId(), e.changeId(), e.basedOnVersion(), e.proposedOn()));
            case TermsChangeRejected e ->
                named(
                        "TermsOfReferenceChangeRejected",
                        event,
                        new TermsOfReferenceChangeRejected(
                                e.reviewId(), e.changeId(), e.decidedBy().decidedOn()));
            case TermsProposed _, TermsAgreementTakenBack _, CommitteeInformedOfTermsChange _ -> Optional.empty();
        };
    }

    private static Optional<PublicEvent> named(String name, TermsEvent event, Object data) {
        return Optional.of(new PublicEvent(event.reviewId().toString(), "candour.review." + name + ".v1", data));
    }
}
