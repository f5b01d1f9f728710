package candour.chronology.chase;

import static candour.chronology.chase.ChaseRule.CHAIR_COMES_FIRST;
import static candour.chronology.chase.ChaseRule.NOTHING_IS_OUTSTANDING;
import static candour.chronology.chase.ChaseRule.NOTHING_WAS_ASKED;
import static candour.chronology.chase.ChaseRule.REQUEST_IS_NOT_LATE;
import static candour.chronology.chase.ChaseRule.REVIEW_STANDS_STILL;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.chase.ChaseCommand.EscalateRequest;
import candour.chronology.chase.ChaseCommand.LookAtRequest;
import candour.chronology.chase.ChaseCommand.RecordChase;
import candour.chronology.chase.ChaseEvent.RequestBecameOverdue;
import candour.chronology.chase.ChaseEvent.RequestChased;
import candour.chronology.chase.ChaseEvent.RequestEscalated;
import candour.chronology.chase.ChaseEvent.RequestReminded;
import candour.chronology.keydocument.KeyDocument;
import candour.chronology.scope.Scope;
import candour.chronology.scope.Standing;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Follows up what agencies were asked for. Looking twice on one day finds nothing the second time. */
public final class ChaseDecider {
    public static final Decider<ChaseCommand> CHASE = Decider.of(ChaseCommand.class)
            .writes(Chase.FOLD, ChaseCommand::requestId)
            .reads(AgencyChronology.FOLD, c -> AgencyChronology.id(c.reviewId(), c.agency()))
            .reads(KeyDocument.FOLD, ChaseCommand::requestId)
            .reads(Scope.FOLD, ChaseCommand::reviewId)
            .decides((command, facts) -> decide(
                    command,
                    facts.of(Chase.FOLD),
                    Asked.of(command, facts.of(AgencyChronology.FOLD), facts.of(KeyDocument.FOLD)),
                    facts.of(Scope.FOLD)));

    private ChaseDecider() {}

    static Decision decide(ChaseCommand command, Chase chase, @Nullable Asked asked, Scope scope) {
        if (asked == null) throw NOTHING_WAS_ASKED.broken("a request of this review to this agency");
        return switch (command) {
            case LookAtRequest c -> look(c, chase, asked, scope);
            case RecordChase c ->
                Decision.of(new RequestChased(
                                c.requestId(), c.reviewId(), c.agency(), chase.chases() + 1, c.chasedOn(), c.how()))
                        .warningIf(early(asked, scope, c.chasedOn()), REQUEST_IS_NOT_LATE)
                        .warningIf(scope.standing() == Standing.PAUSED, REVIEW_STANDS_STILL);
            case EscalateRequest c -> escalate(c, chase, asked, scope);
        };
    }

    private static Decision look(LookAtRequest c, Chase chase, Asked asked, Scope scope) {
        return Decision.of(Steps.due(asked, chase, scope.standing(), scope.clock(), c.today()).stream()
                .map(step -> switch (step) {
                    case REMIND ->
                        new RequestReminded(c.requestId(), c.reviewId(), c.agency(), asked.dueOn(), c.today());
                    case NOTE_OVERDUE ->
                        new RequestBecameOverdue(
                                c.requestId(),
                                c.reviewId(),
                                c.agency(),
                                asked.dueOn(),
                                Steps.lastDay(asked, scope.clock()),
                                chase.chases(),
                                c.today());
                    case TELL_CHAIR -> new Taken(chase, asked, scope).to(Level.CHAIR, c, null, c.today());
                    case TELL_COMMITTEE -> new Taken(chase, asked, scope).to(Level.COMMITTEE, c, null, c.today());
                })
                .toList());
    }

    private static Decision escalate(EscalateRequest c, Chase chase, Asked asked, Scope scope) {
        if (!asked.outstanding()) throw NOTHING_IS_OUTSTANDING.broken("a request that is open");
        boolean chairKnows = asked.dueOn().equals(chase.chairOf());
        boolean committeeKnows = asked.dueOn().equals(chase.committeeOf());
        if (c.to() == Level.COMMITTEE && !chairKnows) throw CHAIR_COMES_FIRST.broken("an escalation to the Chair");
        if (c.to() == Level.CHAIR ? chairKnows : committeeKnows) return Decision.alreadySo();
        return Decision.of(new Taken(chase, asked, scope).to(c.to(), c, c.reason(), c.on()))
                .warningIf(early(asked, scope, c.on()), REQUEST_IS_NOT_LATE)
                .warningIf(scope.standing() == Standing.PAUSED, REVIEW_STANDS_STILL);
    }

    private static boolean early(Asked asked, Scope scope, LocalDate on) {
        return Steps.daysLate(asked, scope.clock(), on) == 0;
    }

    /** What is said of a request wherever it is taken. */
    private record Taken(Chase chase, Asked asked, Scope scope) {
        RequestEscalated to(
                Level level, ChaseCommand c, candour.platform.sealed.@Nullable Sealed reason, LocalDate on) {
            return new RequestEscalated(
                    c.requestId(),
                    c.reviewId(),
                    c.agency(),
                    level,
                    asked.dueOn(),
                    Steps.daysLate(asked, scope.clock(), on),
                    chase.chases(),
                    reason,
                    on);
        }
    }
}
