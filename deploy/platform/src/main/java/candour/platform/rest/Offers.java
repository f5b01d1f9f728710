package candour.platform.rest;

import candour.platform.access.Verdict;
import candour.platform.command.Commands;
import candour.platform.decision.Refusal;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Says of each thing a resource offers whether this caller may do it now, by the same policy and rules. */
@Singleton
class Offers {

    private final Gate gate;
    private final Commands commands;

    Offers(Gate gate, Commands commands) {
        this.gate = gate;
        this.commands = commands;
    }

    Action judge(Incoming in, Action.Offer offer) {
        return switch (gate.judge(in, offer.operation())) {
            case Verdict.Denied _ ->
                new Action(offer.name(), offer.method(), offer.href(), false, "This is for others to do.", null);
            case Verdict.Allowed _ -> {
                var refusal = refusal(offer);
                yield new Action(
                        offer.name(),
                        offer.method(),
                        offer.href(),
                        refusal.isEmpty(),
                        refusal.map(r -> r.rule().words()).orElse(null),
                        refusal.map(r -> r.rule().name()).orElse(null));
            }
        };
    }

    boolean may(Incoming in, String operation) {
        return gate.judge(in, operation) instanceof Verdict.Allowed;
    }

    private Optional<Refusal> refusal(Action.Offer offer) {
        return offer.command() == null ? Optional.empty() : commands.refusal(offer.command());
    }
}
