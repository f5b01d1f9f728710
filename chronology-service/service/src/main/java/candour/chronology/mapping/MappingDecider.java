package candour.chronology.mapping;

import candour.chronology.mapping.MappingCommand.ForgetMapping;
import candour.chronology.mapping.MappingEvent.MappingForgotten;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;

/** Letting a mapping go. Nothing depends on one: it is only ever proposed. */
public final class MappingDecider {
    public static final Decider<MappingCommand> MAPPINGS = Decider.of(MappingCommand.class)
            .writes(Mappings.FOLD, c -> c.agency().value())
            .decides((command, facts) -> decide(command, facts.of(Mappings.FOLD)));

    private MappingDecider() {}

    static Decision decide(MappingCommand command, Mappings mappings) {
        return switch (command) {
            case ForgetMapping c ->
                mappings.byShape().containsKey(c.shape())
                        ? Decision.of(new MappingForgotten(c.agency(), c.shape(), c.on()))
                        : Decision.alreadySo();
        };
    }
}
