package candour.reporting.publication.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.reporting.publication.ChoiceEvent.PublicationRecordedInError;
import candour.reporting.publication.PublicationEvent;
import java.util.ArrayList;
import java.util.List;

/** The publication card of each review: its inputs, choices and holds (S002-157 to S002-167). */
public final class PublicationCard implements ReadModel<CardRow> {

    /** The one there is. */
    public static final PublicationCard CARDS = new PublicationCard();

    private PublicationCard() {}

    @Override
    public String name() {
        return "publication-card";
    }

    @Override
    public Class<CardRow> row() {
        return CardRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<CardRow> rows) {
        if (!(event.payload() instanceof PublicationEvent publication)) {
            return;
        }
        var row = rows.find(publication.reviewId().toString()).orElse(new CardRow(publication.reviewId(), List.of()));
        var steps = new ArrayList<>(row.steps());
        if (publication instanceof PublicationRecordedInError e) {
            steps.replaceAll(step -> step.eventId().equals(e.markedEventId()) ? step.inError() : step);
        } else {
            steps.add(CardSteps.of(event.eventId(), publication));
        }
        rows.put(new CardRow(row.reviewId(), List.copyOf(steps)));
    }
}
