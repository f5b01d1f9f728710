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
 * @param requestedOn when it was last asked for
 * @param summaries how often earlier involvement was summed up
 */
public record AgencyChronology(
        Stage stage,
        int version,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate dueOn,
        @Nullable Code lead,
        int summaries) {

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
            new AgencyChronology(Stage.UNKNOWN, 0, null, null, null, null, null, 0));

    /** The stream's id: one chronology per review and agency. */
    public static String id(UUID reviewId, Code agency) {
        return reviewId + ":" + agency.value();
    }

    /** What a request for it is known by: the same however often it is asked again. */
    public static UUID requestId(UUID reviewId, Code agency) {
        return UUID.nameUUIDFromBytes(("chronology:" + id(reviewId, agency)).getBytes(StandardCharsets.UTF_8));
    }

    /** Asked for, and not there. */
    public boolean outstanding() {
        return stage == Stage.REQUESTED || stage == Stage.RETURNED;
    }

    /** Handed in and not sent back: changes are corrections from now on. */
    public boolean handedIn() {
        return stage == Stage.SUBMITTED || stage == Stage.ACCEPTED;
    }

    static AgencyChronology evolve(AgencyChronology was, AgencyChronologyEvent event) {
        return switch (event) {
            case ChronologyRequested e ->
                was.asked(
                        was.stage == Stage.UNKNOWN ? Stage.REQUESTED : was.stage,
                        new ScopePeriod(e.from(), e.until()),
                        e.requestedOn(),
                        e.dueOn());
            case ChronologyReopened e ->
                was.asked(
                        was.handedIn() ? Stage.RETURNED : was.stage,
                        new ScopePeriod(e.from(), e.until()),
                        e.on(),
                        e.dueOn());
            case AgencyLeadNominated e ->
                new AgencyChronology(
                        was.stage,
                        was.version,
                        was.from,
                        was.until,
                        was.requestedOn,
                        was.dueOn,
                        e.person(),
                        was.summaries);
            case EarlierSummaryWritten e ->
                new AgencyChronology(
                        was.stage,
                        was.version,
                        was.from,
                        was.until,
                        was.requestedOn,
                        was.dueOn,
                        was.lead,
                        e.revision());
            case ChronologySubmitted e -> was.at(Stage.SUBMITTED, e.version());
            case ChronologyReturned e -> was.at(Stage.RETURNED, e.version());
            case ChronologyAccepted e -> was.at(Stage.ACCEPTED, e.version());
            case ChronologyCorrected e -> was.at(was.stage, e.version());
        };
    }

    private AgencyChronology at(Stage next, int nextVersion) {
        return new AgencyChronology(next, nextVersion, from, until, requestedOn, dueOn, lead, summaries);
    }

    private AgencyChronology asked(Stage next, ScopePeriod period, LocalDate on, LocalDate due) {
        return new AgencyChronology(next, version, period.from(), period.until(), on, due, lead, summaries);
    }
}
