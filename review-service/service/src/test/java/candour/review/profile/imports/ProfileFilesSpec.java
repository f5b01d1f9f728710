package candour.review.profile.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.review.duty.DutyKind;
import candour.review.profile.Extra;
import candour.review.profile.Profiles;
import candour.review.profile.SubjectKind;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The profiles of this product, and what becomes of one with a hole: nothing starts with it. */
class ProfileFilesSpec {
    private static void refused(Consumer<ObjectNode> hole, String why) {
        var own = (ObjectNode) ProfileFiles.own("eng-lcspr.1");
        hole.accept(own);
        assertThatThrownBy(() -> ProfileFiles.whole("eng-lcspr.1", own))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The profile eng-lcspr.1 cannot be used: ")
                .hasMessageContaining(why);
    }

    @Test
    @DisplayName("S003-14: there are five kinds of review, for children and for adults, in Scotland and in England")
    void five_kinds_of_review() {
        assertThat(ProfileFiles.shipped())
                .extracting(each -> each.id() + " " + each.version())
                .containsExactlyInAnyOrder(
                        "sct-learning-review 1",
                        "sct-learning-review 2",
                        "sct-adult-learning-review 1",
                        "eng-lcspr 1",
                        "eng-sar 1",
                        "eng-scr 1");
        assertThat(Profiles.of("eng-sar").subject()).isEqualTo(SubjectKind.ADULT);
        assertThat(Profiles.of("eng-lcspr").labels().get("REVIEW"))
                .isEqualTo("Local Child Safeguarding Practice Review");
        assertThat(Profiles.of("eng-scr").commissionable()).isFalse();
    }

    @Test
    @DisplayName("S000-01: each edition of a guidance is a version of its profile, and every one stays readable")
    void editions_are_versions() {
        assertThat(Profiles.of("sct-learning-review", 1).guidance().edition()).isEqualTo("2021");
        assertThat(Profiles.of("sct-learning-review", 2).guidance().edition()).isEqualTo("2024");
        assertThat(Profiles.of("sct-learning-review").version()).isEqualTo(2);
        assertThatThrownBy(() -> Profiles.of("sct-learning-review", 9)).hasMessageContaining("no such version");
        assertThatThrownBy(() -> Profiles.of("nothing")).hasMessageContaining("no such profile");
    }

    @Test
    @DisplayName("S003-16: the profile names the officer who leads, and everybody else, in the words used there")
    void roles_have_local_names() {
        assertThat(Profiles.of("eng-lcspr").labels().get("LEAD_OFFICER"))
                .isEqualTo("Safeguarding Practice Review Officer");
        assertThat(Profiles.of("sct-learning-review").labels().get("LEAD_OFFICER"))
                .isEqualTo("Lead Officer");
        refused(own -> ((ObjectNode) own.get("labels")).remove("LEAD_OFFICER"), "no label for LEAD_OFFICER");
    }

    @Test
    @DisplayName("S004-15: a profile that does not say why families take part is refused")
    void a_profile_says_why_families_take_part() {
        assertThat(ProfileFiles.shipped())
                .allSatisfy(each -> assertThat(each.participationPurpose()).contains("Taking part is their choice"));
        refused(own -> own.put("participationPurpose", " "), "it does not say why families take part (S004-15)");
        refused(own -> own.remove("participationPurpose"), "participationPurpose");
    }

    @Test
    @DisplayName("S004-01: no profile is without the duties towards the family")
    void the_family_is_told_everywhere() {
        assertThat(ProfileFiles.shipped()).allSatisfy(each -> assertThat(each.familyDutyDays())
                .containsKeys("FIRST_INFORM", "NOTICE", "ASK_POLICE"));
        refused(own -> own.putObject("familyDutyDays").putNull("NOTICE"), "family");
    }

    @Test
    @DisplayName("R6: what only one guidance promises is off, warned about or refused, in each profile")
    void extras_are_switched_in_every_profile() {
        assertThat(Profiles.of("sct-learning-review").extras()).containsEntry(Extra.DRAFT_READING, Extra.Asked.WARN);
        assertThat(Profiles.of("eng-lcspr").extras()).containsEntry(Extra.DRAFT_READING, Extra.Asked.REFUSE);
        refused(
                own -> ((ObjectNode) own.get("extras")).remove("PANEL_UPDATES"),
                "how strongly it asks for PANEL_UPDATES");
    }

    @Test
    void a_profile_with_a_hole_fails_the_start_and_says_where() {
        refused(own -> own.put("jurisdiction", "ATLANTIS"), "there is no calendar for ATLANTIS");
        refused(own -> own.putObject("criteria"), "it has no criterion (S000-02)");
        refused(
                own -> ((ObjectNode) own.get("criteria")).put("UNHEARD_OF", "x"),
                "this service knows no criterion UNHEARD_OF");
        refused(own -> own.putArray("withoutDuties").add("NONSENSE"), "this service knows no duty NONSENSE");
        refused(
                own -> ((ObjectNode) own.get("dutyDays")).remove("COMPLETE_PRE_DECISION_STEP"),
                "COMPLETE_PRE_DECISION_STEP");
        refused(own -> own.put("windowFromMonths", 9), "its window ends before it begins");
        refused(own -> own.putArray("signOff"), "nobody signs");
        refused(own -> own.put("driftAfterDays", 0), "it does not say when a review drifts (S002-108)");
        refused(own -> own.put("retention", ""), "no rule of retention");
        refused(own -> own.put("surprise", 1), "surprise");
        refused(own -> own.remove("referencePrefix"), "referencePrefix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng-lcspr", "eng-sar", "eng-scr"})
    @DisplayName("X-10: nothing Scottish in an English profile: no duty, no calendar, no word")
    void nothing_scottish_in_england(String id) {
        var profile = Profiles.of(id);
        assertThat(profile.jurisdiction()).isEqualTo("ENGLAND_AND_WALES");
        assertThat(profile.raises(DutyKind.INFORM_OWNING_BODY.name())).isFalse();
        assertThat(profile.toString())
                .doesNotContain("Scot", "Care Inspectorate", "COPFS", "SCRA", "Chief Officers", "Learning Review");
    }
}
