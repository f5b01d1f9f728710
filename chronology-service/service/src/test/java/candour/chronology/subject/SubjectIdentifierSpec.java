package candour.chronology.subject;

import static candour.chronology.subject.SubjectIdentifierDecider.SUBJECT_IDENTIFIER;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.scope.ScopeEvent.ScopeOpened;
import candour.chronology.subject.SubjectIdentifierCommand.NoteIdentifier;
import candour.chronology.subject.SubjectIdentifierCommand.WithdrawIdentifier;
import candour.chronology.subject.SubjectIdentifierEvent.SubjectIdentifierNoted;
import candour.chronology.subject.SubjectIdentifierEvent.SubjectIdentifierWithdrawn;
import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("X-04, R27: subjects are known to agencies' systems by number, never by name")
class SubjectIdentifierSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID ID = new UUID(7, 2);
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final ScopeOpened opened = new ScopeOpened(REVIEW, null, null, MAY);
    static final SubjectIdentifierNoted noted = new SubjectIdentifierNoted(
            ID, REVIEW, new Code("subject-1"), IdentifierSystem.NHS_NUMBER, sealed("fingerprint"), MAY);
    static final SubjectIdentifierWithdrawn withdrawn = new SubjectIdentifierWithdrawn(ID, REVIEW, MAY);

    @Test
    void a_number_is_noted_once() {
        given(SUBJECT_IDENTIFIER, opened).when(note()).then(noted);
        given(SUBJECT_IDENTIFIER, opened, noted).when(note()).staysQuiet();
        given(SUBJECT_IDENTIFIER, opened, noted, withdrawn).when(note()).then(noted);
        given(SUBJECT_IDENTIFIER).when(note()).refused(SubjectIdentifierRule.REVIEW_IS_NOT_KNOWN);
    }

    @Test
    void it_is_taken_back_within_its_own_review() {
        given(SUBJECT_IDENTIFIER, opened, noted).when(withdraw(REVIEW)).then(withdrawn);
        given(SUBJECT_IDENTIFIER, opened, noted, withdrawn)
                .when(withdraw(REVIEW))
                .staysQuiet();
        given(SUBJECT_IDENTIFIER, opened, noted)
                .when(withdraw(new UUID(7, 9)))
                .refused(SubjectIdentifierRule.IDENTIFIER_IS_NOT_KNOWN);
    }

    @Test
    void a_health_number_has_its_check_digit() {
        assertThat(IdentifierSystem.NHS_NUMBER.admits("900 000 0009")).isTrue();
        assertThat(IdentifierSystem.NHS_NUMBER.admits("943-476-5919")).isTrue();
        assertThat(IdentifierSystem.NHS_NUMBER.admits("9434765918")).isFalse();
        assertThat(IdentifierSystem.NHS_NUMBER.admits("943476591")).isFalse();
        assertThat(IdentifierSystem.NHS_NUMBER.admits("943476591x")).isFalse();
        // Its check comes to ten, which no digit is.
        assertThat(IdentifierSystem.NHS_NUMBER.admits("0000000060")).isFalse();
    }

    @Test
    void a_chi_number_begins_with_a_day() {
        assertThat(IdentifierSystem.CHI.admits("010419 1007")).isTrue();
        assertThat(IdentifierSystem.CHI.admits("9434765919")).isFalse();
        assertThat(IdentifierSystem.CHI.admits("0104191008")).isFalse();
    }

    @Test
    void the_police_number_people_as_they_do() {
        assertThat(IdentifierSystem.POLICE_PERSON.admits("syn-88-2041")).isTrue();
        assertThat(IdentifierSystem.POLICE_PERSON.tidy("syn-88 2041")).isEqualTo("SYN882041");
        assertThat(IdentifierSystem.POLICE_PERSON.admits("a b")).isFalse();
    }

    @Test
    void systems_are_known_by_their_uri_or_their_name() {
        assertThat(IdentifierSystem.of("https://fhir.nhs.uk/Id/nhs-number")).contains(IdentifierSystem.NHS_NUMBER);
        assertThat(IdentifierSystem.of("urn:oid:2.16.840.1.113883.2.1.3.2.4.16.53"))
                .contains(IdentifierSystem.CHI);
        assertThat(IdentifierSystem.of("police_person")).contains(IdentifierSystem.POLICE_PERSON);
        assertThat(IdentifierSystem.of("urn:anything")).isEmpty();
        assertThat(IdentifierSystem.CHI.uri()).startsWith("urn:oid:");
    }

    private static NoteIdentifier note() {
        return new NoteIdentifier(
                ID, REVIEW, new Code("subject-1"), IdentifierSystem.NHS_NUMBER, sealed("fingerprint"), MAY);
    }

    private static WithdrawIdentifier withdraw(UUID review) {
        return new WithdrawIdentifier(ID, review, MAY);
    }
}
