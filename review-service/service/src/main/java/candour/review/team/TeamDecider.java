package candour.review.team;

import static candour.review.team.TeamRule.CHAIR_IS_NOT_THE_REVIEWER;
import static candour.review.team.TeamRule.MEMBER_IS_NOT_IN_THE_DIRECTORY;
import static candour.review.team.TeamRule.MEMBER_WAS_DIRECTLY_INVOLVED;
import static candour.review.team.TeamRule.REPLACING_NEEDS_SOMEONE_TO_REPLACE;
import static candour.review.team.TeamRule.TEAM_FOLLOWS_THE_DECISION;
import static candour.review.team.TeamRule.TEAM_IS_LARGE;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.directory.Person;
import candour.review.profile.Profiles;
import candour.review.review.Review;
import candour.review.team.TeamCommand.AcceptConflict;
import candour.review.team.TeamCommand.AppointTeamMember;
import candour.review.team.TeamCommand.DeclareConflict;
import candour.review.team.TeamCommand.EndAppointment;
import candour.review.team.TeamCommand.FormTeam;
import candour.review.team.TeamCommand.MarkAppointmentInError;
import candour.review.team.TeamCommand.ReplaceTeamMember;
import candour.review.team.TeamEvent.AppointmentEnded;
import candour.review.team.TeamEvent.AppointmentRecordedInError;
import candour.review.team.TeamEvent.TeamMemberAppointed;
import java.util.List;

/** Who may be in the team, and when it stands. Pure. */
public final class TeamDecider {
    private TeamDecider() {}

    /** Reads the team, the review, and whom the directory knows. */
    public static final Decider<TeamCommand> TEAM = Decider.of(TeamCommand.class)
            .writes(ReviewTeam.FOLD, TeamCommand::reviewId)
            .reads(Review.FOLD, TeamCommand::reviewId)
            .readsAll(Person.FOLD, (command, _) -> switch (command) {
                case AppointTeamMember c -> List.of(c.personRef().value());
                case ReplaceTeamMember c -> List.of(c.newPersonRef().value());
                case EndAppointment _, FormTeam _, DeclareConflict _, AcceptConflict _, MarkAppointmentInError _ ->
                    List.of();
            })
            .decides(TeamDecider::decide);

    private static Decision decide(TeamCommand command, Facts facts) {
        var review = facts.of(Review.FOLD);
        if (!review.exists()) {
            throw TEAM_FOLLOWS_THE_DECISION.broken("a decision to proceed");
        }
        var team = facts.of(ReviewTeam.FOLD);
        return switch (command) {
            case AppointTeamMember c ->
                team.appointments().containsKey(c.appointmentId()) || team.has(c.role(), c.personRef())
                        ? Decision.alreadySo()
                        : Decision.of(appoint(c, team, facts.of(Person.FOLD)))
                                .warningIf(isLarge(team, review), TEAM_IS_LARGE);
            case ReplaceTeamMember c -> replace(c, team, facts.of(Person.FOLD));
            case EndAppointment c -> {
                var appointment = team.appointments().get(c.appointmentId());
                yield appointment == null ? Decision.alreadySo() : Decision.of(ended(appointment, c.reason(), c.on()));
            }
            case FormTeam c -> TeamFormation.decide(c, review, team);
            case DeclareConflict c -> Conflicts.declare(c, team);
            case AcceptConflict c -> Conflicts.accept(c, team);
            case MarkAppointmentInError c ->
                Decision.of(new AppointmentRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
        };
    }

    private static TeamMemberAppointed appoint(AppointTeamMember c, ReviewTeam team, Person person) {
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
                c.overruling());
    }

    private static Decision replace(ReplaceTeamMember c, ReviewTeam team, Person person) {
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
                c.overruling());
        return Decision.of(ended(was, c.reason(), c.on()), appoint(next, team, person));
    }

    private static AppointmentEnded ended(
            TeamMemberAppointed was, candour.platform.sealed.Sealed reason, java.time.LocalDate on) {
        return new AppointmentEnded(was.reviewId(), was.appointmentId(), was.personRef(), was.role(), reason, on);
    }

    private static boolean isLarge(ReviewTeam team, Review review) {
        return team.size() >= Profiles.of(review.mustExist().profile().value()).teamSizeUpTo();
    }
}
