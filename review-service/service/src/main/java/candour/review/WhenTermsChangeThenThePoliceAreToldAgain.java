package candour.review;

import static candour.review.duty.DutyCommand.idFor;
import static candour.review.duty.DutyKind.RESHARE_SCOPE;
import static candour.review.sharedscope.SharedScope.owed;

import candour.platform.log.LoggedEvent;
import candour.platform.policy.Policy;
import candour.review.duty.DutyCommand.DischargeDuty;
import candour.review.duty.DutyCommand.ReopenDuty;
import candour.review.sharedscope.SharedScopeCommand.NoteNewTerms;
import candour.review.sharedscope.SharedScopeEvent.ScopeShared;
import candour.review.sharedscope.SharedScopeEvent.SharedScopeFellBehind;
import candour.review.sharedscope.SharedScopeEvent.SharedScopeRecordedInError;
import candour.review.termsofreference.TermsEvent.TermsChangeAgreed;
import java.util.List;

/**
 * Once the senior investigating officer knows the scope, each change of it is shared again (S001-49): a duty of the
 * Chair until the version that counts is known to them.
 *
 * @param days by when it is due
 */
public record WhenTermsChangeThenThePoliceAreToldAgain(DueDays days) implements Policy {
    @Override
    public String name() {
        return "when-terms-change-then-the-police-are-told-again";
    }

    @Override
    public List<Object> on(LoggedEvent event) {
        return switch (event.payload()) {
            case TermsChangeAgreed e ->
                List.of(new NoteNewTerms(
                        e.reviewId(), e.version(), e.decidedBy().decidedOn()));
            case SharedScopeFellBehind e ->
                List.of(days.raise(
                        event, owed(e.reviewId(), e.version()), e.reviewId(), RESHARE_SCOPE, e.profile(), e.on()));
            case ScopeShared e
            when e.catchesUp() != null ->
                List.of(new DischargeDuty(
                        idFor(owed(e.reviewId(), e.catchesUp()), RESHARE_SCOPE),
                        e.reviewId(),
                        e.knownBy().decidedOn(),
                        null,
                        event.eventId()));
            case SharedScopeRecordedInError e
            when e.madeGood() != null ->
                List.of(new ReopenDuty(
                        idFor(owed(e.reviewId(), e.madeGood()), RESHARE_SCOPE), e.reviewId(), e.markedEventId()));
            default -> List.of();
        };
    }
}
