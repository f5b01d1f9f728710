package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import candour.local.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What people try who should not (security, 2.3), over the whole running system, each with the record the log keeps of it.
 * {@code deploy/acceptance/abuse-cases.md} says where the others of the thirty are tested.
 */
@Order(6)
class AbuseCasesTest extends Tale {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 27);
    private static final String GIVEN_AWAY = "ORG-POLICE";
    private static final String OWN = "ORG-HEALTH-COMMUNITY";

    private String review;
    private String another;

    @Override
    String name() {
        return "abuse";
    }

    @Override
    LocalDate firstDay() {
        return DAY;
    }

    /** A review whose chronologies are being written, and another one that nobody of its team belongs to. */
    @BeforeAll
    void twoReviews() {
        var opening = new Opening(cast, glenshire(), List.of("SIGNIFICANTLY_HARMED"));
        review = opening.commissionedAtOnce(DAY);
        opening.team(review, DAY);
        for (var agency : List.of(OWN, GIVEN_AWAY)) {
            cast.chair.does(
                    "ask " + agency,
                    chronologies() + "/" + agency + "/request",
                    Map.of("dueOn", DAY.plusDays(30).toString()));
        }
        var lead = new Person(telling(), "community-health-lead");
        cast.chair.does(
                "name who writes it", chronologies() + "/" + OWN + "/lead", Map.of("personRef", lead.reference()));
        lead.sees(chronologies() + "/" + OWN);
        var elsewhere = new Cast(new Telling(origin(), System.out, "abuse-elsewhere"));
        another = new Opening(elsewhere, glenshire(), List.of("SIGNIFICANTLY_HARMED")).commissionedAtOnce(DAY);
    }

    private String chronologies() {
        return "/chronology/v1/reviews/" + review + "/chronologies";
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    @DisplayName("abuse case 1: without a token nothing is answered, whatever is asked")
    void without_a_token_nothing_is_answered_whatever_is_asked(Service service) {
        var trail = new Trail(origin(), service);
        var operations = Contracts.of(service);
        assertThat(operations).hasSizeGreaterThan(20).allSatisfy(each -> assertThat(
                        Stranger.asks(candour().launched().ports().url(service), each.method(), each.path()))
                .as(each.toString())
                .isEqualTo(401));
        trail.keeps("sign-in-failed", Map.of("cause", "NO_TOKEN"));
    }

    @Test
    @DisplayName("abuse case 3: a member of one review's team cannot tell that another review exists")
    void a_member_of_one_team_cannot_tell_that_another_review_exists() {
        var places = Map.of(
                Service.REVIEW, "",
                Service.FAMILY, "/strategy",
                Service.CHRONOLOGY, "/chronologies",
                Service.REPORTING, "/learning");
        var operations = Map.of(
                Service.REVIEW, "review.read",
                Service.FAMILY, "strategy.read",
                Service.CHRONOLOGY, "chronology.list",
                Service.REPORTING, "learning.read");
        for (var service : Service.values()) {
            var trail = new Trail(origin(), service);
            var path = "/v1/reviews/" + another + places.get(service);
            assertThat(asks("health-lead", service, path)).isEqualTo(404);
            trail.keepsDenial(operations.get(service), path, "NOT_ASSIGNED");
        }
    }

    @Test
    @DisplayName("abuse case 4: who tries one id after another is stopped")
    void who_tries_one_id_after_another_is_stopped() {
        var trail = new Trail(origin(), Service.REVIEW);
        var answers = Stream.generate(() -> asks("outsider", Service.REVIEW, "/v1/reviews/" + UUID.randomUUID()))
                .limit(200)
                .toList();
        var first = answers.indexOf(429);
        assertThat(answers.subList(0, first)).hasSizeBetween(50, 150).containsOnly(404);
        assertThat(answers.subList(first, 200)).containsOnly(429);
        trail.keeps("enumeration-suspected", Map.of("operation", "review.read"));
    }

    @Test
    @DisplayName("abuse case 5: an agency does not read another's chronology")
    void an_agency_does_not_read_anothers_chronology() {
        var trail = new Trail(origin(), Service.CHRONOLOGY);
        var path = "/v1/reviews/" + review + "/chronologies/" + GIVEN_AWAY + "/entries";
        assertThat(asks("community-health-lead", Service.CHRONOLOGY, path)).isEqualTo(404);
        trail.keepsDenial("entry.list", path, "NOT_ASSIGNED");
    }

    @Test
    @DisplayName("abuse case 7: an agency writes in its own name alone")
    void an_agency_writes_in_its_own_name_alone() {
        var trail = new Trail(origin(), Service.CHRONOLOGY);
        var entry = Map.of("date", "3 March 2023", "event", "Seen at home.", "source", "Record 1");
        var others = "/v1/reviews/" + review + "/chronologies/" + GIVEN_AWAY + "/entries";
        assertThat(posts("community-health-lead", "/chronology" + others, entry).status())
                .isEqualTo(404);
        trail.keepsDenial("entry.add", others, "NOT_ASSIGNED");
        var claimed = posts(
                "community-health-lead",
                chronologies() + "/" + OWN + "/entries",
                Words.and(entry, "agency", GIVEN_AWAY));
        assertThat(claimed.status()).as("a field nobody asked for").isEqualTo(400);
    }

    @Test
    @DisplayName("abuse case 8: a relative with a login reads nobody's record")
    void a_relative_with_a_login_reads_nobodys_record() {
        var relative = new Opening(cast, glenshire(), List.of()).relative(review, "PARENT", DAY);
        for (var place : Map.of(
                        "/family-members/" + relative,
                        "family-member.read",
                        "/family-members",
                        "family-member.list",
                        "/contacts",
                        "contact.list",
                        "/police-liaison",
                        "police-liaison.read")
                .entrySet()) {
            var trail = new Trail(origin(), Service.FAMILY);
            var path = "/v1/reviews/" + review + place.getKey();
            assertThat(asks("gran", Service.FAMILY, path)).isEqualTo(404);
            trail.keepsDenial(place.getValue(), path, "NOT_ASSIGNED");
        }
    }

    @Test
    @DisplayName("abuse case 9: filters, limits and cursors tell a relative nothing, not even that there is a list")
    void filters_and_cursors_tell_a_relative_nothing() {
        var lists = List.of("/family-members", "/contacts", "/duties", "/consents");
        var asked = List.of("", "?limit=1", "?cursor=AAAA", "?relationship=PARENT", "?asOf=2026-01-01T00:00:00Z");
        var nowhere = UUID.randomUUID().toString();
        for (var list : lists) {
            for (var query : asked) {
                var here = origin().get("gran", "/family/v1/reviews/" + review + list + query);
                var elsewhere = origin().get("gran", "/family/v1/reviews/" + nowhere + list + query);
                assertThat(here.status()).as(list + query).isEqualTo(404);
                assertThat(List.of(elsewhere.status(), elsewhere.text("title"), elsewhere.text("detail")))
                        .as(list + query)
                        .isEqualTo(List.of(here.status(), here.text("title"), here.text("detail")));
            }
        }
    }

    @Test
    @DisplayName("security 2.3: what a rule refuses is kept, by rule and person, and auditors read it")
    void what_a_rule_refuses_is_kept() {
        var trail = new Trail(origin(), Service.REVIEW);
        var path = "/v1/reviews/" + review + "/pause";
        cast.chair.isRefused(
                "PAUSE_NEEDS_AN_EXPECTED_END",
                "let it rest for nobody knows how long",
                "/review" + path,
                Map.of("reasonCode", "OTHER", "reason", "Witnesses are heard."));
        trail.keeps("act-refused", Map.of("resource", path, "rule", "PAUSE_NEEDS_AN_EXPECTED_END"));
        assertThat(asks("gran", Service.REVIEW, "/v1/access-records")).isEqualTo(404);
        assertThat(asks("auditor", Service.REVIEW, "/v1/access-records/" + review))
                .isEqualTo(200);
    }

    @Test
    @DisplayName("abuse case 15: who declares an interest reads no chronology, in no service, within five seconds")
    void who_declares_an_interest_reads_nothing_any_more() {
        cast.police.sees(chronologies());
        cast.leadOfficer.does(
                "the police member declares an interest",
                "/review/v1/reviews/" + review + "/team/conflicts",
                Map.of("personRef", cast.police.reference(), "nature", "Made the first call.", "on", DAY.toString()));
        assertThat(Doors.of(review).untilShut(origin(), "police-lead", 403)).allSatisfy(Doors::withinFiveSeconds);
        var trail = new Trail(origin(), Service.CHRONOLOGY);
        var path = "/v1/reviews/" + review + "/chronologies";
        assertThat(asks("police-lead", Service.CHRONOLOGY, path)).isEqualTo(403);
        trail.keepsDenial("chronology.list", path, "CONFLICT");
    }

    @Test
    @DisplayName("abuse case 18: the committee does not decide what is the owning body's")
    void the_committee_does_not_decide_what_is_the_owning_bodys() {
        var trail = new Trail(origin(), Service.REPORTING);
        var path = "/v1/reviews/" + review + "/publication/decision";
        assertThat(posts("committee-chair", "/reporting" + path, Map.of("choice", "PUBLISH"))
                        .status())
                .isEqualTo(404);
        trail.keepsDenial("publication.decide", path, "NOT_ASSIGNED");
    }

    @Test
    @DisplayName("abuse case 21: nothing that was decided can be changed or deleted by any verb")
    void nothing_that_was_decided_can_be_changed_or_deleted() {
        var before = Written.about(origin(), review);
        for (var method : List.of("PUT", "PATCH", "DELETE")) {
            for (var path : List.of(
                    "/review/v1/reviews/" + review,
                    "/review/v1/reviews/" + review + "/stop",
                    "/review/v1/reviews/" + review + "/terms-of-reference",
                    "/reporting/v1/reviews/" + review + "/sign-off/decisions",
                    "/family/v1/reviews/" + review + "/contacts",
                    "/chronology/v1/reviews/" + review + "/merged-chronologies")) {
                assertThat(origin().send("chair", method, path, Map.of(), Map.of("If-Match", "\"1\""))
                                .status())
                        .as(method + " " + path)
                        .isIn(404, 405);
            }
        }
        assertThat(Written.about(origin(), review)).isEqualTo(before);
    }

    @Test
    @DisplayName("abuse case 25: of two changes to one version at the same moment one is stored")
    void of_two_changes_to_one_version_at_the_same_moment_one_is_stored() {
        var card = "/review/v1/people/" + cast.health.reference();
        var read = cast.operator.sees(card);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.of("first@glenshire.example", "second@glenshire.example")
                    .map(contact -> CompletableFuture.supplyAsync(
                            () -> origin().send(
                                            "operator",
                                            "PUT",
                                            card + "/work-contact",
                                            Map.of("workContact", contact),
                                            Map.of("If-Match", read.etag()))
                                    .status(),
                            both))
                    .toList();
            assertThat(answers).extracting(CompletableFuture::join).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    @DisplayName("abuse case 26: a records system reads nothing and writes in nobody's chronology")
    void a_records_system_reads_nothing_and_writes_in_nobodys_chronology() {
        for (var agency : List.of(GIVEN_AWAY, "ORG-HEALTH-ACUTE")) {
            var trail = new Trail(origin(), Service.CHRONOLOGY);
            var path = "/v1/reviews/" + review + "/chronologies/" + agency + "/entries";
            assertThat(asks("integration", Service.CHRONOLOGY, path)).isEqualTo(404);
            assertThat(posts("integration", "/chronology" + path, Map.of("event", "x"))
                            .status())
                    .isEqualTo(404);
            trail.keepsDenial("entry.list", path, "NOT_ASSIGNED");
            trail.keepsDenial("entry.add", path, "NOT_ASSIGNED");
        }
    }

    @Test
    @DisplayName("abuse case 28: who is not of the team says what restricted material is read for, and that is kept")
    void who_is_not_of_the_team_says_what_restricted_material_is_read_for() {
        var path = "/v1/reviews/" + review + "/key-orders";
        var trail = new Trail(origin(), Service.REVIEW);
        var unsaid = origin().get("auditor", "/review" + path);
        assertThat(unsaid.status()).isEqualTo(400);
        assertThat(unsaid.text("reason")).isEqualTo("purposeRequired");
        assertThat(origin().get("auditor", "/review" + path, Map.of("X-Purpose", "YEARLY-AUDIT"))
                        .status())
                .isEqualTo(200);
        trail.keeps("read-recorded", Map.of("resource", path, "purpose", "YEARLY-AUDIT"));
    }

    @Test
    @DisplayName("abuse case 30: the records officer does not shred alone")
    void the_records_officer_does_not_shred_alone() {
        var officer = new Person(telling(), "dpo");
        cast.operator.does(
                "enter the records officer",
                "/review/v1/people",
                Map.of(
                        "personRef", officer.reference(),
                        "organisation", "ORG-COMMITTEE",
                        "name", "Lorna Example",
                        "workContact", "dpo@glenshire.example"));
        cast.operator.sets(
                "the records officer acts for the committee",
                "/review/v1/committees/" + glenshire() + "/people/" + officer.reference() + "/INFORMATION_GOVERNANCE",
                Map.of());
        var subject = cast.chair.sees("/review/v1/reviews/" + review).text("subjects.0.subjectRef");
        var orders = "/v1/reviews/" + review + "/key-orders";
        var order = orders + "/"
                + officer.does(
                                "propose to shred",
                                "/review" + orders,
                                Map.of(
                                        "subject", subject,
                                        "change", "SHRED",
                                        "legalGround", "EXCESSIVE",
                                        "reason", "More was kept than was needed.",
                                        "evidence", Words.minute("minute of the records group")))
                        .id();
        var proposed = officer.sees("/review" + order);
        var trail = new Trail(origin(), Service.REVIEW);
        var agreement = Map.of(
                "authority", "OWNING_BODY",
                "decidedBy", officer.reference(),
                "decidedOn", DAY.toString(),
                "evidence", Words.minute("minute of nobody"));
        assertThat(origin().send(
                                "dpo",
                                "POST",
                                "/review" + order + "/agreement",
                                agreement,
                                Map.of("If-Match", proposed.etag()))
                        .status())
                .isEqualTo(404);
        trail.keepsDenial("key-order.decide", order + "/agreement", "NOT_ASSIGNED");
        assertThat(officer.sees("/review" + order).text("standing")).isEqualTo("PROPOSED");
    }

    @Test
    @DisplayName("G11: whose place in a team has ended is let in nowhere any more, in all four services, within five"
            + " seconds")
    void whose_place_in_a_team_has_ended_is_let_in_nowhere_any_more() {
        var member = new Person(telling(), "education-lead");
        var team = "/review/v1/reviews/" + review + "/team/appointments";
        var appointment = cast.leadOfficer
                .does(
                        "appoint one more",
                        team,
                        Map.of(
                                "personRef",
                                member.reference(),
                                "role",
                                "TEAM_MEMBER",
                                "from",
                                DAY.toString(),
                                "directlyInvolved",
                                false))
                .id();
        var doors = Doors.of(review);
        doors.all().forEach(door -> member.sees(door));
        cast.leadOfficer.does(
                "their place ends",
                team + "/" + appointment + "/end",
                Map.of("reason", "Another post.", "on", DAY.toString()));
        var shut = new TreeMap<>(doors.untilShut(origin(), "education-lead", 404));
        System.out.println("shut after " + shut);
        assertThat(shut).hasSize(Service.values().length).allSatisfy(Doors::withinFiveSeconds);
    }

    private int asks(String person, Service service, String path) {
        return origin().get(person, "/" + service.shortName() + path).status();
    }

    private Reply posts(String person, String path, Map<String, ?> body) {
        return origin().send(person, "POST", path, body, Map.of());
    }
}
