package candour.reporting.publication;

import candour.platform.decision.Decision;
import candour.reporting.authority.Capacity;
import candour.reporting.publication.InputsCommand.ConsiderDataProtection;
import candour.reporting.publication.InputsCommand.LiftHold;
import candour.reporting.publication.InputsCommand.PlaceHold;
import candour.reporting.publication.InputsCommand.RecordConsultation;
import candour.reporting.publication.InputsCommand.RecordDueWeight;
import candour.reporting.publication.InputsCommand.RecordFamilyView;
import candour.reporting.publication.InputsCommand.RecordNoFamilyAnswer;
import candour.reporting.publication.InputsCommand.RequestFamilyView;
import candour.reporting.publication.InputsEvent.ConsultationRecorded;
import candour.reporting.publication.InputsEvent.DataProtectionConsidered;
import candour.reporting.publication.InputsEvent.DueWeightRecorded;
import candour.reporting.publication.InputsEvent.FamilyViewNotGiven;
import candour.reporting.publication.InputsEvent.FamilyViewRecorded;
import candour.reporting.publication.InputsEvent.FamilyViewRequested;
import candour.reporting.publication.InputsEvent.HoldLifted;
import candour.reporting.publication.InputsEvent.HoldPlaced;
import java.util.Set;
import java.util.UUID;

/** Views, weight, consultations and holds: what the decision looks at. */
final class Inputs {

    private static final Set<Capacity> MAY_LIFT =
            Set.of(Capacity.POLICE, Capacity.PROSECUTOR, Capacity.CHILDRENS_REPORTER, Capacity.COURT);

    private Inputs() {}

    static Decision decide(InputsCommand command, Publication publication, Surroundings around) {
        return switch (command) {
            case RequestFamilyView c -> {
                known(c.memberRef(), around);
                yield Decision.of(
                        new FamilyViewRequested(c.reviewId(), c.memberRef(), c.attemptId(), c.channel(), c.on()));
            }
            case RecordFamilyView c -> {
                known(c.memberRef(), around);
                yield Decision.of(
                        new FamilyViewRecorded(c.reviewId(), c.memberRef(), c.view(), c.words(), c.heardBy(), c.on()));
            }
            case RecordNoFamilyAnswer c -> noAnswer(c, publication, around);
            case RecordDueWeight c -> Decision.of(new DueWeightRecorded(c.reviewId(), c.words(), c.on()));
            case ConsiderDataProtection c -> Decision.of(new DataProtectionConsidered(c.reviewId(), c.words(), c.on()));
            case RecordConsultation c ->
                Decision.of(new ConsultationRecorded(
                        c.reviewId(), c.consultationId(), c.processId(), c.consulted(), c.outcome()));
            case PlaceHold c ->
                publication.holds().contains(c.holdId())
                        ? Decision.alreadySo()
                        : Decision.of(new HoldPlaced(c.reviewId(), c.holdId(), c.askedBy(), c.reason(), c.on()));
            case LiftHold c -> lift(c, publication);
        };
    }

    private static Decision noAnswer(RecordNoFamilyAnswer c, Publication publication, Surroundings around) {
        known(c.memberRef(), around);
        if (!publication.asked().contains(c.memberRef())) {
            throw PublicationRule.SILENCE_COMES_AFTER_ASKING.broken();
        }
        return Decision.of(new FamilyViewNotGiven(c.reviewId(), c.memberRef(), c.attempts(), c.on()));
    }

    private static Decision lift(LiftHold c, Publication publication) {
        if (!publication.holds().contains(c.holdId())) {
            throw PublicationRule.NO_SUCH_HOLD.broken();
        }
        var saidBy = c.saidBy();
        if (saidBy == null || !MAY_LIFT.contains(saidBy.capacity())) {
            throw PublicationRule.LIFTING_NEEDS_THEIR_WORD.broken();
        }
        return Decision.of(new HoldLifted(c.reviewId(), c.holdId(), saidBy, c.on()));
    }

    private static void known(UUID memberRef, Surroundings around) {
        if (!around.family().members().containsKey(memberRef)) {
            throw PublicationRule.MEMBER_IS_KNOWN.broken();
        }
    }
}
