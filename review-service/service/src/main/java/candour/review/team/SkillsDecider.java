package candour.review.team;

import static candour.review.team.TeamRule.ALLOCATION_NAMES_EVERY_REVIEWER;
import static candour.review.team.TeamRule.MEMBER_IS_NOT_IN_THE_TEAM;
import static candour.review.team.TeamRule.MEMBER_WAS_NOT_IN_THE_TEAM_THEN;
import static candour.review.team.TeamRule.TRAUMA_PRACTICE_NAMES_ITS_LEVEL;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.review.team.SkillsCommand.AllocateReviewerTasks;
import candour.review.team.SkillsCommand.MarkSkillsInError;
import candour.review.team.SkillsCommand.RecordCommitment;
import candour.review.team.SkillsCommand.RecordCompetence;
import candour.review.team.SkillsCommand.RecordKnowledge;
import candour.review.team.SkillsEvent.CommitmentRecorded;
import candour.review.team.SkillsEvent.CompetenceRecorded;
import candour.review.team.SkillsEvent.KnowledgeRecorded;
import candour.review.team.SkillsEvent.ReviewerTasksAllocated;
import candour.review.team.SkillsEvent.SkillsRecordedInError;
import java.time.LocalDate;
import java.util.UUID;

/** What the people of a team know, can do and have time for: recorded and shown, never asked for by a rule. Pure. */
public final class SkillsDecider {
    private SkillsDecider() {}

    /** Reads what is recorded, and who is in the team. */
    public static final Decider<SkillsCommand> SKILLS = Decider.of(SkillsCommand.class)
            .writes(TeamSkills.FOLD, SkillsCommand::reviewId)
            .reads(ReviewTeam.FOLD, SkillsCommand::reviewId)
            .decides((command, facts) -> decide(command, facts.of(TeamSkills.FOLD), facts.of(ReviewTeam.FOLD)));

    private static Decision decide(SkillsCommand command, TeamSkills skills, ReviewTeam team) {
        return switch (command) {
            case RecordKnowledge c -> {
                boolean away = isAway(team, c.appointmentId(), c.on());
                yield c.services().equals(skills.known().get(c.appointmentId()))
                        ? Decision.alreadySo()
                        : Decision.of(new KnowledgeRecorded(c.reviewId(), c.appointmentId(), c.services(), c.on()))
                                .warningIf(away, MEMBER_WAS_NOT_IN_THE_TEAM_THEN);
            }
            case RecordCompetence c -> {
                boolean away = isAway(team, c.appointmentId(), c.on());
                if ((c.competence() == Competence.TRAUMA_INFORMED_PRACTICE) != (c.level() != null)) {
                    throw TRAUMA_PRACTICE_NAMES_ITS_LEVEL.broken("level");
                }
                yield Decision.of(new CompetenceRecorded(
                                c.reviewId(), c.appointmentId(), c.competence(), c.level(), c.note(), c.on()))
                        .warningIf(away, MEMBER_WAS_NOT_IN_THE_TEAM_THEN);
            }
            case RecordCommitment c ->
                Decision.of(new CommitmentRecorded(
                                c.reviewId(), c.appointmentId(), c.daysAMonth(), c.agreedByEmployer(), c.on()))
                        .warningIf(isAway(team, c.appointmentId(), c.on()), MEMBER_WAS_NOT_IN_THE_TEAM_THEN);
            case AllocateReviewerTasks c -> {
                if (c.tasks().isEmpty()
                        || !c.tasks().keySet().equals(team.places().reviewersOn(c.on()))) {
                    throw ALLOCATION_NAMES_EVERY_REVIEWER.broken("tasks of every Reviewer of that day");
                }
                yield Decision.of(new ReviewerTasksAllocated(c.reviewId(), c.tasks(), c.on()));
            }
            case MarkSkillsInError c ->
                Decision.of(new SkillsRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
        };
    }

    /** Whether whoever has, or had, this place in the team was not in it on that day; nobody else has a place to record. */
    private static boolean isAway(ReviewTeam team, UUID appointmentId, LocalDate day) {
        if (!team.places().everHad(appointmentId)) {
            throw MEMBER_IS_NOT_IN_THE_TEAM.broken("an appointment to the team");
        }
        return !team.places().hadOn(appointmentId, day);
    }
}
