package candour.chronology.pushed;

import static candour.chronology.pushed.PushRule.MORE_ACCEPTED_THAN_SENT;
import static candour.chronology.pushed.PushRule.PUSH_IS_ANOTHER_AGENCYS;
import static candour.chronology.pushed.PushRule.PUSH_IS_MATCHED;
import static candour.chronology.pushed.PushRule.PUSH_IS_NOT_KNOWN;
import static candour.chronology.pushed.PushRule.PUSH_WAS_SENT_OTHERWISE;
import static candour.chronology.pushed.PushRule.PUSH_WAS_WITHDRAWN;
import static candour.chronology.pushed.PushRule.SYSTEM_MAY_NOT_PUSH_THIS;

import candour.chronology.pushclient.PushClient;
import candour.chronology.pushed.PushCommand.AnswerPush;
import candour.chronology.pushed.PushCommand.LeaveUnmatched;
import candour.chronology.pushed.PushCommand.MatchPush;
import candour.chronology.pushed.PushCommand.ReceivePush;
import candour.chronology.pushed.PushCommand.WithdrawPush;
import candour.chronology.pushed.PushEvent.PushAnswered;
import candour.chronology.pushed.PushEvent.PushLeftUnmatched;
import candour.chronology.pushed.PushEvent.PushMatched;
import candour.chronology.pushed.PushEvent.PushReceived;
import candour.chronology.pushed.PushEvent.PushWithdrawn;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import java.util.List;

/** Taking what a system pushes. Nothing of any review is read before the receipt is given, so that nothing of one can be told. */
public final class PushDecider {
    public static final Decider<PushCommand> PUSH = Decider.of(PushCommand.class)
            .writes(Push.FOLD, PushCommand::receiptId)
            .readsAll(
                    PushClient.FOLD,
                    (c, _) -> c instanceof ReceivePush r ? List.of(r.account().value()) : List.of())
            .decides(PushDecider::decide);

    private PushDecider() {}

    private static Decision decide(PushCommand command, Facts facts) {
        Push push = facts.of(Push.FOLD);
        return switch (command) {
            case ReceivePush c -> receive(c, push, facts.of(PushClient.FOLD));
            case MatchPush c -> match(c, push);
            case LeaveUnmatched c ->
                push.reviewId() != null || push.unmatched() || push.withdrawn()
                        ? Decision.alreadySo()
                        : Decision.of(new PushLeftUnmatched(c.receiptId(), c.on()));
            case AnswerPush c -> answer(c, push);
            case WithdrawPush c -> withdraw(c, push);
        };
    }

    private static Decision receive(ReceivePush c, Push push, PushClient client) {
        if (push.account() != null) {
            if (!c.sha256().equals(push.sha256())) throw PUSH_WAS_SENT_OTHERWISE.broken("an id of its own");
            return Decision.alreadySo();
        }
        var agency = client.agency();
        if (agency == null || client.ended() || !client.kinds().contains(c.kind()))
            throw SYSTEM_MAY_NOT_PUSH_THIS.broken("a registration for it");
        return Decision.of(new PushReceived(
                c.receiptId(),
                c.account(),
                agency,
                c.kind(),
                c.mediaType(),
                c.request(),
                c.sha256(),
                c.file(),
                c.records(),
                c.on()));
    }

    private static Decision match(MatchPush c, Push push) {
        if (push.account() == null) throw PUSH_IS_NOT_KNOWN.broken();
        if (!c.agency().equals(push.agency())) throw PUSH_IS_ANOTHER_AGENCYS.broken();
        if (c.reviewId().equals(push.reviewId())) return Decision.alreadySo();
        if (push.reviewId() != null) throw PUSH_IS_MATCHED.broken();
        if (push.withdrawn()) throw PUSH_WAS_WITHDRAWN.broken();
        return Decision.of(new PushMatched(c.receiptId(), c.reviewId(), c.agency(), c.on()));
    }

    private static Decision answer(AnswerPush c, Push push) {
        if (!c.reviewId().equals(push.reviewId()) || !c.agency().equals(push.agency()))
            throw PUSH_IS_NOT_KNOWN.broken();
        if (c.accepted() > push.records()) throw MORE_ACCEPTED_THAN_SENT.broken("at most " + push.records());
        return c.accepted() == push.accepted()
                ? Decision.alreadySo()
                : Decision.of(new PushAnswered(c.receiptId(), c.accepted(), push.records(), c.on()));
    }

    private static Decision withdraw(WithdrawPush c, Push push) {
        if (!c.account().equals(push.account())) throw PUSH_IS_NOT_KNOWN.broken();
        return push.withdrawn() ? Decision.alreadySo() : Decision.of(new PushWithdrawn(c.receiptId(), c.on()));
    }
}
