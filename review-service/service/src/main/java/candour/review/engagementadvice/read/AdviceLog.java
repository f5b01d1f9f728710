package candour.review.engagementadvice.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.engagementadvice.EngagementAdviceEvent;
import candour.review.engagementadvice.EngagementAdviceEvent.AdviceRecordedInError;
import candour.review.engagementadvice.EngagementAdviceEvent.EngagementAdviceGiven;
import candour.review.engagementadvice.EngagementAdviceEvent.EngagementAdviceRequested;
import candour.review.engagementadvice.read.AdviceRow.Advice;
import java.util.List;
import java.util.function.UnaryOperator;

/** Every question about involving a family and the advice on it, for the committee, for what it is about, for the asker. */
public final class AdviceLog implements ReadModel<AdviceRow> {
    /** The one there is. */
    public static final AdviceLog ADVICE_LOG = new AdviceLog();

    private AdviceLog() {}

    @Override
    public String name() {
        return "engagement-advice";
    }

    @Override
    public Class<AdviceRow> row() {
        return AdviceRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<AdviceRow> rows) {
        if (event.payload() instanceof EngagementAdviceEvent e) {
            switch (e) {
                case EngagementAdviceRequested asked -> asked(asked, rows);
                case EngagementAdviceGiven given ->
                    everywhere(
                            given,
                            rows,
                            row -> row.with(new Advice(
                                    event.eventId(),
                                    given.advice(),
                                    given.adviserRef().value(),
                                    given.givenOn())));
                case AdviceRecordedInError error -> everywhere(error, rows, row -> row.without(error.markedEventId()));
            }
        }
    }

    private static void asked(EngagementAdviceRequested e, Rows<AdviceRow> rows) {
        var id = e.adviceId().toString();
        rows.put(new AdviceRow(id, e.committeeId().toString(), e, List.of()));
        rows.put(new AdviceRow(id + "/asker", e.askerRef().value(), e, List.of()));
        if (e.about() != null) {
            rows.put(new AdviceRow(id + "/about", e.about().toString(), e, List.of()));
        }
    }

    private static void everywhere(EngagementAdviceEvent e, Rows<AdviceRow> rows, UnaryOperator<AdviceRow> change) {
        for (var key : List.of("", "/asker", "/about")) {
            rows.change(e.adviceId() + key, change::apply);
        }
    }
}
