package candour.chronology.agencychronology;

import static candour.chronology.agencychronology.ChronologyRule.CHRONOLOGY_HAS_NO_ENTRIES;
import static candour.chronology.agencychronology.ChronologyRule.CHRONOLOGY_IS_NOT_HANDED_IN;
import static candour.chronology.agencychronology.ChronologyRule.CHRONOLOGY_WAS_NOT_REQUESTED;
import static candour.chronology.agencychronology.ChronologyRule.EARLIER_SUMMARY_IS_LONG;
import static candour.chronology.agencychronology.ChronologyRule.NIL_RETURN_HAS_ENTRIES;
import static candour.chronology.agencychronology.ChronologyRule.ONE_LEAD_AT_A_TIME;
import static candour.chronology.agencychronology.ChronologyRule.REVIEW_IS_NOT_COMMISSIONED;
import static candour.chronology.agencychronology.ChronologyRule.REVIEW_WAS_STOPPED;

import candour.chronology.agencychronology.AgencyChronology.Stage;
import candour.chronology.agencychronology.AgencyChronologyCommand.AcceptChronology;
import candour.chronology.agencychronology.AgencyChronologyCommand.NominateAgencyLead;
import candour.chronology.agencychronology.AgencyChronologyCommand.RequestChronology;
import candour.chronology.agencychronology.AgencyChronologyCommand.ReturnChronology;
import candour.chronology.agencychronology.AgencyChronologyCommand.SubmitChronology;
import candour.chronology.agencychronology.AgencyChronologyCommand.WriteEarlierSummary;
import candour.chronology.agencychronology.AgencyChronologyEvent.AgencyLeadNominated;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyAccepted;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyReturned;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.agencychronology.AgencyChronologyEvent.EarlierSummaryWritten;
import candour.chronology.scope.Scope;
import candour.chronology.scope.Standing;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;

/** Asking for a chronology, handing it in, sending it back, accepting it. */
public final class AgencyChronologyDecider {
    /** Characters; about a page. */
    private static final int BRIEF = 3_000;

    public static final Decider<AgencyChronologyCommand> AGENCY_CHRONOLOGY = Decider.of(AgencyChronologyCommand.class)
            .writes(AgencyChronology.FOLD, c -> AgencyChronology.id(c.reviewId(), c.agency()))
            .reads(Scope.FOLD, AgencyChronologyCommand::reviewId)
            .decides((command, facts) -> decide(command, facts.of(AgencyChronology.FOLD), facts.of(Scope.FOLD)));

    private AgencyChronologyDecider() {}

    static Decision decide(AgencyChronologyCommand command, AgencyChronology chronology, Scope scope) {
        return switch (command) {
            case RequestChronology c -> Asking.request(c, chronology, scope);
            case NominateAgencyLead c -> nominate(c, chronology, scope);
            case WriteEarlierSummary c -> summarise(c, chronology);
            case SubmitChronology c -> submit(c, chronology);
            case ReturnChronology c -> sendBack(c, chronology, scope);
            case AcceptChronology c ->
                chronology.stage() == Stage.ACCEPTED
                        ? Decision.alreadySo()
                        : Decision.of(new ChronologyAccepted(
                                c.reviewId(), c.agency(), handedIn(chronology).version(), c.on()));
        };
    }

    private static Decision nominate(NominateAgencyLead c, AgencyChronology chronology, Scope scope) {
        if (!scope.opened()) throw REVIEW_IS_NOT_COMMISSIONED.broken("a commissioned review");
        return c.person().equals(chronology.lead())
                ? Decision.alreadySo()
                : Decision.of(new AgencyLeadNominated(c.reviewId(), c.agency(), c.person(), c.on()))
                        .warningIf(chronology.lead() != null, ONE_LEAD_AT_A_TIME);
    }

    private static Decision summarise(WriteEarlierSummary c, AgencyChronology chronology) {
        if (chronology.stage() == Stage.UNKNOWN)
            throw CHRONOLOGY_WAS_NOT_REQUESTED.broken("a request by the Review Team");
        return Decision.of(new EarlierSummaryWritten(
                        c.reviewId(), c.agency(), chronology.summaries() + 1, c.summary(), c.on()))
                .warningIf(c.length() > BRIEF, EARLIER_SUMMARY_IS_LONG);
    }

    private static Decision submit(SubmitChronology c, AgencyChronology chronology) {
        if (chronology.stage() == Stage.UNKNOWN)
            throw CHRONOLOGY_WAS_NOT_REQUESTED.broken("a request by the Review Team");
        if (chronology.handedIn() && !chronology.outstanding()) return Decision.alreadySo();
        if (c.entryCount() == 0 && !c.nilReturn()) throw CHRONOLOGY_HAS_NO_ENTRIES.broken("an entry, or nilReturn");
        if (c.entryCount() > 0 && c.nilReturn()) throw NIL_RETURN_HAS_ENTRIES.broken();
        return Decision.of(
                new ChronologySubmitted(c.reviewId(), c.agency(), chronology.version() + 1, c.entryCount(), c.on()));
    }

    private static Decision sendBack(ReturnChronology c, AgencyChronology chronology, Scope scope) {
        if (scope.standing() == Standing.STOPPED) throw REVIEW_WAS_STOPPED.broken();
        return Decision.of(new ChronologyReturned(
                c.reviewId(), c.agency(), handedIn(chronology).version(), c.reasons(), c.on()));
    }

    private static AgencyChronology handedIn(AgencyChronology chronology) {
        if (!chronology.handedIn()) throw CHRONOLOGY_IS_NOT_HANDED_IN.broken("a chronology that was handed in");
        return chronology;
    }
}
