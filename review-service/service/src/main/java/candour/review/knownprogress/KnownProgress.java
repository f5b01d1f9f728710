package candour.review.knownprogress;

import candour.platform.decision.Fold;
import candour.review.course.Stage;
import candour.review.knownprogress.KnownProgressEvent.MergeNoted;
import candour.review.knownprogress.KnownProgressEvent.PresentationNoted;
import candour.review.knownprogress.KnownProgressEvent.PublicationDecisionNoted;
import candour.review.knownprogress.KnownProgressEvent.PublicationNoted;
import candour.review.knownprogress.KnownProgressEvent.PublicationNotedInError;
import candour.review.knownprogress.KnownProgressEvent.ReturnNoted;
import candour.review.knownprogress.KnownProgressEvent.SignOffNoted;
import candour.review.knownprogress.KnownProgressEvent.SignOffNotedInError;
import candour.review.knownprogress.KnownProgressEvent.StrategyAgreementNoted;
import candour.review.knownprogress.KnownProgressEvent.StrategyNotedInError;
import candour.review.knownprogress.KnownProgressEvent.StrategyOpeningNoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * How far a review has come, as far as this service has been told.
 *
 * @param noted the events of the other services that were taken in
 * @param opened those that opened the strategy, agreed those that agreed it
 * @param merges how often chronologies were merged
 * @param steps what was done with the report, in the order it was told
 */
public record KnownProgress(Set<UUID> noted, Set<UUID> opened, Set<UUID> agreed, int merges, List<Step> steps) {
    /** Something that was done with the report. */
    public record Step(UUID sourceEventId, int version, Stage stage) {}

    /** How its events become its state; the stream's id is the review's. */
    public static final Fold<KnownProgress, KnownProgressEvent> FOLD = new Fold<>(
            "known-progress",
            KnownProgressEvent.class,
            KnownProgressEvent::reviewId,
            KnownProgress::evolve,
            new KnownProgress(Set.of(), Set.of(), Set.of(), 0, List.of()));

    static KnownProgress evolve(KnownProgress was, KnownProgressEvent event) {
        var id = event.sourceEventId();
        var now = new KnownProgress(plus(was.noted, id), was.opened, was.agreed, was.merges, was.steps);
        return switch (event) {
            case StrategyOpeningNoted _ -> now.strategy(plus(was.opened, id), was.agreed);
            case StrategyAgreementNoted _ -> now.strategy(was.opened, plus(was.agreed, id));
            case StrategyNotedInError e ->
                now.strategy(minus(was.opened, e.markedSourceId()), minus(was.agreed, e.markedSourceId()));
            case MergeNoted _ -> new KnownProgress(now.noted, was.opened, was.agreed, was.merges + 1, was.steps);
            case PresentationNoted e -> now.and(new Step(id, e.version(), Stage.PRESENTED));
            case ReturnNoted e -> now.and(new Step(id, e.version(), Stage.REPORTING));
            case SignOffNoted e -> now.and(new Step(id, e.version(), Stage.SIGNED_OFF));
            case SignOffNotedInError e ->
                new KnownProgress(now.noted, was.opened, was.agreed, was.merges, SignOffs.without(e, was.steps));
            case PublicationDecisionNoted e ->
                now.and(new Step(id, 0, after(e.choice().value())));
            case PublicationNoted e -> now.and(new Step(id, e.version(), Stage.DISSEMINATION));
            case PublicationNotedInError e ->
                now.without(step -> step.sourceEventId().equals(e.markedSourceId()));
        };
    }

    /** Where the review stands, given how far people took it. */
    public Stage reached(Stage byHand) {
        return steps.isEmpty() ? byHand : steps.getLast().stage();
    }

    /** Put off, it is as signed as it was; a decision not to publish leaves the learning to be passed on. */
    private static Stage after(String choice) {
        return switch (choice) {
            case "DEFER" -> Stage.SIGNED_OFF;
            case "NOT_PUBLISH" -> Stage.DISSEMINATION;
            default -> Stage.PUBLICATION;
        };
    }

    private KnownProgress strategy(Set<UUID> newOpened, Set<UUID> newAgreed) {
        return new KnownProgress(noted, newOpened, newAgreed, merges, steps);
    }

    private KnownProgress and(Step step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new KnownProgress(noted, opened, agreed, merges, List.copyOf(all));
    }

    private KnownProgress without(Predicate<Step> undone) {
        return new KnownProgress(
                noted,
                opened,
                agreed,
                merges,
                steps.stream().filter(undone.negate()).toList());
    }

    private static Set<UUID> plus(Set<UUID> some, UUID one) {
        var all = new HashSet<>(some);
        all.add(one);
        return Set.copyOf(all);
    }

    private static Set<UUID> minus(Set<UUID> some, UUID one) {
        var all = new HashSet<>(some);
        all.remove(one);
        return Set.copyOf(all);
    }
}
