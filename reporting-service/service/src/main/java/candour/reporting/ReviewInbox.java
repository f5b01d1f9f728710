package candour.reporting;

import candour.platform.access.Code;
import candour.platform.kafka.Received;
import candour.platform.kafka.Subscription;
import candour.reporting.knowncommittee.KnownCommitteeEvent.CommitteeAssignmentNoted;
import candour.reporting.knowncommittee.NoteCommittee;
import candour.reporting.knownreview.KnownReviewEvent;
import candour.reporting.knownreview.KnownReviewEvent.CommissioningNotedInError;
import candour.reporting.knownreview.KnownReviewEvent.PauseNoted;
import candour.reporting.knownreview.KnownReviewEvent.ProcessConclusionNoted;
import candour.reporting.knownreview.KnownReviewEvent.ProcessNoted;
import candour.reporting.knownreview.KnownReviewEvent.ProcessNotedInError;
import candour.reporting.knownreview.KnownReviewEvent.ResumptionNoted;
import candour.reporting.knownreview.KnownReviewEvent.ReviewNoted;
import candour.reporting.knownreview.KnownReviewEvent.ReviewNotedAnew;
import candour.reporting.knownreview.KnownReviewEvent.StopNoted;
import candour.reporting.knownreview.KnownReviewEvent.StopNotedInError;
import candour.reporting.knownreview.KnownReviewEvent.TeamChangeNoted;
import candour.reporting.knownreview.KnownReviewEvent.TeamChangeNotedInError;
import candour.reporting.knownreview.KnownReviewEvent.TermsAgreementNoted;
import candour.reporting.knownreview.KnownReviewEvent.TermsChangeNoted;
import candour.reporting.knownreview.KnownReviewEvent.TermsRejectionNoted;
import candour.reporting.knownreview.NoteReview;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What this service learns from review-service, and what it makes of it. Only the fields it uses. */
final class ReviewInbox {

    static final String TOPIC = "candour.review.v1";

    record Commissioned(UUID reviewId, UUID committeeId, Code profile, int profileVersion, LocalDate decidedOn) {}

    record TeamChanged(
            UUID reviewId,
            UUID appointmentId,
            Code personRef,
            Code role,
            @Nullable Code organisation,
            String change,
            LocalDate effective) {}

    record InError(UUID reviewId, UUID markedEventId) {}

    record CommissioningInError(UUID reviewId) {}

    record CommissionedAnew(UUID reviewId, LocalDate decidedOn) {}

    record TermsAgreed(UUID reviewId, @Nullable UUID changeId, int version, LocalDate agreedOn) {}

    record TermsChange(UUID reviewId, UUID changeId) {}

    record Paused(UUID reviewId, UUID pauseId, LocalDate pausedOn) {}

    record Resumed(UUID reviewId, List<UUID> pauseIds, LocalDate resumedOn) {}

    record Stopped(UUID reviewId, LocalDate stoppedOn) {}

    record Process(UUID reviewId, UUID processId, Code kind, LocalDate liveFrom) {}

    record Concluded(UUID reviewId, UUID processId, LocalDate concludedOn) {}

    record CommitteeChanged(UUID committeeId, Code personRef, Code role, String change, LocalDate effective) {}

    private ReviewInbox() {}

    static Subscription<?>[] subscriptions() {
        return new Subscription<?>[] {
            on(
                    "ReviewCommissioned",
                    Commissioned.class,
                    (id, d) -> new ReviewNoted(
                            d.reviewId(), id, d.committeeId(), d.profile(), d.profileVersion(), d.decidedOn())),
            on(
                    "ReviewCommissioningRecordedInError",
                    CommissioningInError.class,
                    (id, d) -> new CommissioningNotedInError(d.reviewId(), id)),
            on(
                    "ReviewCommissionedAnew",
                    CommissionedAnew.class,
                    (id, d) -> new ReviewNotedAnew(d.reviewId(), id, d.decidedOn())),
            on(
                    "ReviewTeamChanged",
                    TeamChanged.class,
                    (id, d) -> new TeamChangeNoted(
                            d.reviewId(),
                            id,
                            d.appointmentId(),
                            d.personRef(),
                            d.role(),
                            d.organisation(),
                            d.change().equals("APPOINTED"),
                            d.effective())),
            on(
                    "ReviewTeamRecordedInError",
                    InError.class,
                    (id, d) -> new TeamChangeNotedInError(d.reviewId(), id, d.markedEventId())),
            on(
                    "TermsOfReferenceAgreed",
                    TermsAgreed.class,
                    (id, d) -> new TermsAgreementNoted(d.reviewId(), id, d.changeId(), d.version(), d.agreedOn())),
            on(
                    "TermsOfReferenceChangeProposed",
                    TermsChange.class,
                    (id, d) -> new TermsChangeNoted(d.reviewId(), id, d.changeId())),
            on(
                    "TermsOfReferenceChangeRejected",
                    TermsChange.class,
                    (id, d) -> new TermsRejectionNoted(d.reviewId(), id, d.changeId())),
            on("ReviewPaused", Paused.class, (id, d) -> new PauseNoted(d.reviewId(), id, d.pauseId(), d.pausedOn())),
            on(
                    "ReviewResumed",
                    Resumed.class,
                    (id, d) -> new ResumptionNoted(d.reviewId(), id, d.pauseIds(), d.resumedOn())),
            on("ReviewStopped", Stopped.class, (id, d) -> new StopNoted(d.reviewId(), id, d.stoppedOn())),
            on(
                    "ReviewStopRecordedInError",
                    InError.class,
                    (id, d) -> new StopNotedInError(d.reviewId(), id, d.markedEventId())),
            on(
                    "ParallelProcessRecorded",
                    Process.class,
                    (id, d) -> new ProcessNoted(d.reviewId(), id, d.processId(), d.kind(), d.liveFrom())),
            on(
                    "ProceedingsConcluded",
                    Concluded.class,
                    (id, d) -> new ProcessConclusionNoted(d.reviewId(), id, d.processId(), d.concludedOn())),
            on(
                    "ParallelProcessRecordedInError",
                    InError.class,
                    (id, d) -> new ProcessNotedInError(d.reviewId(), id, d.markedEventId())),
            new Subscription<>(
                    TOPIC,
                    "candour.review.CommitteeAssignmentChanged.v1",
                    CommitteeChanged.class,
                    ReviewInbox::committee),
        };
    }

    private static List<Object> committee(Received<CommitteeChanged> in) {
        var data = in.data();
        return List.of(new NoteCommittee(
                data.committeeId(),
                new CommitteeAssignmentNoted(
                        data.committeeId(),
                        in.eventId(),
                        data.personRef(),
                        data.role(),
                        data.change().equals("ASSIGNED"),
                        data.effective())));
    }

    private static <D> Subscription<D> on(String name, Class<D> data, BiFunction<UUID, D, KnownReviewEvent> event) {
        return new Subscription<>(
                TOPIC,
                "candour.review." + name + ".v1",
                data,
                in -> List.of(NoteReview.of(event.apply(in.eventId(), in.data()))));
    }
}
