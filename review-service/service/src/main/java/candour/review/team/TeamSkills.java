package candour.review.team;

import candour.platform.decision.Fold;
import candour.review.team.SkillsEvent.CommitmentRecorded;
import candour.review.team.SkillsEvent.CompetenceRecorded;
import candour.review.team.SkillsEvent.KnowledgeRecorded;
import candour.review.team.SkillsEvent.ReviewerTasksAllocated;
import candour.review.team.SkillsEvent.SkillsRecordedInError;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the people of a team know, as far as decisions need it.
 *
 * @param known services by appointment, where they were recorded after it
 */
public record TeamSkills(Map<UUID, Set<KnownService>> known) {
    /** How their events become their state; the stream's id is the review's. */
    public static final Fold<TeamSkills, SkillsEvent> FOLD = new Fold<>(
            "team-skills", SkillsEvent.class, SkillsEvent::reviewId, TeamSkills::evolve, new TeamSkills(Map.of()));

    static TeamSkills evolve(TeamSkills was, SkillsEvent event) {
        return switch (event) {
            case KnowledgeRecorded e -> {
                var all = new HashMap<>(was.known);
                all.put(e.appointmentId(), e.services());
                yield new TeamSkills(Map.copyOf(all));
            }
            case CompetenceRecorded _, CommitmentRecorded _, ReviewerTasksAllocated _, SkillsRecordedInError _ -> was;
        };
    }

    /** The services of which nobody in these places is recorded to have a working knowledge. */
    Set<KnownService> missing(Set<KnownService> needed, Stream<TeamMemberAppointed> members) {
        var missing = new HashSet<>(needed);
        members.forEach(each -> missing.removeAll(
                known.getOrDefault(each.appointmentId(), Objects.requireNonNullElse(each.services(), Set.of()))));
        return missing;
    }
}
