package candour.reporting.publication;

import candour.platform.decision.Fold;
import candour.reporting.authority.Capacity;
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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far publication has come.
 *
 * @param asked members who were asked for their view
 * @param answered members whose view, or whose silence after being asked, is recorded
 * @param holds live holds
 * @param consulted by process, who was asked about publication
 */
public record Publication(
        Set<UUID> asked,
        Set<UUID> answered,
        boolean weighed,
        boolean dataProtection,
        Set<UUID> holds,
        Map<UUID, Set<Capacity>> consulted,
        @Nullable Chosen recommendation,
        @Nullable Chosen decision,
        @Nullable LocalDate publishOn,
        boolean published) {

    /** How its events become its state. */
    public static final Fold<Publication, PublicationEvent> FOLD = new Fold<>(
            "publication",
            PublicationEvent.class,
            PublicationEvent::reviewId,
            Publication::evolve,
            new Publication(Set.of(), Set.of(), false, false, Set.of(), Map.of(), null, null, null, false));

    /** Whether publication was discussed with that body because of that process. */
    public boolean consulted(UUID processId, Capacity body) {
        return consulted.getOrDefault(processId, Set.of()).contains(body);
    }

    /** One event more. */
    public static Publication evolve(Publication was, PublicationEvent event) {
        var next = new PublicationDraft(was);
        switch (event) {
            case FamilyViewRequested e -> next.asked.add(e.memberRef());
            case FamilyViewRecorded e -> next.answered.add(e.memberRef());
            case FamilyViewNotGiven e -> next.answered.add(e.memberRef());
            case DueWeightRecorded _ -> next.weighed = true;
            case DataProtectionConsidered _ -> next.dataProtection = true;
            case ConsultationRecorded e ->
                next.consulted
                        .computeIfAbsent(e.processId(), _ -> new HashSet<>())
                        .add(e.consulted().capacity());
            case HoldPlaced e -> next.holds.add(e.holdId());
            case HoldLifted e -> next.holds.remove(e.holdId());
            case PublicationRecommended e ->
                next.recommendation = new Chosen(
                        e.choiceId(),
                        e.choice(),
                        0,
                        null,
                        e.decidedBy().decidedOn(),
                        e.recording().by(),
                        !e.recording().toBeConfirmed());
            case PublicationDecided e ->
                next.decision = new Chosen(
                        e.choiceId(),
                        e.choice(),
                        e.version(),
                        e.digest(),
                        e.decidedBy().decidedOn(),
                        e.recording().by(),
                        !e.recording().toBeConfirmed());
            case RecommendationConfirmed e -> next.recommendation = confirmed(next.recommendation, e.choiceId());
            case DecisionConfirmed e -> next.decision = confirmed(next.decision, e.choiceId());
            case PublicationDateSet e -> next.publishOn = e.publishOn();
            case ReportPublished _ -> next.published = true;
            case PublicationRecordedInError _ -> {}
        }
        return next.done();
    }

    private static @Nullable Chosen confirmed(@Nullable Chosen chosen, UUID choiceId) {
        return chosen == null || !chosen.choiceId().equals(choiceId) ? chosen : chosen.confirm();
    }
}
