package candour.chronology.agencychronology;

import candour.chronology.agencychronology.AgencyChronologyEvent.AgencyLeadNominated;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyAccepted;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyCorrected;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyReopened;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyReturned;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.agencychronology.AgencyChronologyEvent.EarlierSummaryWritten;
import candour.chronology.scope.ScopePeriod;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param version 0 until it is first handed in
 * @param request what it was last asked for, or null
 * @param summaries how often earlier involvement was summed up
 */
public record AgencyChronology(
        Stage stage,
        int version,
        @Nullable Request request,
        @Nullable Code lead,
        int summaries) {

    /** @param answered it was handed in since; sending it back opens the request again, and so does a period that grew */
    public record Request(ScopePeriod period, LocalDate on, LocalDate dueOn, boolean answered) {}

    /** B4. In preparation is the same as requested: the first entry changes nothing that a rule looks at. */
    public enum Stage {
        UNKNOWN,
        REQUESTED,
        SUBMITTED,
        RETURNED,
        ACCEPTED
    }

    public static final Fold<AgencyChronology, AgencyChronologyEvent> FOLD = new Fold<>(
            "agency-chronology",
            AgencyChronologyEvent.class,
            event -> id(event.reviewId(), event.agency()),
            AgencyChronology::evolve,
            new AgencyChronology(Stage.UNKNOWN, 0, null, null, 0));

    /** The stream's id: one chronology per review and agency. */
    public static String id(UUID reviewId, Code agency) {
        return reviewId + ":" + agency.value();
    }

    /** What a request for it is known by: the same however often it is asked again. */
    public static UUID requestId(UUID reviewId, Code agency) {
        return UUID.nameUUIDFromBytes(("chronology:" + id(reviewId, agency)).getBytes(StandardCharsets.UTF_8));
    }

    /** Asked for, and not there; or there, but for a period that has grown since. */
    public boolean outstanding() {
        return request != null && !request.answered();
    }

    /** What it is to cover; open where it was never asked for. */
    public ScopePeriod period() {
        return request == null ? ScopePeriod.OPEN : request.period();
    }

    /** Handed in and not sent back: changes are corrections from now on. */
    public boolean handedIn() {
        return stage == Stage.SUBMITTED || stage == Stage.ACCEPTED;
    }

    static AgencyChronology evolve(AgencyChronology was, AgencyChronologyEvent event) {
        return switch (event) {
            case ChronologyRequested e -> {
                var period = new ScopePeriod(e.from(), e.until());
                var asked = new Request(period, e.requestedOn(), e.dueOn(), was.handedIn() && !was.outstanding());
                var next = was.stage == Stage.UNKNOWN ? Stage.REQUESTED : was.stage;
                yield new AgencyChronology(next, was.version, asked, was.lead, was.summaries);
            }
            case ChronologyReopened e -> {
                var asked = new Request(new ScopePeriod(e.from(), e.until()), e.on(), e.dueOn(), false);
                // What the agency has handed in stays part of every merge; that it was all is no longer so.
                var next = was.stage == Stage.ACCEPTED ? Stage.SUBMITTED : was.stage;
                yield new AgencyChronology(next, was.version, asked, was.lead, was.summaries);
            }
            case AgencyLeadNominated e ->
                new AgencyChronology(was.stage, was.version, was.request, e.person(), was.summaries);
            case EarlierSummaryWritten e ->
                new AgencyChronology(was.stage, was.version, was.request, was.lead, e.revision());
            case ChronologySubmitted e -> was.at(Stage.SUBMITTED, e.version(), true);
            case ChronologyReturned e -> was.at(Stage.RETURNED, e.version(), false);
            case ChronologyAccepted e -> was.at(Stage.ACCEPTED, e.version(), true);
            case ChronologyCorrected e -> was.at(was.stage, e.version(), !was.outstanding());
        };
    }

    private AgencyChronology at(Stage next, int nextVersion, boolean answered) {
        var now = request == null ? null : new Request(request.period(), request.on(), request.dueOn(), answered);
        return new AgencyChronology(next, nextVersion, now, lead, summaries);
    }
}
