package candour.review.team;

import static candour.review.team.TeamRule.CHAIR_IS_NOT_THE_REVIEWER;
import static candour.review.team.TeamRule.MEMBER_IS_NOT_IN_THE_DIRECTORY;
import static candour.review.team.TeamRule.MEMBER_WAS_DIRECTLY_INVOLVED;
import static candour.review.team.TeamRule.REPLACING_NEEDS_SOMEONE_TO_REPLACE;
import static candour.review.team.TeamRule.REVIEWERS_SHARE_THEIR_TASKS;
import static candour.review.team.TeamRule.SECOND_REVIEWER_NEEDS_A_REASON;
import static candour.review.team.TeamRule.TEAM_IS_LARGE;

import candour.platform.decision.Decision;
import candour.platform.sealed.Sealed;
import candour.review.directory.Person;
import candour.review.team.TeamCommand.AppointTeamMember;
import candour.review.team.TeamCommand.ReplaceTeamMember;
import candour.review.team.TeamEvent.AppointmentEnded;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who takes a place in the team, and who follows whom. Pure. */
final class Appointing {
    private Appointing() {}

    static Decision appoint(AppointTeamMember c, ReviewTeam team, Person person, int sizeUpTo) {
        if (team.appointments().containsKey(c.appointmentId()) || team.has(c.role(), c.personRef())) {
            return Decision.alreadySo();
        }
        boolean second = c.role() == ReviewRole.REVIEWER && team.has(ReviewRole.REVIEWER);
        if (second && c.secondReviewer() == null) {
            throw SECOND_REVIEWER_NEEDS_A_REASON.broken("secondReviewer");
        }
        return Decision.of(taking(c, team, person, second ? c.secondReviewer() : null))
                .warningIf(team.size() >= sizeUpTo, TEAM_IS_LARGE)
                .warningIf(second, REVIEWERS_SHARE_THEIR_TASKS);
    }

    static Decision replace(ReplaceTeamMember c, ReviewTeam team, Person person) {
        if (team.appointments().containsKey(c.newAppointmentId())) {
            return Decision.alreadySo();
        }
        var was = team.appointments().get(c.appointmentId());
        if (was == null) {
            throw REPLACING_NEEDS_SOMEONE_TO_REPLACE.broken("a current appointment");
        }
        var next = new AppointTeamMember(
                c.reviewId(),
                c.newAppointmentId(),
                c.newPersonRef(),
                was.role(),
                c.on(),
                c.directlyInvolved(),
                c.overruling(),
                Set.of(),
                null);
        return Decision.of(ended(was, c.reason(), c.on()), taking(next, team, person, was.secondReviewer()));
    }

    static AppointmentEnded ended(TeamMemberAppointed was, Sealed reason, LocalDate on) {
        return new AppointmentEnded(was.reviewId(), was.appointmentId(), was.personRef(), was.role(), reason, on);
    }

    private static TeamMemberAppointed taking(
            AppointTeamMember c, ReviewTeam team, Person person, @Nullable SecondReviewerReason second) {
        if (!person.known()) {
            throw MEMBER_IS_NOT_IN_THE_DIRECTORY.broken("a directory entry for the person");
        }
        if (c.role() == ReviewRole.CHAIR && team.has(ReviewRole.REVIEWER, c.personRef())
                || c.role() == ReviewRole.REVIEWER && team.has(ReviewRole.CHAIR, c.personRef())) {
            throw CHAIR_IS_NOT_THE_REVIEWER.broken("another person");
        }
        if (c.directlyInvolved() && c.role().inTeam()) {
            MEMBER_WAS_DIRECTLY_INVOLVED.unless(c.overruling());
        }
        return new TeamMemberAppointed(
                c.reviewId(),
                c.appointmentId(),
                c.personRef(),
                person.organisation(),
                c.role(),
                c.from(),
                c.directlyInvolved(),
                c.overruling(),
                c.services().isEmpty() ? null : c.services(),
                second);
    }
}
