package candour.review.engagementadvice;

import static candour.review.engagementadvice.EngagementAdviceRule.ADVICE_ANSWERS_A_QUESTION;
import static candour.review.engagementadvice.EngagementAdviceRule.ADVICE_COMES_FROM_A_COMMITTEE;
import static candour.review.engagementadvice.EngagementAdviceRule.ADVICE_IS_ON_THE_RECORD;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.directory.Committee;
import candour.review.engagementadvice.EngagementAdviceCommand.GiveEngagementAdvice;
import candour.review.engagementadvice.EngagementAdviceCommand.MarkAdviceInError;
import candour.review.engagementadvice.EngagementAdviceCommand.RequestEngagementAdvice;
import candour.review.engagementadvice.EngagementAdviceEvent.AdviceRecordedInError;
import candour.review.engagementadvice.EngagementAdviceEvent.EngagementAdviceGiven;
import candour.review.engagementadvice.EngagementAdviceEvent.EngagementAdviceRequested;
import candour.review.notification.Notification;
import candour.review.review.Review;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Advice is asked for in every state and given on the record. Pure. */
public final class EngagementAdviceDecider {
    private EngagementAdviceDecider() {}

    /** Reads the committee asked, and whether what the question is about is that committee's. */
    public static final Decider<EngagementAdviceCommand> ADVICE = Decider.of(EngagementAdviceCommand.class)
            .writes(EngagementAdvice.FOLD, EngagementAdviceCommand::adviceId)
            .readsAll(
                    Committee.FOLD,
                    (command, _) -> command instanceof RequestEngagementAdvice c ? List.of(c.committeeId()) : List.of())
            .readsAll(Notification.FOLD, (command, _) -> about(command))
            .readsAll(Review.FOLD, (command, _) -> about(command))
            .decides(EngagementAdviceDecider::decide);

    private static Decision decide(EngagementAdviceCommand command, Facts facts) {
        var asked = facts.of(EngagementAdvice.FOLD).asked();
        return switch (command) {
            case RequestEngagementAdvice c -> asked == null ? ask(c, facts) : Decision.alreadySo();
            case GiveEngagementAdvice c -> {
                if (asked == null) {
                    throw ADVICE_ANSWERS_A_QUESTION.broken();
                }
                if (c.advice() == null) {
                    throw ADVICE_IS_ON_THE_RECORD.broken("advice");
                }
                yield Decision.of(new EngagementAdviceGiven(
                        c.adviceId(), asked.committeeId(), c.advice(), c.adviserRef(), c.givenOn()));
            }
            case MarkAdviceInError c ->
                Decision.of(new AdviceRecordedInError(c.adviceId(), c.markedEventId(), c.reason()));
        };
    }

    private static Decision ask(RequestEngagementAdvice c, Facts facts) {
        if (!facts.of(Committee.FOLD).established()) {
            throw ADVICE_COMES_FROM_A_COMMITTEE.broken();
        }
        return Decision.of(new EngagementAdviceRequested(
                c.adviceId(),
                c.committeeId(),
                theirs(c, facts),
                c.askerRef(),
                c.askerOrganisation(),
                c.question(),
                c.askedOn()));
    }

    /** Left out, not refused, where it is not that committee's: nobody learns by asking whether there is a review. */
    private static @Nullable UUID theirs(RequestEngagementAdvice c, Facts facts) {
        if (c.about() == null) {
            return null;
        }
        var review = facts.of(Review.FOLD).commissioned();
        var committee = review == null ? facts.of(Notification.FOLD).committeeId() : review.committeeId();
        return c.committeeId().equals(committee) ? c.about() : null;
    }

    private static List<UUID> about(EngagementAdviceCommand command) {
        return command instanceof RequestEngagementAdvice c && c.about() != null ? List.of(c.about()) : List.of();
    }
}
