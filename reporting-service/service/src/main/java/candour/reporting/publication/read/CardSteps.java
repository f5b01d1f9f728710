package candour.reporting.publication.read;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.reporting.authority.DecidedBy;
import candour.reporting.publication.ChoiceEvent.DecisionConfirmed;
import candour.reporting.publication.ChoiceEvent.PublicationDateSet;
import candour.reporting.publication.ChoiceEvent.PublicationDecided;
import candour.reporting.publication.ChoiceEvent.PublicationRecommended;
import candour.reporting.publication.ChoiceEvent.PublicationRecordedInError;
import candour.reporting.publication.ChoiceEvent.RecommendationConfirmed;
import candour.reporting.publication.ChoiceEvent.ReportPublished;
import candour.reporting.publication.InputsEvent.ConsultationRecorded;
import candour.reporting.publication.InputsEvent.DataProtectionConsidered;
import candour.reporting.publication.InputsEvent.DueWeightRecorded;
import candour.reporting.publication.InputsEvent.FamilyViewNotGiven;
import candour.reporting.publication.InputsEvent.FamilyViewRecorded;
import candour.reporting.publication.InputsEvent.FamilyViewRequested;
import candour.reporting.publication.InputsEvent.HoldLifted;
import candour.reporting.publication.InputsEvent.HoldPlaced;
import candour.reporting.publication.PublicationEvent;
import candour.reporting.publication.read.CardRow.StepRow;
import candour.reporting.publication.read.CardRow.What;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How each event of a publication stands on its card. */
final class CardSteps {

    private CardSteps() {}

    static StepRow of(UUID id, PublicationEvent event) {
        return switch (event) {
            case FamilyViewRequested e -> step(id, What.VIEW_REQUESTED, e.on(), e.memberRef(), e.channel(), null);
            case FamilyViewRecorded e -> step(id, What.VIEW_RECORDED, e.on(), e.memberRef(), code(e.view()), e.words());
            case FamilyViewNotGiven e -> step(id, What.NO_ANSWER, e.on(), e.memberRef(), null, e.attempts());
            case DueWeightRecorded e -> step(id, What.DUE_WEIGHT, e.on(), null, null, e.words());
            case DataProtectionConsidered e -> step(id, What.DATA_PROTECTION, e.on(), null, null, e.words());
            case ConsultationRecorded e -> body(id, What.CONSULTED, e.processId(), null, e.outcome(), e.consulted());
            case HoldPlaced e -> body(id, What.HOLD_PLACED, e.holdId(), null, e.reason(), e.askedBy());
            case HoldLifted e -> body(id, What.HOLD_LIFTED, e.holdId(), null, null, e.saidBy());
            case PublicationRecommended e ->
                new StepRow(
                        id,
                        What.RECOMMENDED,
                        e.decidedBy().decidedOn(),
                        false,
                        e.choiceId(),
                        code(e.choice()),
                        e.reason(),
                        e.decidedBy(),
                        e.recording(),
                        null);
            case PublicationDecided e ->
                new StepRow(
                        id,
                        What.DECIDED,
                        e.decidedBy().decidedOn(),
                        false,
                        e.choiceId(),
                        code(e.choice()),
                        e.exceptionalCircumstances(),
                        e.decidedBy(),
                        e.recording(),
                        e.digest());
            case RecommendationConfirmed e -> step(id, What.CONFIRMED, e.on(), e.choiceId(), e.confirmedBy(), null);
            case DecisionConfirmed e -> step(id, What.CONFIRMED, e.on(), e.choiceId(), e.confirmedBy(), null);
            case PublicationDateSet e -> step(id, What.DATE_SET, e.publishOn(), null, null, null);
            case ReportPublished e ->
                new StepRow(id, What.PUBLISHED, e.on(), false, null, null, null, null, null, e.digest());
            case PublicationRecordedInError _ -> throw new IllegalArgumentException("A marking is no step of its own");
        };
    }

    private static Code code(Enum<?> said) {
        return new Code(said.name());
    }

    private static StepRow step(
            UUID id, What what, LocalDate on, @Nullable UUID about, @Nullable Code said, @Nullable Sealed words) {
        return new StepRow(id, what, on, false, about, said, words, null, null, null);
    }

    private static StepRow body(
            UUID id, What what, UUID about, @Nullable Code said, @Nullable Sealed words, DecidedBy by) {
        return new StepRow(id, what, by.decidedOn(), false, about, said, words, by, null, null);
    }
}
