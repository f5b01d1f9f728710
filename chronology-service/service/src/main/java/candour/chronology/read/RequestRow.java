package candour.chronology.read;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.agencychronology.AgencyChronologyEvent;
import candour.chronology.chase.Asked;
import candour.chronology.chase.Chase;
import candour.chronology.chase.ChaseEvent;
import candour.chronology.keydocument.KeyDocumentEvent;
import candour.platform.access.Code;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Something an agency was asked for, and how far it was followed up (PM-8).
 *
 * @param what CHRONOLOGY, DOCUMENT or FURTHER_INFORMATION
 * @param history every day that was given, oldest first
 */
public record RequestRow(
        UUID requestId,
        UUID reviewId,
        String what,
        Code agency,
        LocalDate requestedOn,
        LocalDate dueOn,
        boolean outstanding,
        List<Given> history,
        Chase chase)
        implements Row {

    /** What a chronology is called among requests. */
    public static final String CHRONOLOGY = "CHRONOLOGY";

    /** A day that was given. */
    public record Given(LocalDate on, LocalDate dueOn) {}

    public RequestRow {
        history = List.copyOf(history);
    }

    public static final ReadModel<RequestRow> REQUESTS =
            new RequestsFold<>("agency-requests", RequestRow.class, row -> row, row -> row);

    /** As the rules see it. */
    public Asked asked() {
        return new Asked(agency, requestedOn, dueOn, outstanding);
    }

    static UUID id(AgencyChronologyEvent event) {
        return AgencyChronology.requestId(event.reviewId(), event.agency());
    }

    static UUID id(KeyDocumentEvent event) {
        return event.requestId();
    }

    RequestRow given(LocalDate on, LocalDate due) {
        var more = new ArrayList<>(history);
        more.add(new Given(on, due));
        return new RequestRow(requestId, reviewId, what, agency, on, due, true, more, chase);
    }

    RequestRow due(LocalDate on, LocalDate due) {
        var more = new ArrayList<>(history);
        more.add(new Given(on, due));
        return new RequestRow(requestId, reviewId, what, agency, requestedOn, due, outstanding, more, chase);
    }

    RequestRow outstanding(boolean now) {
        return new RequestRow(requestId, reviewId, what, agency, requestedOn, dueOn, now, history, chase);
    }

    RequestRow after(ChaseEvent event) {
        return new RequestRow(
                requestId,
                reviewId,
                what,
                agency,
                requestedOn,
                dueOn,
                outstanding,
                history,
                Chase.evolve(chase, event));
    }

    @Override
    public String key() {
        return requestId.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        return dueOn + "/" + agency.value() + "/" + requestId;
    }
}
