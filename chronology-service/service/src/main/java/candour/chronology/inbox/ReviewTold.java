package candour.chronology.inbox;

import candour.chronology.scope.ScopeCommand.LearnNotStopped;
import candour.chronology.scope.ScopeCommand.LearnPause;
import candour.chronology.scope.ScopeCommand.LearnResumption;
import candour.chronology.scope.ScopeCommand.LearnStop;
import candour.chronology.scope.ScopeCommand.OpenScope;
import candour.chronology.scope.ScopeCommand.SetScopePeriod;
import candour.chronology.time.EventTime;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading;
import candour.chronology.time.ReadingRules;
import candour.platform.calendar.London;
import candour.platform.kafka.Received;
import candour.platform.kafka.Subscription;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What review-service tells, with just the fields used here. What else it says is skipped. */
public final class ReviewTold {
    private static final String TOPIC = "candour.review.v1";

    private ReviewTold() {}

    /** @param incidentDate EDTF, may be uncertain */
    record ReviewCommissioned(
            UUID reviewId,
            @Nullable UUID committeeId,
            @Nullable LocalDate decidedOn,
            @Nullable String incidentDate) {}

    /** @param periodTo null when it runs on */
    record TermsOfReferenceAgreed(
            UUID reviewId,
            int version,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo) {}

    record ReviewPaused(
            UUID reviewId, UUID pauseId, @Nullable LocalDate pausedOn) {}

    /** @param pauseIds the pauses it ends; others go on */
    record ReviewResumed(
            UUID reviewId, List<UUID> pauseIds, @Nullable LocalDate resumedOn) {}

    record ReviewStopped(UUID reviewId, @Nullable LocalDate stoppedOn) {}

    record ReviewStopRecordedInError(UUID reviewId) {}

    record ReviewCommissioningRecordedInError(UUID reviewId) {}

    record ReviewCommissionedAnew(UUID reviewId, @Nullable LocalDate decidedOn) {}

    /** Everything learnt from review-service but who may do what. */
    public static final Subscription<?>[] ABOUT_REVIEWS = {
        of(ReviewCommissioned.class, ReviewTold::commissioned),
        of(TermsOfReferenceAgreed.class, ReviewTold::agreed),
        of(
                ReviewPaused.class,
                told -> List.of(new LearnPause(
                        told.data().reviewId(),
                        told.data().pauseId(),
                        told.data().pausedOn()))),
        of(
                ReviewResumed.class,
                told -> List.of(new LearnResumption(
                        told.data().reviewId(),
                        told.data().pauseIds(),
                        told.data().resumedOn()))),
        of(
                ReviewStopped.class,
                told -> List.of(
                        new LearnStop(told.data().reviewId(), told.data().stoppedOn()))),
        // Without a decision that stands a review rests, as a stopped one does, until it is commissioned anew.
        of(
                ReviewCommissioningRecordedInError.class,
                told -> List.of(new LearnStop(told.data().reviewId(), day(told)))),
        of(
                ReviewCommissionedAnew.class,
                told -> List.of(
                        new LearnNotStopped(told.data().reviewId(), told.data().decidedOn()))),
        of(
                ReviewStopRecordedInError.class,
                told -> List.of(new LearnNotStopped(told.data().reviewId(), day(told))))
    };

    private static LocalDate day(Received<?> told) {
        return London.day(told.recordedAt());
    }

    static <D> Subscription<D> of(Class<D> data, Function<Received<D>, List<Object>> commands) {
        return new Subscription<>(TOPIC, "candour.review." + data.getSimpleName() + ".v1", data, commands);
    }

    private static List<Object> commissioned(Received<ReviewCommissioned> told) {
        var data = told.data();
        int year = told.recordedAt().atZone(ZoneOffset.UTC).getYear();
        EventTime incident = incident(data.incidentDate(), year);
        return List.of(new OpenScope(data.reviewId(), data.committeeId(), incident, data.decidedOn()));
    }

    private static List<Object> agreed(Received<TermsOfReferenceAgreed> told) {
        var data = told.data();
        return List.of(new SetScopePeriod(data.reviewId(), data.version(), data.periodFrom(), data.periodTo()));
    }

    private static @Nullable EventTime incident(@Nullable String written, int year) {
        if (written == null) return null;
        return EventTimeReader.read(written, ReadingRules.dayFirst(year)) instanceof Reading.Understood known
                ? known.when()
                : null;
    }
}
