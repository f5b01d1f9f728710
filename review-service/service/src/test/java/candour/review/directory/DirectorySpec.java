package candour.review.directory;

import static candour.review.Story.COMMITTEE;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.PROFILE;
import static candour.review.Story.code;
import static candour.review.Story.committee;
import static candour.review.Story.person;
import static candour.review.Story.police;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.review.directory.CommitteeEvent.CommitteeEstablished;
import candour.review.directory.CommitteeEvent.CommitteeRoleAssigned;
import candour.review.directory.CommitteeEvent.CommitteeRoleEnded;
import candour.review.directory.DirectoryCommand.AssignCommitteeRole;
import candour.review.directory.DirectoryCommand.ChangeWorkContact;
import candour.review.directory.DirectoryCommand.EndCommitteeRole;
import candour.review.directory.DirectoryCommand.EstablishCommittee;
import candour.review.directory.DirectoryCommand.RegisterOrganisation;
import candour.review.directory.DirectoryCommand.RegisterPerson;
import candour.review.directory.OrganisationEvent.OrganisationRegistered;
import candour.review.directory.PersonEvent.WorkContactChanged;
import candour.review.profile.ProfileRule;
import candour.review.profile.Profiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R13: organisations, people, committees and who acts for them")
class DirectorySpec {
    static final OrganisationRegistered board = new OrganisationRegistered(
            code("ORG-COMMITTEE"), OrganisationEvent.Kind.COMMITTEE, code("AREA-1"), new Label("The committee"));
    static final RegisterPerson register = new RegisterPerson(
            code("lead-officer"), code("ORG-POLICE"), sealed("lead-officer"), sealed("lead-officer at work"));
    static final EstablishCommittee establish =
            new EstablishCommittee(COMMITTEE, code("ORG-COMMITTEE"), code("AREA-1"), PROFILE);
    static final AssignCommitteeRole assign =
            new AssignCommitteeRole(COMMITTEE, code("lead-officer"), CommitteeRole.LEAD_OFFICER, DECIDED_ON);
    static final CommitteeRoleAssigned assigned =
            new CommitteeRoleAssigned(COMMITTEE, code("lead-officer"), CommitteeRole.LEAD_OFFICER, DECIDED_ON);

    @Test
    void an_organisation_has_a_code_of_its_own() {
        var again = new RegisterOrganisation(
                code("ORG-POLICE"), OrganisationEvent.Kind.POLICE, code("AREA-1"), new Label("The police service"));
        var other = new RegisterOrganisation(
                code("ORG-POLICE"), OrganisationEvent.Kind.HEALTH, code("AREA-1"), new Label("A board"));
        given(DirectoryDecider.ORGANISATION).when(again).then(police);
        given(DirectoryDecider.ORGANISATION, police).when(again).staysQuiet();
        given(DirectoryDecider.ORGANISATION, police).when(other).refused(DirectoryRule.ORGANISATION_CODE_IS_TAKEN);
    }

    @Test
    void a_person_is_registered_once_and_may_be_reached_elsewhere_later() {
        var person = person("lead-officer", "ORG-POLICE");
        given(DirectoryDecider.PERSON, police).when(register).then(person);
        given(DirectoryDecider.PERSON).when(register).refused(DirectoryRule.ORGANISATION_IS_NOT_IN_THE_DIRECTORY);
        given(DirectoryDecider.PERSON, police, person)
                .when(register)
                .refused(DirectoryRule.PERSON_IS_ALREADY_REGISTERED);
        given(DirectoryDecider.PERSON, police, person)
                .when(new ChangeWorkContact(code("lead-officer"), sealed("elsewhere")))
                .then(new WorkContactChanged(code("lead-officer"), sealed("elsewhere")));
        given(DirectoryDecider.PERSON)
                .when(new ChangeWorkContact(code("lead-officer"), sealed("elsewhere")))
                .refused(DirectoryRule.PERSON_IS_NOT_IN_THE_DIRECTORY);
    }

    @Test
    void a_committee_is_established_once() {
        given(CommitteesDecider.COMMITTEE, board).when(establish).then(committee);
        given(CommitteesDecider.COMMITTEE).when(establish).refused(DirectoryRule.ORGANISATION_IS_NOT_IN_THE_DIRECTORY);
        given(CommitteesDecider.COMMITTEE, board, committee)
                .when(establish)
                .refused(DirectoryRule.COMMITTEE_IS_ALREADY_ESTABLISHED);
    }

    @Test
    @DisplayName("S003-14: a committee works under a profile of its nation; a legacy one is only read")
    void no_committee_takes_up_work_under_a_legacy_profile() {
        given(CommitteesDecider.COMMITTEE, board)
                .when(new EstablishCommittee(COMMITTEE, code("ORG-COMMITTEE"), code("AREA-1"), code("eng-sar")))
                .then(new CommitteeEstablished(COMMITTEE, code("ORG-COMMITTEE"), code("AREA-1"), code("eng-sar")));
        given(CommitteesDecider.COMMITTEE, board)
                .when(new EstablishCommittee(COMMITTEE, code("ORG-COMMITTEE"), code("AREA-1"), code("eng-scr")))
                .refused(ProfileRule.PROFILE_IS_ONLY_READ);
    }

    @Test
    @DisplayName("S003-16: the officer who leads is appointed by function, and called as the committee's profile says")
    void the_officer_who_leads_has_a_local_title() {
        var england = new CommitteeEstablished(COMMITTEE, code("ORG-COMMITTEE"), code("AREA-1"), code("eng-lcspr"));
        given(CommitteesDecider.COMMITTEE, england, person("lead-officer", "ORG-POLICE"))
                .when(assign)
                .then(assigned);
        assertThat(Profiles.of(england.profile().value())
                        .labels()
                        .get(assigned.role().name()))
                .isEqualTo("Safeguarding Practice Review Officer");
        assertThat(Profiles.of(PROFILE.value()).labels().get(assigned.role().name()))
                .isEqualTo("Lead Officer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sct-learning-review", "sct-adult-learning-review", "eng-lcspr", "eng-sar"})
    @DisplayName("S004-01: whichever nation a committee works in, the family has to be told, within days")
    void the_family_is_told_in_every_nation(String profile) {
        given(CommitteesDecider.COMMITTEE, board)
                .when(new EstablishCommittee(COMMITTEE, code("ORG-COMMITTEE"), code("AREA-1"), code(profile)))
                .then(new CommitteeEstablished(COMMITTEE, code("ORG-COMMITTEE"), code("AREA-1"), code(profile)));
        assertThat(Profiles.of(profile).familyDutyDays())
                .containsKeys("FIRST_INFORM", "NOTICE", "ASK_POLICE")
                .allSatisfy((_, days) -> assertThat(days).isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sct-learning-review", "sct-adult-learning-review", "eng-lcspr", "eng-sar"})
    @DisplayName("S004-15: no committee works under a profile that does not say why families take part")
    void every_profile_says_why_families_take_part(String profile) {
        given(CommitteesDecider.COMMITTEE, board)
                .when(new EstablishCommittee(COMMITTEE, code("ORG-COMMITTEE"), code("AREA-1"), code(profile)))
                .then(new CommitteeEstablished(COMMITTEE, code("ORG-COMMITTEE"), code("AREA-1"), code(profile)));
        assertThat(Profiles.of(profile).participationPurpose()).contains("Taking part is their choice");
    }

    @Test
    void a_known_person_acts_for_the_committee_until_they_no_longer_do() {
        var end = new EndCommitteeRole(COMMITTEE, code("lead-officer"), CommitteeRole.LEAD_OFFICER, DECIDED_ON);
        var ended = new CommitteeRoleEnded(COMMITTEE, code("lead-officer"), CommitteeRole.LEAD_OFFICER, DECIDED_ON);
        var person = person("lead-officer", "ORG-POLICE");
        given(CommitteesDecider.COMMITTEE, committee, person).when(assign).then(assigned);
        given(CommitteesDecider.COMMITTEE, committee, person, assigned)
                .when(assign)
                .staysQuiet();
        given(CommitteesDecider.COMMITTEE, committee)
                .when(assign)
                .refused(DirectoryRule.PERSON_IS_NOT_IN_THE_DIRECTORY);
        given(CommitteesDecider.COMMITTEE, person)
                .when(assign)
                .refused(DirectoryRule.COMMITTEE_IS_NOT_IN_THE_DIRECTORY);
        given(CommitteesDecider.COMMITTEE, committee, assigned).when(end).then(ended);
        given(CommitteesDecider.COMMITTEE, committee).when(end).staysQuiet();
    }
}
