package candour.chronology.read;

import candour.chronology.agencychronology.AgencyChronologyEvent;
import candour.chronology.chase.Chase;
import candour.chronology.chase.ChaseEvent;
import candour.chronology.keydocument.KeyDocumentEvent;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentDueDayChanged;
import candour.chronology.keydocument.KeyDocumentEvent.DocumentRequested;
import candour.platform.access.Code;
import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Requests of both kinds and their follow-up, as one fold; kept as they are, or as what the clock watches. */
record RequestsFold<R extends Row>(
        String name, Class<R> row, Function<RequestRow, R> kept, Function<R, RequestRow> request)
        implements ReadModel<R> {

    @Override
    public void on(LoggedEvent logged, Rows<R> rows) {
        switch (logged.payload()) {
            case AgencyChronologyEvent event -> chronology(event, rows);
            case KeyDocumentEvent event -> document(event, rows);
            case ChaseEvent event -> change(rows, event.requestId(), row -> row.after(event));
            default -> {}
        }
    }

    private void chronology(AgencyChronologyEvent event, Rows<R> rows) {
        UUID id = RequestRow.id(event);
        switch (event) {
            case AgencyChronologyEvent.ChronologyRequested e -> {
                boolean handedIn = find(rows, id).map(row -> !row.outstanding()).orElse(false);
                given(rows, event, e.requestedOn(), e.dueOn());
                if (handedIn) change(rows, id, row -> row.outstanding(false));
            }
            case AgencyChronologyEvent.ChronologyReopened e -> given(rows, event, e.on(), e.dueOn());
            case AgencyChronologyEvent.ChronologyReturned _ -> change(rows, id, row -> row.outstanding(true));
            case AgencyChronologyEvent.ChronologySubmitted _, AgencyChronologyEvent.ChronologyAccepted _ ->
                change(rows, id, row -> row.outstanding(false));
            case AgencyChronologyEvent.AgencyLeadNominated _,
                    AgencyChronologyEvent.EarlierSummaryWritten _,
                    AgencyChronologyEvent.ChronologyCorrected _ -> {}
        }
    }

    private void document(KeyDocumentEvent event, Rows<R> rows) {
        UUID id = RequestRow.id(event);
        switch (event) {
            case DocumentRequested e ->
                put(rows, asked(id, e.reviewId(), e.kind().name(), e.agency(), e.requestedOn(), e.dueOn()));
            case DocumentDueDayChanged e -> change(rows, id, row -> row.due(e.on(), e.dueOn()));
            case KeyDocumentEvent.DocumentReceived _,
                    KeyDocumentEvent.DocumentNotAvailable _,
                    KeyDocumentEvent.DocumentRequestWithdrawn _ -> change(rows, id, row -> row.outstanding(false));
        }
    }

    private void given(Rows<R> rows, AgencyChronologyEvent event, LocalDate on, LocalDate due) {
        UUID id = RequestRow.id(event);
        put(
                rows,
                find(rows, id)
                        .map(row -> row.given(on, due))
                        .orElseGet(() -> asked(id, event.reviewId(), RequestRow.CHRONOLOGY, event.agency(), on, due)));
    }

    private static RequestRow asked(UUID id, UUID reviewId, String what, Code agency, LocalDate on, LocalDate due) {
        var history = List.of(new RequestRow.Given(on, due));
        return new RequestRow(id, reviewId, what, agency, on, due, true, history, Chase.NONE);
    }

    private java.util.Optional<RequestRow> find(Rows<R> rows, UUID id) {
        return rows.find(id.toString()).map(request);
    }

    private void put(Rows<R> rows, RequestRow row) {
        rows.put(kept.apply(row));
    }

    private void change(Rows<R> rows, UUID id, UnaryOperator<RequestRow> change) {
        find(rows, id).map(change).ifPresent(row -> put(rows, row));
    }
}
