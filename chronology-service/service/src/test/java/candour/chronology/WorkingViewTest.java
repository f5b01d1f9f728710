package candour.chronology;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import candour.chronology.child.ChildCommand.LearnSubject;
import candour.chronology.scope.ScopeCommand.OpenScope;
import candour.chronology.scope.ScopeCommand.SetScopePeriod;
import candour.chronology.team.TeamCommand.LearnRole;
import candour.platform.access.Code;
import candour.platform.command.Commands;
import candour.platform.command.Envelope;
import candour.platform.command.Ids;
import candour.platform.log.Provenance;
import candour.testing.Running;
import candour.testing.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PeopleOwner.class)
@DisplayName("S002-079, S002-082, S002-085, S002-137, R8, R13: working on the merged view, over HTTP")
class WorkingViewTest {
    @Inject
    Commands commands;

    private final UUID review = UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();
    private final String here = "/v1/reviews/" + review;
    private final String version = here + "/merged-chronologies/1";

    @BeforeEach
    void two_agencies_have_handed_in_and_were_merged() {
        learn(new OpenScope(review, null, null, LocalDate.of(2026, 1, 5)));
        learn(new SetScopePeriod(review, 1, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        learn(new LearnSubject(review, subject, Ids.next()));
        for (String role : List.of("CHAIR", "REVIEWER", "TEAM_MEMBER"))
            learn(new LearnRole(
                    review, Ids.next(), Ids.next(), new Code(role.toLowerCase(Locale.ROOT)), new Code(role), null));
        for (String agency : List.of("ORG-POLICE", "ORG-HEALTH")) {
            learn(new LearnRole(
                    review, Ids.next(), Ids.next(), new Code(agency), new Code("AGENCY_LEAD"), new Code(agency)));
            Patience.until(
                    200, () -> as("chair").body(Map.of("dueOn", "2099-01-01")).post(chronology(agency) + "/request"));
            Patience.until(200, () -> agency(agency).get(chronology(agency)));
        }
        add("ORG-POLICE", "3 March 2024", visit("Officers"), "Yes");
        add("ORG-POLICE", "10 September 2024", "No reply at the door", "No");
        add("ORG-HEALTH", "3 March 2024", visit("Nurses") + " Telephone 07700 900123.", "");
        add("ORG-HEALTH", "June 2024", "CP review by " + PeopleOwner.NAME, "?");
        for (String agency : List.of("ORG-POLICE", "ORG-HEALTH")) {
            agency(agency)
                    .body(Map.of("nilReturn", false))
                    .post(chronology(agency) + "/submission")
                    .then()
                    .statusCode(200);
        }
        Patience.until(201, () -> as("chair").post(here + "/merged-chronologies"));
        eventually(() -> as("chair").get(version).then(), answer -> status(answer) == 200);
    }

    @Test
    void the_words_are_given_in_names_or_in_pseudonyms_and_stay_what_they_are() {
        enter("PERSON", List.of("Kayleigh Smith", "Kayleigh"), "Child A");
        enter("ABBREVIATION", List.of("CP"), "child protection");
        view("chair", "?form=ANONYMISED")
                .body("form", is("ANONYMISED"))
                .body("items", hasSize(4))
                .body("items.account.event", everyItem(not(containsString("Kayleigh"))))
                .body("items.account.event", everyItem(not(containsString("900123"))))
                .body("items[0].account.event", containsString("saw Child A in the kitchen"))
                .body("items.doubts.flatten().kind", hasItem("LOOKS_LIKE_AN_IDENTIFIER"))
                .body("items.abbreviations.flatten().meaning", contains("child protection"))
                .body("actions.find { it.name == 'enter-term' }.allowed", is(true));
        view("team_member", "").body("items[0].account.event", containsString("saw Kayleigh Smith in the kitchen"));
        // Whoever guesses a name must not learn from the answer whether it is one of the review's.
        agency("ORG-HEALTH")
                .get(version + "/working-view?form=ANONYMISED")
                .then()
                .statusCode(200)
                .body("form", is("AS_WRITTEN"))
                .body("items.agency.unique()", contains("ORG-HEALTH"))
                .body("items.ages.flatten()", empty())
                .body("items[0].sincePrevious", nullValue());
        agency("ORG-HEALTH").get(here + "/glossary").then().statusCode(404);
    }

    @Test
    void each_entry_says_how_old_the_child_was_and_how_long_ago_the_one_before_was() {
        view("chair", "")
                .body("items[0].ages[0].subjectRef", is(subject.toString()))
                .body("items[0].ages[0].words", is("3 years 10 months"))
                .body("items[1].sincePrevious.words", is("the same day"))
                .body("items[2].sincePrevious.words", is("between 90 and 119 days"));
    }

    @Test
    void what_is_wanted_is_found_by_agency_person_theme_period_and_status() {
        String person = enter("PERSON", List.of("Kayleigh Smith"), "Child A");
        String entry = view("chair", "").extract().path("items.find { it.agency == 'ORG-POLICE' }.entryId");
        String tags = here + "/entries/" + entry + "/tags";
        as("team_member").put(tags + "/themes/NEGLECT").then().statusCode(200);
        as("team_member").put(tags + "/themes/neglect").then().statusCode(400);
        as("team_member").put(tags + "/persons/" + person).then().statusCode(200);
        as("chair")
                .put(tags + "/persons/" + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("rule", is("TAGGED_PERSON_IS_NOT_KNOWN"));
        eventually(() -> as("chair").get(tags).then(), answer -> list(answer, "persons") == 1);
        view("chair", "?theme=NEGLECT&person=" + person).body("items.entryId", contains(entry));
        view("chair", "?agency=ORG-HEALTH").body("items.agency.unique()", contains("ORG-HEALTH"));
        view("chair", "?from=2024-06-10&until=2024-06-20")
                .body("items", hasSize(1))
                .body("items[0].surelyWithin", is(false));
        String next =
                view("chair", "?limit=3").body("items", hasSize(3)).extract().path("next");
        view("chair", "?limit=3&cursor=" + next).body("items", hasSize(1)).body("next", nullValue());

        String police = chronology("ORG-POLICE") + "/entries/" + entry;
        agency("ORG-POLICE")
                .body(Map.of("reason", "Another family"))
                .post(police + "/withdrawal")
                .then()
                .statusCode(200);
        eventually(() -> view("chair", "?status=WITHDRAWN_SINCE"), answer -> list(answer, "items") == 1)
                .body("items[0].entryId", is(entry))
                .body("items[0].account.withheld", is("WITHDRAWN"));
    }

    @Test
    void accounts_that_read_alike_are_suggested_until_somebody_says_no() {
        var found = as("chair")
                .get(version + "/near-duplicates?days=7")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].actions[0].name", is("dismiss"));
        String dismissal = found.extract().path("items[0].actions[0].href");
        as("chair")
                .body(Map.of("reason", "Two visits on one day"))
                .put(dismissal)
                .then()
                .statusCode(200);
        eventually(
                () -> as("chair").get(version + "/near-duplicates?days=7").then(),
                answer -> list(answer, "items") == 0);
        as("reviewer")
                .get(here + "/near-duplicates/dismissed")
                .then()
                .statusCode(200)
                .body("items[0].reason.text", is("Two visits on one day"));
        as("chair").delete(dismissal).then().statusCode(200);
        eventually(
                () -> as("chair").get(version + "/near-duplicates?days=7").then(),
                answer -> list(answer, "items") == 1);
    }

    @Test
    void silences_say_what_they_depend_on_and_what_was_stated() {
        String stated = agency("ORG-POLICE")
                .body(Map.of("from", "2024-03-04", "until", "2024-09-09", "account", "Nothing on our systems"))
                .post(chronology("ORG-POLICE") + "/no-contact")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String id = stated.substring(stated.lastIndexOf('/') + 1);
        eventually(
                        () -> as("chair").get(version + "/silences?days=100").then(),
                        answer -> list(answer, "noContact") == 1)
                .body("agencies.find { it.agency == 'ORG-POLICE' }.silences[0].stretch.from", is("2024-03-04"))
                .body("agencies.find { it.agency == 'ORG-POLICE' }.silences[0].certainty", is("CERTAIN"))
                .body("agencies.find { it.agency == 'ORG-POLICE' }.silences[0].stated", contains(id))
                .body("agencies.find { it.agency == 'ORG-HEALTH' }.silences[0].certainty", is("DEPENDS"))
                .body("agencies.find { it.agency == 'ORG-HEALTH' }.silences[0].mayBreakIt", hasSize(1))
                .body("nobody[0].certainty", is("DEPENDS"))
                .body("childNotSeen[0].stretch.until", is("2024-12-31"))
                .body("notSaid", is(1));
        as("chair")
                .get(chronology("ORG-POLICE") + "/no-contact")
                .then()
                .statusCode(200)
                .body("items[0].account.text", is("Nothing on our systems"));
    }

    @Test
    void an_entry_that_names_a_member_of_the_team_is_masked_for_them_and_nobody_else() {
        eventually(() -> as("chair").get(here + "/name-matches").then(), answer -> list(answer, "items") == 1)
                .body("items[0].person", is(PeopleOwner.MEMBER))
                .body("items[0].masked", is(true));
        String entry = as("chair").get(here + "/name-matches").then().extract().path("items[0].entryId");
        String account = "items.find { it.entryId == '" + entry + "' }.account";
        view(PeopleOwner.MEMBER, "").body(account + ".withheld", is("NAME_MATCH"));
        as(PeopleOwner.MEMBER)
                .get(version + "/entries")
                .then()
                .body(account + ".withheld", is("NAME_MATCH"))
                .body(account + ".event", nullValue());
        as(PeopleOwner.MEMBER)
                .get(chronology("ORG-HEALTH") + "/entries/" + entry)
                .then()
                .body("account.withheld", is("NAME_MATCH"));
        view("reviewer", "").body(account + ".event", notNullValue());
        as("chair")
                .body(Map.of("answer", "SOMEBODY_ELSE", "reason", "A nurse of the same name"))
                .post(here + "/name-matches/" + entry + "/" + PeopleOwner.MEMBER + "/answer")
                .then()
                .statusCode(200);
        eventually(
                () -> view(PeopleOwner.MEMBER, ""), answer -> answer.extract().path(account + ".withheld") == null);
    }

    @Test
    void no_name_of_the_glossary_stands_in_the_database_and_each_reading_is_recorded() throws Exception {
        enter("PERSON", List.of("Canaria Wharfinger"), "Child B");
        view("chair", "?form=PERSONALISED");
        try (var database = Running.ownerConnection();
                var search = database.createStatement();
                var found = search.executeQuery(
                        "select (select count(*) from log.event where position(convert_to('Canaria', 'UTF8') in payload) > 0)"
                                + " + (select count(*) from view.row where body::text like '%Canaria%'),"
                                + " (select count(*) from log.event where type = 'read-recorded'"
                                + " and position(convert_to('" + version
                                + "/working-view', 'UTF8') in payload) > 0)")) {
            found.next();
            assertThat(found.getInt(1)).isZero();
            assertThat(found.getInt(2)).isPositive();
        }
    }

    private static String visit(String who) {
        return who
                + " called at the home in the late afternoon after a neighbour rang, saw Kayleigh Smith in the kitchen"
                + " with her mother, and noted that there was no food in the house and that the heating was off.";
    }

    private String enter(String kind, List<String> written, String standsFor) {
        String location = as("chair")
                .body(Map.of("kind", kind, "written", written, "standsFor", standsFor))
                .post(here + "/glossary")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Patience.until(200, () -> as("chair").get(location));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void add(String agency, String date, String event, String childSeen) {
        var entry = new HashMap<String, Object>(Map.of("date", date, "event", event, "source", "Case notes"));
        if (!childSeen.isEmpty()) entry.put("childSeen", childSeen);
        String location = agency(agency)
                .body(entry)
                .post(chronology(agency) + "/entries")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Patience.until(200, () -> agency(agency).get(location));
    }

    private ValidatableResponse view(String person, String query) {
        return as(person).get(version + "/working-view" + query).then().statusCode(200);
    }

    private String chronology(String agency) {
        return here + "/chronologies/" + agency;
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Token.of(person).signed()).contentType("application/json");
    }

    private static RequestSpecification agency(String agency) {
        return given().auth().oauth2(Token.of(agency).org(agency).signed()).contentType("application/json");
    }

    private static int status(ValidatableResponse answer) {
        return answer.extract().statusCode();
    }

    private static int list(ValidatableResponse answer, String path) {
        List<?> found = answer.extract().path(path);
        return found == null ? -1 : found.size();
    }

    private void learn(Object command) {
        UUID id = Ids.next();
        commands.send(command, Envelope.of(new Provenance("inbox:review", null, null, id, id, id, null)));
    }

    private static ValidatableResponse eventually(
            Supplier<ValidatableResponse> ask, Predicate<ValidatableResponse> enough) {
        Instant until = Instant.now().plus(Duration.ofSeconds(20));
        while (true) {
            ValidatableResponse answer = ask.get();
            if (enough.test(answer)) return answer;
            if (Instant.now().isAfter(until)) throw new AssertionError("Not within 20 seconds");
            LockSupport.parkNanos(50_000_000);
        }
    }
}
