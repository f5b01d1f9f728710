package candour.reporting.publication;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.reporting.knownfamily.KnownFamily;
import candour.reporting.knownreview.KnownReview;
import candour.reporting.publication.ChoiceCommand.ConfirmChoice;
import candour.reporting.publication.ChoiceCommand.DecidePublication;
import candour.reporting.publication.ChoiceCommand.MarkPublicationInError;
import candour.reporting.publication.ChoiceCommand.Publish;
import candour.reporting.publication.ChoiceCommand.RecommendPublication;
import candour.reporting.publication.ChoiceCommand.SetPublicationDate;
import candour.reporting.publication.ChoiceEvent.DecisionConfirmed;
import candour.reporting.publication.ChoiceEvent.PublicationDateSet;
import candour.reporting.publication.ChoiceEvent.PublicationRecommended;
import candour.reporting.publication.ChoiceEvent.PublicationRecordedInError;
import candour.reporting.publication.ChoiceEvent.RecommendationConfirmed;
import candour.reporting.signoff.SignOff;
import java.util.Objects;

/** The rules of publication, as one pure function over several streams, all guarded. */
public final class PublicationDecider {

    /** Reads the publication, the sign-off, and what is known of the review and the family. */
    public static final Decider<PublicationCommand> PUBLICATION = Decider.of(PublicationCommand.class)
            .writes(Publication.FOLD, PublicationCommand::reviewId)
            .reads(SignOff.FOLD, PublicationCommand::reviewId)
            .reads(KnownReview.FOLD, PublicationCommand::reviewId)
            .reads(KnownFamily.FOLD, PublicationCommand::reviewId)
            .decides((command, facts) -> decide(
                    command,
                    facts.of(Publication.FOLD),
                    new Surroundings(facts.of(SignOff.FOLD), facts.of(KnownReview.FOLD), facts.of(KnownFamily.FOLD))));

    private PublicationDecider() {}

    private static Decision decide(PublicationCommand command, Publication publication, Surroundings around) {
        return switch (command) {
            case InputsCommand c -> Inputs.decide(c, publication, around);
            case RecommendPublication c -> recommend(c, publication);
            case DecidePublication c -> Deciding.decide(c, publication, around);
            case ConfirmChoice c -> confirm(c, publication);
            case SetPublicationDate c -> {
                Deciding.mustBeDecidedToPublish(publication);
                yield c.publishOn().equals(publication.publishOn())
                        ? Decision.alreadySo()
                        : Decision.of(new PublicationDateSet(c.reviewId(), c.publishOn()));
            }
            case Publish c -> Deciding.publish(c, publication, around);
            case MarkPublicationInError c ->
                Decision.of(new PublicationRecordedInError(c.reviewId(), c.eventId(), c.reason()));
        };
    }

    private static Decision recommend(RecommendPublication c, Publication publication) {
        var was = publication.recommendation();
        return was != null && was.choiceId().equals(c.choiceId())
                ? Decision.alreadySo()
                : Decision.of(new PublicationRecommended(
                        c.reviewId(), c.choiceId(), c.choice(), c.decidedBy(), c.recording(), c.reason()));
    }

    private static Decision confirm(ConfirmChoice c, Publication publication) {
        var recommendation = publication.recommendation();
        if (recommendation != null && recommendation.choiceId().equals(c.choiceId())) {
            return second(recommendation, c)
                    ? Decision.of(new RecommendationConfirmed(c.reviewId(), c.choiceId(), c.confirmedBy(), c.on()))
                    : Decision.alreadySo();
        }
        var decision = publication.decision();
        if (decision == null || !decision.choiceId().equals(c.choiceId())) {
            throw PublicationRule.NOTHING_TO_CONFIRM.broken();
        }
        return second(decision, c)
                ? Decision.of(new DecisionConfirmed(
                        c.reviewId(),
                        c.choiceId(),
                        decision.choice(),
                        decision.version(),
                        Objects.requireNonNull(decision.digest()),
                        decision.on(),
                        c.confirmedBy(),
                        c.on()))
                : Decision.alreadySo();
    }

    /** Whether there is still something to confirm; refuses the recorder's own word for it. */
    private static boolean second(Chosen chosen, ConfirmChoice c) {
        if (!chosen.confirmed() && chosen.recordedBy().equals(c.confirmedBy())) {
            throw PublicationRule.A_SECOND_PERSON_CONFIRMS.broken();
        }
        return !chosen.confirmed();
    }
}
