package candour.review.information;

import static candour.review.information.InformationRule.INFORMATION_IS_ASKED_FOR_BEFORE_THE_DECISION;
import static candour.review.information.InformationRule.REQUEST_IS_DUE_AFTER_IT_IS_MADE;
import static candour.review.information.InformationRule.REQUEST_IS_NOT_KNOWN;
import static candour.review.information.InformationRule.REQUEST_NEEDS_A_DUE_DATE;
import static candour.review.information.InformationRule.REQUEST_WAS_ANSWERED;
import static candour.review.information.InformationRule.RETURN_COMES_FROM_THE_AGENCY_ASKED;
import static candour.review.information.InformationRule.RETURN_NEEDS_ACCOUNT_AND_REFLECTION;

import candour.platform.access.Code;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.review.committee.CommitteeDecision;
import candour.review.information.InformationCommand.RequestInformation;
import candour.review.information.InformationCommand.ReturnInformation;
import candour.review.information.InformationCommand.ReturnNothing;
import candour.review.information.InformationEvent.InformationRequested;
import candour.review.information.InformationEvent.InformationReturned;
import candour.review.information.InformationEvent.NilReturnMade;
import candour.review.notification.Notification;
import java.util.UUID;

/** Who is asked before the decision, and what counts as an answer. Pure. */
public final class InformationDecider {
    private InformationDecider() {}

    /** Reads the notification's requests, the notification, and whether the committee has decided. */
    public static final Decider<InformationCommand> INFORMATION = Decider.of(InformationCommand.class)
            .writes(InformationRequests.FOLD, InformationCommand::notificationId)
            .reads(Notification.FOLD, InformationCommand::notificationId)
            .reads(CommitteeDecision.FOLD, InformationCommand::notificationId)
            .decides((command, facts) -> decide(
                    command,
                    facts.of(InformationRequests.FOLD),
                    facts.of(Notification.FOLD),
                    facts.of(CommitteeDecision.FOLD)));

    static Decision decide(
            InformationCommand command,
            InformationRequests requests,
            Notification notification,
            CommitteeDecision decision) {
        return switch (command) {
            case RequestInformation c -> request(c, requests, notification, decision);
            case ReturnInformation c -> {
                if (asked(requests, c.requestId(), c.organisation()).answered()) {
                    throw REQUEST_WAS_ANSWERED.broken();
                }
                if (c.account() == null || c.reflection() == null) {
                    throw RETURN_NEEDS_ACCOUNT_AND_REFLECTION.broken("account", "reflection");
                }
                yield Decision.of(new InformationReturned(
                        c.notificationId(),
                        c.requestId(),
                        c.organisation(),
                        c.account(),
                        c.reflection(),
                        c.returnedOn()));
            }
            case ReturnNothing c ->
                asked(requests, c.requestId(), c.organisation()).answered()
                        ? Decision.alreadySo()
                        : Decision.of(
                                new NilReturnMade(c.notificationId(), c.requestId(), c.organisation(), c.returnedOn()));
        };
    }

    private static Decision request(
            RequestInformation c, InformationRequests requests, Notification notification, CommitteeDecision decision) {
        if (requests.requests().containsKey(c.requestId())) {
            return Decision.alreadySo();
        }
        notification.mustBeOpen();
        if (decision.made()) {
            throw INFORMATION_IS_ASKED_FOR_BEFORE_THE_DECISION.broken();
        }
        if (c.dueOn() == null) {
            throw REQUEST_NEEDS_A_DUE_DATE.broken("dueOn");
        }
        if (c.dueOn().isBefore(c.requestedOn())) {
            throw REQUEST_IS_DUE_AFTER_IT_IS_MADE.broken("a later dueOn");
        }
        return Decision.of(new InformationRequested(
                c.notificationId(), c.requestId(), c.organisation(), c.questions(), c.requestedOn(), c.dueOn()));
    }

    private static InformationRequests.Request asked(InformationRequests requests, UUID id, Code organisation) {
        var request = requests.requests().get(id);
        if (request == null) {
            throw REQUEST_IS_NOT_KNOWN.broken();
        }
        if (!request.organisation().equals(organisation)) {
            throw RETURN_COMES_FROM_THE_AGENCY_ASKED.broken();
        }
        return request;
    }
}
