package candour.family;

import candour.family.knowncommittee.KnownCommitteeEvent.CommitteeAssignmentNoted;
import candour.family.knowncommittee.NoteCommittee;
import candour.family.knownreview.KnownReviewEvent;
import candour.family.knownreview.KnownReviewEvent.CommissioningNotedInError;
import candour.family.knownreview.KnownReviewEvent.DelayNoted;
import candour.family.knownreview.KnownReviewEvent.DelayNotedInError;
import candour.family.knownreview.KnownReviewEvent.PauseNoted;
import candour.family.knownreview.KnownReviewEvent.ResumptionNoted;
import candour.family.knownreview.KnownReviewEvent.ReviewNoted;
import candour.family.knownreview.KnownReviewEvent.ReviewNotedAnew;
import candour.family.knownreview.KnownReviewEvent.StopNoted;
import candour.family.knownreview.KnownReviewEvent.StopNotedInError;
import candour.family.knownreview.KnownReviewEvent.TeamChangeNoted;
import candour.family.knownreview.KnownReviewEvent.TeamChangeNotedInError;
import candour.family.knownreview.NoteReview;
import candour.family.policeliaison.PoliceLiaisonCommand.NoteCriminalProcess;
import candour.family.policeliaison.PoliceLiaisonCommand.NoteProcessConcluded;
import candour.family.policeliaison.PoliceLiaisonCommand.NoteProcessInError;
import candour.platform.access.Code;
import candour.platform.calendar.London;
import candour.platform.kafka.Received;
import candour.platform.kafka.Subscription;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What this service learns from review-service, and what it makes of it. Only the fields it uses. */
final class ReviewInbox {

    static final String TOPIC = "candour.review.v1";

    record Commissioned(
            UUID reviewId,
            String profile,
            LocalDate decidedOn,
            @Nullable String jurisdiction,
            @Nullable UUID committeeId) {}

    record CommissioningInError(UUID reviewId) {}

    record CommissionedAnew(UUID reviewId, LocalDate decidedOn) {}

    record CommitteeChanged(UUID committeeId, String personRef, String role, String change, LocalDate effective) {}

    record TeamChanged(
            UUID reviewId, UUID appointmentId, String personRef, String role, String change, LocalDate effective) {}

    record InError(UUID reviewId, UUID markedEventId) {}

    record Paused(
            UUID reviewId,
            UUID pauseId,
            LocalDate pausedOn,
            @Nullable LocalDate expectedUntil) {}

    record Resumed(UUID reviewId, List<UUID> pauseIds, LocalDate resumedOn) {}

    record Stopped(UUID reviewId, LocalDate stoppedOn) {}

    record Delayed(UUID reviewId, UUID delayId, LocalDate revisedEnd, LocalDate reportedOn) {}

    record DelayInError(UUID reviewId, UUID delayId, UUID markedEventId) {}

    record ProcessRecorded(UUID reviewId, UUID processId, String kind, LocalDate liveFrom) {}

    record Concluded(UUID reviewId, UUID processId, String kind, LocalDate concludedOn) {}

    private ReviewInbox() {}

    static Subscription<?>[] subscriptions() {
        return new Subscription<?>[] {
            noting(
                    "ReviewCommissioned",
                    Commissioned.class,
                    (by, d) -> new ReviewNoted(
                            d.reviewId(),
                            by,
                            new Code(d.profile()),
                            d.decidedOn(),
                            Code.orNull(d.jurisdiction()),
                            d.committeeId())),
            on("ReviewCommissioningRecordedInError", CommissioningInError.class, ReviewInbox::inError),
            noting(
                    "ReviewCommissionedAnew",
                    CommissionedAnew.class,
                    (by, d) -> new ReviewNotedAnew(d.reviewId(), by, d.decidedOn())),
            on("CommitteeAssignmentChanged", CommitteeChanged.class, ReviewInbox::committeeChanged),
            noting("ReviewTeamChanged", TeamChanged.class, ReviewInbox::teamChanged),
            noting(
                    "ReviewTeamRecordedInError",
                    InError.class,
                    (_, d) -> new TeamChangeNotedInError(d.reviewId(), d.markedEventId())),
            noting(
                    "ReviewPaused",
                    Paused.class,
                    (by, d) -> new PauseNoted(d.reviewId(), by, d.pauseId(), d.pausedOn(), d.expectedUntil())),
            noting(
                    "ReviewResumed",
                    Resumed.class,
                    (by, d) -> new ResumptionNoted(d.reviewId(), by, d.pauseIds(), d.resumedOn())),
            noting("ReviewStopped", Stopped.class, (by, d) -> new StopNoted(d.reviewId(), by, d.stoppedOn())),
            noting(
                    "ReviewStopRecordedInError",
                    InError.class,
                    (by, d) -> new StopNotedInError(d.reviewId(), by, d.markedEventId())),
            noting(
                    "DelayReported",
                    Delayed.class,
                    (by, d) -> new DelayNoted(d.reviewId(), by, d.delayId(), d.reportedOn(), d.revisedEnd())),
            noting(
                    "DelayRecordedInError",
                    DelayInError.class,
                    (by, d) -> new DelayNotedInError(d.reviewId(), by, d.delayId(), d.markedEventId())),
            on("ParallelProcessRecorded", ProcessRecorded.class, ReviewInbox::recorded),
            on("ProceedingsConcluded", Concluded.class, ReviewInbox::concluded),
            on(
                    "ParallelProcessRecordedInError",
                    InError.class,
                    in -> new NoteProcessInError(in.data().reviewId(), in.data().markedEventId())),
        };
    }

    private static Object inError(Received<CommissioningInError> in) {
        var id = in.data().reviewId();
        var on = London.day(in.recordedAt());
        return new NoteReview(id, in.eventId(), new CommissioningNotedInError(id, in.eventId(), on));
    }

    private static KnownReviewEvent teamChanged(UUID by, TeamChanged d) {
        return new TeamChangeNoted(
                d.reviewId(),
                by,
                d.appointmentId(),
                new Code(d.personRef()),
                new Code(d.role()),
                d.change().equals("APPOINTED"),
                d.effective());
    }

    private static Object committeeChanged(Received<CommitteeChanged> in) {
        var d = in.data();
        return new NoteCommittee(
                d.committeeId(),
                new CommitteeAssignmentNoted(
                        d.committeeId(),
                        in.eventId(),
                        new Code(d.personRef()),
                        new Code(d.role()),
                        d.change().equals("ASSIGNED"),
                        d.effective()));
    }

    private static @Nullable Object recorded(Received<ProcessRecorded> in) {
        var d = in.data();
        return criminal(d.kind())
                ? new NoteCriminalProcess(d.reviewId(), d.processId(), in.eventId(), d.liveFrom())
                : null;
    }

    private static @Nullable Object concluded(Received<Concluded> in) {
        var d = in.data();
        return criminal(d.kind()) ? new NoteProcessConcluded(d.reviewId(), d.processId(), d.concludedOn()) : null;
    }

    /** Only criminal processes concern the police gate. */
    private static boolean criminal(String kind) {
        return kind.startsWith("CRIMINAL");
    }

    /** What is told is kept, under the id it was told with. */
    private static <D> Subscription<D> noting(String name, Class<D> data, BiFunction<UUID, D, KnownReviewEvent> event) {
        return on(name, data, in -> {
            var noted = event.apply(in.eventId(), in.data());
            return new NoteReview(noted.reviewId(), in.eventId(), noted);
        });
    }

    /** One command follows, or none. */
    private static <D> Subscription<D> on(String name, Class<D> data, Function<Received<D>, @Nullable Object> command) {
        return new Subscription<>(TOPIC, "candour.review." + name + ".v1", data, in -> {
            var follows = command.apply(in);
            return follows == null ? List.of() : List.of(follows);
        });
    }
}
