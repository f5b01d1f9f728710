package candour.chronology.agencychronology;

import candour.chronology.agencychronology.AgencyChronologyEvent.AgencyLeadNominated;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyAccepted;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyCorrected;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyReturned;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.platform.access.Code;
import candour.platform.decision.Fold;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param version 0 until it is first handed in
 */
public record AgencyChronology(
        Stage stage,
        int version,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate dueOn,
        @Nullable Code lead) {

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
            new AgencyChronology(Stage.UNKNOWN, 0, null, null, null, null));

    /** The stream's id: one chronology per review and agency. */
    public static String id(UUID reviewId, Code agency) {
        return reviewId + ":" + agency.value();
    }

    /** Handed in and not sent back: changes are corrections from now on. */
    public boolean handedIn() {
        return stage == Stage.SUBMITTED || stage == Stage.ACCEPTED;
    }

    static AgencyChronology evolve(AgencyChronology was, AgencyChronologyEvent event) {
        return switch (event) {
            case ChronologyRequested e ->
                new AgencyChronology(
                        was.stage == Stage.UNKNOWN ? Stage.REQUESTED : was.stage,
                        was.version,
                        e.from(),
                        e.until(),
                        e.dueOn(),
                        was.lead);
            case AgencyLeadNominated e ->
                new AgencyChronology(was.stage, was.version, was.from, was.until, was.dueOn, e.person());
            case ChronologySubmitted e -> was.at(Stage.SUBMITTED, e.version());
            case ChronologyReturned e -> was.at(Stage.RETURNED, e.version());
            case ChronologyAccepted e -> was.at(Stage.ACCEPTED, e.version());
            case ChronologyCorrected e -> was.at(was.stage, e.version());
        };
    }

    private AgencyChronology at(Stage next, int nextVersion) {
        return new AgencyChronology(next, nextVersion, from, until, dueOn, lead);
    }
}
