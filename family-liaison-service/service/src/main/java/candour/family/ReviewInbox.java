package candour.family;

import candour.family.knownreview.KnownReviewEvent;
import candour.family.knownreview.KnownReviewEvent.DelayNoted;
import candour.family.knownreview.KnownReviewEvent.DelayNotedInError;
import candour.family.knownreview.KnownReviewEvent.PauseNoted;
import candour.family.knownreview.KnownReviewEvent.ResumptionNoted;
import candour.family.knownreview.KnownReviewEvent.ReviewNoted;
import candour.family.knownreview.KnownReviewEvent.StopNoted;
import candour.family.knownreview.KnownReviewEvent.StopNotedInError;
import candour.family.knownreview.KnownReviewEvent.TeamChangeNoted;
import candour.family.knownreview.KnownReviewEvent.TeamChangeNotedInError;
import candour.family.knownreview.NoteReview;
import candour.family.policeliaison.PoliceLiaisonCommand.NoteCriminalProcess;
import candour.family.policeliaison.PoliceLiaisonCommand.NoteProcessConcluded;
import candour.family.policeliaison.PoliceLiaisonCommand.NoteProcessInError;
import candour.platform.access.Code;
import candour.platform.kafka.Received;
import candour.platform.kafka.Subscription;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What this service learns from review-service, and what it makes of it. Only the fields it uses. */
final class ReviewInbox {

    static final String TOPIC = "candour.review.v1";

    record Commissioned(
            UUID reviewId,
            String profile,
            LocalDate decidedOn,
            @Nullable String jurisdiction) {}

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
            on(
                    "ReviewCommissioned",
                    Commissioned.class,
                    in -> note(
                            in,
                            in.data().reviewId(),
                            new ReviewNoted(
                                    in.data().reviewId(),
                                    in.eventId(),
                                    new Code(in.data().profile()),
                                    in.data().decidedOn(),
                                    Code.orNull(in.data().jurisdiction())))),
            on("ReviewTeamChanged", TeamChanged.class, ReviewInbox::teamChanged),
            on(
                    "ReviewTeamRecordedInError",
                    InError.class,
                    in -> List.of(new NoteReview(
                            in.data().reviewId(),
                            in.eventId(),
                            new TeamChangeNotedInError(
                                    in.data().reviewId(), in.data().markedEventId())))),
            on(
                    "ReviewPaused",
                    Paused.class,
                    in -> note(
                            in,
                            in.data().reviewId(),
                            new PauseNoted(
                                    in.data().reviewId(),
                                    in.eventId(),
                                    in.data().pauseId(),
                                    in.data().pausedOn(),
                                    in.data().expectedUntil()))),
            on(
                    "ReviewResumed",
                    Resumed.class,
                    in -> note(
                            in,
                            in.data().reviewId(),
                            new ResumptionNoted(
                                    in.data().reviewId(),
                                    in.eventId(),
                                    in.data().pauseIds(),
                                    in.data().resumedOn()))),
            on(
                    "ReviewStopped",
                    Stopped.class,
                    in -> note(
                            in,
                            in.data().reviewId(),
                            new StopNoted(
                                    in.data().reviewId(),
                                    in.eventId(),
                                    in.data().stoppedOn()))),
            on(
                    "ReviewStopRecordedInError",
                    InError.class,
                    in -> note(
                            in,
                            in.data().reviewId(),
                            new StopNotedInError(
                                    in.data().reviewId(),
                                    in.eventId(),
                                    in.data().markedEventId()))),
            on(
                    "DelayReported",
                    Delayed.class,
                    in -> note(
                            in,
                            in.data().reviewId(),
                            new DelayNoted(
                                    in.data().reviewId(),
                                    in.eventId(),
                                    in.data().delayId(),
                                    in.data().reportedOn(),
                                    in.data().revisedEnd()))),
            on(
                    "DelayRecordedInError",
                    DelayInError.class,
                    in -> note(
                            in,
                            in.data().reviewId(),
                            new DelayNotedInError(
                                    in.data().reviewId(),
                                    in.eventId(),
                                    in.data().delayId(),
                                    in.data().markedEventId()))),
            on(
                    "ParallelProcessRecorded",
                    ProcessRecorded.class,
                    in -> criminal(in.data().kind())
                            ? List.of(new NoteCriminalProcess(
                                    in.data().reviewId(),
                                    in.data().processId(),
                                    in.eventId(),
                                    in.data().liveFrom()))
                            : List.of()),
            on(
                    "ProceedingsConcluded",
                    Concluded.class,
                    in -> criminal(in.data().kind())
                            ? List.of(new NoteProcessConcluded(
                                    in.data().reviewId(),
                                    in.data().processId(),
                                    in.data().concludedOn()))
                            : List.of()),
            on(
                    "ParallelProcessRecordedInError",
                    InError.class,
                    in -> List.of(new NoteProcessInError(
                            in.data().reviewId(), in.data().markedEventId()))),
        };
    }

    private static List<Object> teamChanged(Received<TeamChanged> in) {
        var data = in.data();
        return note(
                in,
                data.reviewId(),
                new TeamChangeNoted(
                        data.reviewId(),
                        in.eventId(),
                        data.appointmentId(),
                        new Code(data.personRef()),
                        new Code(data.role()),
                        data.change().equals("APPOINTED"),
                        data.effective()));
    }

    private static List<Object> note(Received<?> in, UUID reviewId, KnownReviewEvent event) {
        return List.of(new NoteReview(reviewId, in.eventId(), event));
    }

    /** Only criminal processes concern the police gate. */
    private static boolean criminal(String kind) {
        return kind.startsWith("CRIMINAL");
    }

    private static <D> Subscription<D> on(String name, Class<D> data, Function<Received<D>, List<Object>> commands) {
        return new Subscription<>(TOPIC, "candour.review." + name + ".v1", data, commands);
    }
}
