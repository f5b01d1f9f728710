package candour.family.policeliaison.read;

import candour.family.policeliaison.PoliceGate;
import candour.family.policeliaison.PoliceLiaisonEvent;
import candour.family.policeliaison.PoliceLiaisonEvent.PoliceFactRecordedInError;
import candour.platform.decision.Fold;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The police gate of each review with all that led to it. The card is folded from its own steps by the same function
 * the decisions use, so that the two can never tell different stories.
 */
public final class GateCard implements ReadModel<GateCard.Card> {

    /** The one there is. */
    public static final GateCard GATES = new GateCard();

    /** One review's gate. */
    public record Card(UUID reviewId, List<GateStep> steps) implements Row {
        @Override
        public String key() {
            return reviewId.toString();
        }

        /** The gate as it follows from the steps that were not recorded in error. */
        public PoliceGate gate() {
            Fold<PoliceGate, PoliceLiaisonEvent> fold = PoliceGate.FOLD;
            var gate = fold.initial();
            for (var step : steps) {
                gate = step.inError() ? gate : fold.next(gate, step.event());
            }
            return gate;
        }
    }

    private GateCard() {}

    @Override
    public String name() {
        return "police-gates";
    }

    @Override
    public Class<Card> row() {
        return Card.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<Card> rows) {
        if (!(event.payload() instanceof PoliceLiaisonEvent police)) {
            return;
        }
        var card = rows.find(police.reviewId().toString()).orElse(new Card(police.reviewId(), List.of()));
        var steps = new ArrayList<GateStep>();
        if (police instanceof PoliceFactRecordedInError error) {
            card.steps()
                    .forEach(step -> steps.add(step.eventId().equals(error.markedEventId()) ? step.marked() : step));
        } else {
            steps.addAll(card.steps());
            steps.add(GateStep.of(event.eventId(), police));
        }
        rows.put(new Card(card.reviewId(), List.copyOf(steps)));
    }
}
