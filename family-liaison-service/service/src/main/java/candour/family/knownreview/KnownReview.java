package candour.family.knownreview;

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
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as far as this service has been told.
 *
 * @param noted the events of review-service that were taken in
 * @param team everybody who holds or held a role
 * @param jurisdiction whose calendar counts, or null while that has not been told
 * @param committeeId whose it is, or null while that has not been told
 * @param stop that it was stopped, or null while it was not
 * @param decision the event that told of the decision last, or null while none was told
 * @param inError since when that decision counts for nothing, or null while it stands
 */
public record KnownReview(
        boolean goesAhead,
        Set<UUID> noted,
        KnownTeam team,
        @Nullable Code jurisdiction,
        @Nullable UUID committeeId,
        @Nullable Stop stop,
        @Nullable UUID decision,
        @Nullable LocalDate inError) {

    /** The committee stopped the review, as that event of review-service told. */
    record Stop(UUID sourceEventId, LocalDate on) {}

    /** How its events become its state. */
    public static final Fold<KnownReview, KnownReviewEvent> FOLD = new Fold<>(
            "known-review",
            KnownReviewEvent.class,
            KnownReviewEvent::reviewId,
            KnownReview::evolve,
            new KnownReview(false, Set.of(), KnownTeam.NOBODY, null, null, null, null, null));

    /**
     * Refuses to begin something with the family on the day the review was stopped or later, or while no decision stands: what they are owed, to be
     * told of the stop above all, is still done, and what has happened is still recorded (S002-092, ruling R1).
     */
    public void mustNotBeStoppedBy(LocalDate day) {
        if (stop != null && !day.isBefore(stop.on())) {
            throw KnownReviewRule.STOPPED_REVIEW_BEGINS_NOTHING.broken();
        }
        if (inError != null && !day.isBefore(inError)) {
            throw KnownReviewRule.NOTHING_BEGINS_WITHOUT_A_DECISION.broken("the committee's decision to proceed");
        }
    }

    static KnownReview evolve(KnownReview before, KnownReviewEvent event) {
        return switch (event) {
            case ReviewNoted e -> {
                var was = before.also(e.sourceEventId());
                yield new KnownReview(
                        true,
                        was.noted,
                        was.team,
                        e.jurisdiction(),
                        e.committeeId(),
                        was.stop,
                        e.sourceEventId(),
                        null);
            }
            case CommissioningNotedInError e -> before.also(e.sourceEventId()).decided(before.decision, e.on());
            case ReviewNotedAnew e -> before.also(e.sourceEventId()).decided(e.sourceEventId(), null);
            case TeamChangeNoted e -> before.also(e.sourceEventId()).with(before.team.after(e));
            case TeamChangeNotedInError e -> before.with(before.team.without(e.sourceEventId()));
            case StopNoted e -> before.also(e.sourceEventId()).with(new Stop(e.sourceEventId(), e.stoppedOn()));
            case StopNotedInError e -> {
                var was = before.also(e.sourceEventId());
                yield was.stop != null && was.stop.sourceEventId().equals(e.markedEventId())
                        ? was.with((Stop) null)
                        : was;
            }
            case PauseNoted e -> before.also(e.sourceEventId());
            case ResumptionNoted e -> before.also(e.sourceEventId());
            case DelayNoted e -> before.also(e.sourceEventId());
            case DelayNotedInError e -> before.also(e.sourceEventId());
        };
    }

    private KnownReview also(UUID event) {
        var all = new HashSet<>(noted);
        all.add(event);
        return new KnownReview(goesAhead, Set.copyOf(all), team, jurisdiction, committeeId, stop, decision, inError);
    }

    private KnownReview with(KnownTeam next) {
        return new KnownReview(goesAhead, noted, next, jurisdiction, committeeId, stop, decision, inError);
    }

    private KnownReview with(@Nullable Stop next) {
        return new KnownReview(goesAhead, noted, team, jurisdiction, committeeId, next, decision, inError);
    }

    private KnownReview decided(@Nullable UUID by, @Nullable LocalDate error) {
        return new KnownReview(goesAhead, noted, team, jurisdiction, committeeId, stop, by, error);
    }
}
