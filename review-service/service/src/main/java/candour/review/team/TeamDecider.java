package candour.review.team;

import static candour.review.team.TeamRule.TEAM_FOLLOWS_THE_DECISION;
import static candour.review.team.TeamRule.TEAM_KNOWS_THE_SERVICES;

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
import candour.review.team.TeamEvent.AppointmentRecordedInError;
import java.util.List;

/** Who may be in the team, and when it stands. Pure. */
public final class TeamDecider {
    private TeamDecider() {}

    /** Reads the team, what it knows, the review, and whom the directory knows. */
    public static final Decider<TeamCommand> TEAM = Decider.of(TeamCommand.class)
            .writes(ReviewTeam.FOLD, TeamCommand::reviewId)
            .reads(Review.FOLD, TeamCommand::reviewId)
            .reads(TeamSkills.FOLD, TeamCommand::reviewId)
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
        var profile = Profiles.of(review.mustExist().profile().value());
        return switch (command) {
            case AppointTeamMember c -> Appointing.appoint(c, team, facts.of(Person.FOLD), profile.teamSizeUpTo());
            case ReplaceTeamMember c -> Appointing.replace(c, team, facts.of(Person.FOLD));
            case EndAppointment c -> {
                var appointment = team.appointments().get(c.appointmentId());
                yield appointment == null
                        ? Decision.alreadySo()
                        : Decision.of(Appointing.ended(appointment, c.reason(), c.on()));
            }
            case FormTeam c -> {
                var missing = facts.of(TeamSkills.FOLD).missing(KnownService.needed(profile.subject()), team.members());
                yield TeamFormation.decide(c, review, team).warningIf(!missing.isEmpty(), TEAM_KNOWS_THE_SERVICES);
            }
            case DeclareConflict c -> Conflicts.declare(c, team);
            case AcceptConflict c -> Conflicts.accept(c, team);
            case MarkAppointmentInError c ->
                Decision.of(new AppointmentRecordedInError(c.reviewId(), c.markedEventId(), c.reason()));
        };
    }
}
