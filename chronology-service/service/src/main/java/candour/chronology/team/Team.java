package candour.chronology.team;

import candour.chronology.team.TeamCommand.EndRole;
import candour.chronology.team.TeamCommand.LearnOfError;
import candour.chronology.team.TeamCommand.LearnRole;
import candour.chronology.team.TeamEvent.RoleEnded;
import candour.chronology.team.TeamEvent.RoleLearnt;
import candour.chronology.team.TeamEvent.ToldInError;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Fold;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Which of review-service's events have been taken in; enough to take each in once. */
public record Team(Set<UUID> told) {

    public static final Fold<Team, TeamEvent> FOLD =
            new Fold<>("chronology-team", TeamEvent.class, TeamEvent::of, Team::evolve, new Team(Set.of()));

    public static final Decider<TeamCommand> TEAM = Decider.of(TeamCommand.class)
            .writes(FOLD, TeamCommand::of)
            .decides((command, facts) -> facts.of(FOLD).decide(command));

    static Team evolve(Team was, TeamEvent event) {
        Set<UUID> now = new HashSet<>(was.told);
        now.add(mark(event));
        return new Team(Set.copyOf(now));
    }

    private Decision decide(TeamCommand command) {
        TeamEvent event =
                switch (command) {
                    case LearnRole c ->
                        new RoleLearnt(c.of(), c.appointmentId(), c.toldBy(), c.person(), c.role(), c.agency());
                    case EndRole c -> new RoleEnded(c.of(), c.appointmentId(), c.toldBy());
                    case LearnOfError c -> new ToldInError(c.of(), c.markedEventId());
                };
        return told.contains(mark(event)) ? Decision.alreadySo() : Decision.of(event);
    }

    /** An error is marked by another id than what it marks. */
    private static UUID mark(TeamEvent event) {
        return switch (event) {
            case RoleLearnt e -> e.toldBy();
            case RoleEnded e -> e.toldBy();
            case ToldInError e ->
                new UUID(
                        ~e.markedEventId().getMostSignificantBits(),
                        e.markedEventId().getLeastSignificantBits());
        };
    }
}
