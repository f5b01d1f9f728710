package candour.review.contributor.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.contributor.ContributorEvent;
import candour.review.contributor.ContributorEvent.ContributorIdentified;
import candour.review.contributor.ContributorEvent.ContributorRecordedInError;
import candour.review.contributor.ContributorEvent.ParticipantRecorded;
import candour.review.contributor.read.ContributorRow.TookPart;
import java.util.List;
import java.util.UUID;

/** Who is to contribute to each review, and who did (S002-023, 043). */
public final class ContributorList implements ReadModel<ContributorRow> {
    /** The one there is. */
    public static final ContributorList CONTRIBUTORS = new ContributorList();

    private ContributorList() {}

    @Override
    public String name() {
        return "contributors";
    }

    @Override
    public Class<ContributorRow> row() {
        return ContributorRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<ContributorRow> rows) {
        if (!(event.payload() instanceof ContributorEvent contributor)) {
            return;
        }
        switch (contributor) {
            case ContributorIdentified e ->
                rows.put(new ContributorRow(
                        event.eventId(),
                        e.reviewId(),
                        e.contributorId(),
                        e.group(),
                        e.agency() == null ? null : e.agency().value(),
                        e.who(),
                        e.identifiedOn(),
                        List.of()));
            case ParticipantRecorded e ->
                rows.change(
                        e.contributorId().toString(),
                        row -> row.with(new TookPart(event.eventId(), e.participationId(), e.how(), e.on())));
            case ContributorRecordedInError e -> undo(e.reviewId(), e.markedEventId(), rows);
        }
    }

    private static void undo(UUID reviewId, UUID marked, Rows<ContributorRow> rows) {
        for (var row : rows.inScope(reviewId.toString())) {
            if (row.recordedBy().equals(marked)) {
                rows.remove(row.key());
            } else if (row.participations().stream()
                    .anyMatch(each -> each.recordedBy().equals(marked))) {
                rows.put(row.without(marked));
            }
        }
    }
}
