package candour.chronology.team;

import candour.chronology.team.TeamCommand.EndRole;
import candour.chronology.team.TeamCommand.LearnRole;
import candour.chronology.team.TeamEvent.RoleEnded;
import candour.chronology.team.TeamEvent.RoleLearnt;
import candour.platform.access.Code;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Fold;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who holds which role today. */
public record Team(Set<Held> held) {
    /** @param agency for a role that is bound to an organisation, else null */
    public record Held(Code person, Code role, @Nullable Code agency) {}

    public static final Fold<Team, TeamEvent> FOLD =
            new Fold<>("chronology-team", TeamEvent.class, TeamEvent::reviewId, Team::evolve, new Team(Set.of()));

    public static final Decider<TeamCommand> TEAM = Decider.of(TeamCommand.class)
            .writes(FOLD, TeamCommand::reviewId)
            .decides((command, facts) -> decide(command, facts.of(FOLD)));

    static Team evolve(Team was, TeamEvent event) {
        Set<Held> now = new HashSet<>(was.held);
        switch (event) {
            case RoleLearnt e -> now.add(new Held(e.person(), e.role(), e.agency()));
            case RoleEnded e -> now.remove(new Held(e.person(), e.role(), e.agency()));
        }
        return new Team(Set.copyOf(now));
    }

    private static Decision decide(TeamCommand command, Team team) {
        return switch (command) {
            case LearnRole c ->
                team.held.contains(new Held(c.person(), c.role(), c.agency()))
                        ? Decision.alreadySo()
                        : Decision.of(new RoleLearnt(c.reviewId(), c.person(), c.role(), c.agency()));
            case EndRole c ->
                team.held.contains(new Held(c.person(), c.role(), c.agency()))
                        ? Decision.of(new RoleEnded(c.reviewId(), c.person(), c.role(), c.agency()))
                        : Decision.alreadySo();
        };
    }
}
