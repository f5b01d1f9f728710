package candour.chronology.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.pseudonym.Doubtful.Kind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-137: names give way to pseudonyms, and back, from one source")
class RewordingSpec {
    static final Known CHILD = known(1, "Child A", "Kayleigh-Anne Smith", "Kayleigh");
    static final Known MOTHER = known(2, "Mother", "Siân Smith", "Shan");
    static final Known FRIEND = known(3, "Family friend", "James O'Brien", "James");
    static final Known WILL = known(4, "Uncle", "Will Hope");
    static final List<Known> ALL = List.of(CHILD, MOTHER, FRIEND, WILL);

    @Test
    void the_longest_name_wins_whatever_its_case_spacing_accents_and_hyphens() {
        assertThat(anonymised("Kayleigh-Anne Smith and Kayleigh")).isEqualTo("Child A and Child A");
        assertThat(anonymised("KAYLEIGH ANNE\nSMITH was seen")).isEqualTo("Child A was seen");
        assertThat(anonymised("Sian Smith; SIÂN SMITH")).isEqualTo("Mother; Mother");
        assertThat(anonymised("James O’Brien and james o'brien")).isEqualTo("Family friend and Family friend");
    }

    @Test
    void only_whole_words_are_names() {
        assertThat(anonymised("Shandy, Kayleighs2 and Jamesons")).isEqualTo("Shandy, Kayleighs2 and Jamesons");
    }

    @Test
    void possessives_stay_possessives() {
        assertThat(anonymised("Kayleigh's coat, James' car, James’s car"))
                .isEqualTo("Child A's coat, Family friend's car, Family friend’s car");
        assertThat(anonymised("called 'James' there")).isEqualTo("called 'Family friend' there");
    }

    @Test
    void a_part_of_a_name_is_replaced_and_reported() {
        assertThat(reworded("Mr O'Brien rang"))
                .isEqualTo(new Reworded(
                        "Mr Family friend rang", List.of(new Doubtful(3, 16, Kind.PART_OF_A_NAME, List.of(id(3))))));
        Reworded both = reworded("Ms Smith rang");
        assertThat(both.text()).isEqualTo("Ms [Child A or Mother] rang");
        assertThat(both.doubts()).containsExactly(new Doubtful(3, 22, Kind.SEVERAL_PERSONS, List.of(id(1), id(2))));
    }

    @Test
    void a_small_word_that_is_also_a_name_is_left_and_reported() {
        Reworded words = reworded("he will hope for it; Will Hope came");
        assertThat(words.text()).isEqualTo("he Uncle for it; Uncle came");
        Reworded alone = reworded("he will go");
        assertThat(alone.text()).isEqualTo("he will go");
        assertThat(alone.doubts()).containsExactly(new Doubtful(3, 7, Kind.MAY_BE_A_WORD, List.of(id(4))));
    }

    @Test
    void what_is_nearly_a_name_or_stands_where_one_stands_is_reported() {
        assertThat(reworded("Kaylegih cried").doubts())
                .containsExactly(new Doubtful(0, 8, Kind.NEARLY_A_NAME, List.of(id(1))));
        assertThat(reworded("Dr. Patel and Mrs Jones").doubts())
                .extracting(Doubtful::kind)
                .containsExactly(Kind.UNKNOWN_NAME, Kind.UNKNOWN_NAME);
        assertThat(reworded("The Health Visitor came").doubts()).isEmpty();
    }

    @Test
    void numbers_and_addresses_that_say_who_somebody_is_are_replaced_and_reported() {
        Reworded words = reworded("Rang 07700 900123, CHI 0101012345, M6 5JA, a.b@example.org");
        assertThat(words.text())
                .isEqualTo("Rang [telephone number], CHI [telephone number], [postcode], [e-mail address]");
        assertThat(words.doubts()).extracting(Doubtful::kind).containsOnly(Kind.LOOKS_LIKE_AN_IDENTIFIER);
        assertThat(reworded("NHS 943 476 5919").text()).isEqualTo("NHS [number]");
        assertThat(reworded("on 22/05/2016 at 14:30, 3 of 12").doubts()).isEmpty();
    }

    @Test
    void personalised_names_come_back_and_a_shared_pseudonym_is_left_and_reported() {
        var person = Rewording.in(Form.PERSONALISED, ALL);
        assertThat(person.of("Child A told Mother").text()).isEqualTo("Kayleigh-Anne Smith told Siân Smith");
        Reworded small = person.of("her mother came");
        assertThat(small.text()).isEqualTo("her mother came");
        assertThat(small.doubts()).containsExactly(new Doubtful(4, 10, Kind.MAY_BE_A_WORD, List.of(id(2))));
        var shared = Rewording.in(Form.PERSONALISED, List.of(known(1, "Sibling", "Ann"), known(2, "Sibling", "Bea")));
        assertThat(shared.of("Sibling cried"))
                .isEqualTo(new Reworded(
                        "Sibling cried", List.of(new Doubtful(0, 7, Kind.SEVERAL_PERSONS, List.of(id(1), id(2))))));
    }

    @Test
    void as_written_nothing_is_touched_and_what_is_given_says_nothing_of_itself() {
        String text = "Kayleigh Smith, 07700 900123";
        assertThat(Rewording.in(Form.AS_WRITTEN, ALL).of(text)).isEqualTo(new Reworded(text, List.of()));
        assertThat(CHILD.toString() + new Reworded(text, List.of())).doesNotContain("Kayleigh");
    }

    @Test
    void every_place_reported_lies_within_the_words_that_are_given() {
        Reworded words = reworded("Ms Smith, Mr O'Brien, will, Kaylegih, 07700 900123, Dr Jones: James' car");
        assertThat(words.doubts()).hasSizeGreaterThan(4).allSatisfy(doubt -> {
            assertThat(doubt.from()).isBetween(0, doubt.to() - 1);
            assertThat(doubt.to()).isLessThanOrEqualTo(words.text().length());
        });
    }

    @Test
    void abbreviations_are_explained_and_capitals_count() {
        var known =
                new Abbreviations(List.of(known(5, "information technology", "IT"), known(6, "child in need", "CiN")));
        assertThat(known.in("it was cin.")).containsExactly(new Abbreviations.Abbreviation("CiN", "child in need"));
        assertThat(known.in("IT failed"))
                .containsExactly(new Abbreviations.Abbreviation("IT", "information technology"));
    }

    private static String anonymised(String text) {
        return reworded(text).text();
    }

    private static Reworded reworded(String text) {
        return Rewording.in(Form.ANONYMISED, ALL).of(text);
    }

    private static Known known(int number, String pseudonym, String... written) {
        return new Known(id(number), List.of(written), pseudonym);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
