package candour.chronology.team;

import static candour.chronology.team.Team.TEAM;
import static candour.testing.Spec.given;

import candour.chronology.team.TeamCommand.EndRole;
import candour.chronology.team.TeamCommand.LearnOfError;
import candour.chronology.team.TeamCommand.LearnRole;
import candour.chronology.team.TeamEvent.RoleEnded;
import candour.chronology.team.TeamEvent.RoleLearnt;
import candour.chronology.team.TeamEvent.ToldInError;
import candour.platform.access.Code;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("X-09, R3: what review-service tells of its team is taken in once")
class TeamSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID PLACE = new UUID(7, 2);
    static final UUID BEGAN = new UUID(7, 3);
    static final UUID ENDED = new UUID(7, 4);
    static final Code POLICE = new Code("ORG-POLICE");
    static final RoleLearnt learnt =
            new RoleLearnt(REVIEW, PLACE, BEGAN, new Code("sergeant"), new Code("AGENCY_LEAD"), POLICE);

    @Test
    void somebody_takes_a_role_and_gives_it_up() {
        var learn = new LearnRole(REVIEW, PLACE, BEGAN, learnt.person(), learnt.role(), POLICE);
        given(TEAM).when(learn).then(learnt);
        given(TEAM, learnt).when(learn).staysQuiet();
        var ended = new RoleEnded(REVIEW, PLACE, ENDED);
        given(TEAM, learnt).when(new EndRole(REVIEW, PLACE, ENDED)).then(ended);
        given(TEAM, learnt, ended).when(new EndRole(REVIEW, PLACE, ENDED)).staysQuiet();
    }

    @Test
    void a_mistake_is_taken_in_beside_what_it_marks_and_once() {
        var mistake = new ToldInError(REVIEW, BEGAN);
        given(TEAM, learnt).when(new LearnOfError(REVIEW, BEGAN)).then(mistake);
        given(TEAM, learnt, mistake).when(new LearnOfError(REVIEW, BEGAN)).staysQuiet();
    }
}
